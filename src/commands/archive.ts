/** `npm run archive`: freezes the site of the last build into a folder. Exit 1 if it fails, 2 for a wrong command line. */

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArchive } from '#archive/make-archive.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createDateView } from '#model/dates/dates.ts';
import { site } from '#site.ts';
import { printFailure } from './output.ts';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'archive' } } });
  const settings = readSettings();
  assertSettings(settings);
  const { outDir: siteDir, siteUrl: origin, basePath: base, buildDate: date } = settings;
  const outDir = resolve(values.out);
  if (existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, 'SHA256SUMS'))) {
    throw new Error(
      `${outDir} holds something other than an archive. Name another folder: -- --out <folder>`,
    );
  }
  const day = createDateView(siteLanguage, date).text;
  const { entries, files } = await makeArchive({ siteDir, outDir, site: site.name, origin, base, date, day });
  console.log(
    `${entries} entries in ${files} files, frozen on ${day}: open ${join(outDir, 'site/index.html')}.`,
  );
} catch (error) {
  printFailure(error, error instanceof TypeError && 'code' in error ? 2 : 1);
}
