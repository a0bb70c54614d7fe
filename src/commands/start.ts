/** `npm start`: builds the site and serves it until it is stopped. */
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { checkPort, serveSite } from '#features/hosting/preview-server.ts';
import { printFailure } from './output.ts';
import { runBuild } from './run-build.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const { port } = settings;
  await checkPort(port);
  process.exitCode = await runBuild(['--allow-fewer-pages']);
  if (process.exitCode === 0) {
    const { url } = await serveSite({ dir: settings.outDir, base: settings.basePath, port });
    console.log(`The site is on ${url} until you stop it with Ctrl-C.`);
  }
} catch (error) {
  printFailure(error);
}
