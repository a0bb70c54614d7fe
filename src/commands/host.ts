/** `npm run host -- nginx`: prints the configuration of a host for the site of the last build. */
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { HOSTS, parseHostName } from '#features/hosting/hosts/hosts.ts';
import { readServedSite } from '#features/hosting/read-served-site.ts';
import { printFailure } from './output.ts';

try {
  const name = parseHostName(process.argv[2]);
  const settings = readSettings();
  assertSettings(settings);
  const { outDir, siteUrl, basePath } = settings;
  console.log(HOSTS[name](readServedSite(outDir, { origin: siteUrl, base: basePath })));
} catch (error) {
  printFailure(error, 2);
}
