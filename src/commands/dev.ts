/** `npm run dev`: live editing. Reports errors in the content at once. The search uses the last built index. */
import './environment.ts';
import { recoverBroken } from '#build/place/recover.ts';
import { startLiveContent } from '#dev/live-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const recovered = recoverBroken(settings);
  if (recovered !== undefined) console.log(recovered);
  // Astro takes a second to load, and the content need not wait for it.
  startLiveContent(settings);
  const { dev } = await import('astro');
  await dev({ server: { port: settings.port } });
} catch (error) {
  printFailure(error);
}
