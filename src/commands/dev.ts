/** `npm run dev`: live editing. What is wrong in the content is said at once; search has the last built index. */
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
