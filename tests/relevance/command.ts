/**
 * `npm run relevance`: types every query of `tests/relevance/` into the search of the built site, in a browser, and
 * reports how often the right page is first. `--format json` is for programs. Exit 2 if it could not be measured.
 */
import { parseArgs } from 'node:util';
import { printFailure } from '#commands/output.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { serveSite } from '#features/hosting/preview-server.ts';
import { launchBrowser } from '#tests/browser.ts';
import { listCases } from '#tests/relevance/cases.ts';
import { measureAnswers, measureRelevance } from '#tests/relevance/measure.ts';
import { relationQuestions } from '#tests/relevance/relation-questions.ts';
import { formatRelevance, RELEVANCE_FORMATS } from '#tests/relevance/report.ts';

try {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  const format = RELEVANCE_FORMATS.find((known) => known === values.format);
  if (!format) throw new Error(`--format is one of ${RELEVANCE_FORMATS.join(', ')}.`);
  const settings = readSettings();
  assertSettings(settings);
  const { basePath, buildDate, contentDir, outDir } = settings;
  const cases = listCases(contentDir, buildDate);
  const site = await serveSite({ dir: outDir, base: basePath, port: 0, host: '127.0.0.1' });
  try {
    const browser = await launchBrowser();
    try {
      const open = async () => {
        const page = await browser.newPage();
        await page.goto(`${site.url}search/`);
        return page;
      };
      const outcomes = await measureRelevance(open, site.url, cases);
      const answers = await measureAnswers(open, site.url, relationQuestions);
      console.log(formatRelevance(outcomes, format, answers));
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
} catch (error) {
  printFailure(error, 2);
}
