/**
 * Makes the pages of a content folder alone: no check, no index, no cards. For tests of thousands of pages. Settings are
 * those of a build; prints the folder of the pages.
 */
import '#commands/environment.ts';
import { build } from 'astro';
import { getNextDir } from '#build/out-dir.ts';
import { readContent, shareContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { setSitePlace } from '#model/routes.ts';

const settings = readSettings();
setSitePlace(settings);
shareContent(readContent(settings.contentDir));
await build({ logLevel: 'error' });
console.log(getNextDir(settings.outDir));
