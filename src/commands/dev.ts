/** `npm run dev`: live editing. Reports errors in the content at once. The search uses the last built index. */
import './environment.ts';
import { dev } from 'astro';
import { assertSettings, readSettings } from '#entries/settings.ts';
import { printFailure } from './output.ts';

try {
  assertSettings(readSettings());
  await dev({ server: { port: Number(process.env.PORT || 4321) } });
} catch (error) {
  printFailure(error);
}
