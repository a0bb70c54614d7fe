/** `npm run links`: follows the links to other sites. Exit 0 if all lead somewhere, 1 if not, 2 if it could not run. */
import { followLinks } from '#authoring/outbound-links/follow-links.ts';
import { formatDeadLinks } from '#authoring/outbound-links/links-report.ts';
import { listOutboundLinks } from '#authoring/outbound-links/list-links.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const links = listOutboundLinks(readContent(settings.contentDir));
  const dead = await followLinks(links);
  console.log(formatDeadLinks(dead, links.length));
  process.exitCode = dead.length > 0 ? 1 : 0;
} catch (error) {
  printFailure(error, 2);
}
