/** `npm run dev`: live editing. What is wrong in the content is said first; search has the last built index. */
import './environment.ts';
import { dev } from 'astro';
import { readContent, shareContent } from '#entries/content.ts';
import { assertSettings, contentDir } from '#entries/settings.ts';
import { checkContent } from '#preflight/check.ts';
import { formatReport } from '#preflight/report.ts';
import { printFailure } from './output.ts';

try {
  assertSettings();
  const content = readContent(contentDir);
  console.log(formatReport(content, checkContent(content), 'text', process.stdout.isTTY));
  shareContent(content);
  await dev({ server: { port: Number(process.env.PORT || 4321) } });
} catch (error) {
  printFailure(error);
}
