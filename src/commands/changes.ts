/** `npm run changes`: records what has changed in the data since the last time. Exit 2 if it could not run. */
import { CHANGES_FILE, formatVersions } from '#entries/change-list.ts';
import { writeContentFile } from '#entries/content-file.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { recordVersions } from '#features/data-changes/record-versions.ts';
import { setSitePlace } from '#model/routes.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  setSitePlace(settings);
  const { versions, added } = recordVersions(settings);
  if (added.length > 0) writeContentFile(settings.contentDir, CHANGES_FILE, formatVersions(versions));
  for (const { version, date, changes } of added) {
    console.log(
      `Version ${version}, ${date}: ${changes.length === 1 ? '1 change' : `${changes.length} changes`}.`,
    );
  }
  console.log(
    added.length > 0
      ? `They are in ${CHANGES_FILE}. Commit it with the content.`
      : 'The data is as it was recorded last.',
  );
} catch (error) {
  printFailure(error, 2);
}
