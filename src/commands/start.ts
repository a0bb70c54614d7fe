/** `npm start`: builds the site and serves it until it is stopped. */
import './environment.ts';
import { buildSite } from '#build/build.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { checkPort, serveSite } from '#features/hosting/preview-server.ts';
import { isColored } from '#preflight/report/report.ts';
import { printBuild, printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const { port } = settings;
  await checkPort(port);
  if (printBuild(await buildSite(settings, { color: isColored(process.stdout), allowFewerPages: true }))) {
    const { url } = await serveSite({ dir: settings.outDir, base: settings.basePath, port });
    console.log(`The site is on ${url} until you stop it with Ctrl-C.`);
  }
} catch (error) {
  printFailure(error);
}
