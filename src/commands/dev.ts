/** `npm run dev`: live editing. Reports errors in the content at once. The search uses the last built index. */
import './environment.ts';
import { dev } from 'astro';
import { recoverBroken } from '#build/recover.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const recovered = recoverBroken(settings);
  if (recovered !== undefined) console.log(recovered);
  await dev({ server: { port: settings.port } });
} catch (error) {
  printFailure(error);
}
