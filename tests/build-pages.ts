/**
 * Makes the pages of a content folder alone: no check, no index, no cards. For tests of thousands of pages. Settings are
 * those of a build; prints the folder of the pages.
 */
import '#commands/environment.ts';
import { makePages } from '#build/make-pages.ts';
import { getNextDir } from '#build/place/out-dir.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { setSitePlace } from '#model/routes.ts';
import { toSiteContent } from '#model/site-content.ts';

const settings = readSettings();
setSitePlace(settings);
await makePages(toSiteContent(readContent(settings.contentDir)), settings);
console.log(getNextDir(settings.outDir));
