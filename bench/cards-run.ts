/**
 * The program that `cards.ts` measures: renders the cards of a content folder, its argument, with an empty cache, and
 * reports the time and the size of a card.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '#entries/read-content.ts';
import { writeCards } from '#features/social-cards/write-cards.ts';
import { createContentModel } from '#model/content-model.ts';
import { listFiles } from '#tests/site/documents.ts';
import { calculateRange } from './figures.ts';
import { reportFigure } from './self-report.ts';

const [content = ''] = process.argv.slice(2);

const model = createContentModel(readContent(content), '2026-11-21');
const dir = mkdtempSync(join(tmpdir(), 'site-cards-'));
try {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { drawn } = await writeCards(model, { dir, toFile: (ref) => ref, cacheDir: join(dir, 'cache') });
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  reportFigure('all cards', { unit: 'ms', value: wall });
  reportFigure('a card', { unit: 'ms', value: wall / drawn });
  reportFigure('a card, on all cores together', { unit: 'ms', value: (user + system) / 1000 / drawn });
  const cards = listFiles(dir).filter((file) => file.startsWith('_cards/'));
  const { median, max } = calculateRange(cards.map((file) => statSync(join(dir, file)).size));
  reportFigure('the file of a card', { unit: 'bytes', value: median });
  reportFigure('the file of a card, the most', { unit: 'bytes', value: max });
} finally {
  rmSync(dir, { recursive: true });
}
