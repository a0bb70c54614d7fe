import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSearchIndex } from '#features/search/index/write-index.ts';
import { NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import { escapeMarkup } from '#text/escape.ts';
import { typeNames } from './typed-names.ts';

/** Writes a site with a page for each group of names, the title first. Each page tells of all the others. */
async function writeSite(pages: readonly (readonly string[])[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'site-names-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const all = escapeMarkup(pages.flat().join(', '));
  for (const [index, names] of pages.entries()) {
    const [title = ''] = names;
    mkdirSync(join(dir, `page-${index}`));
    writeFileSync(
      join(dir, `page-${index}`, 'index.html'),
      `<!doctype html><html lang="en"><body><article data-pagefind-body>
      <h1 data-pagefind-meta="title" data-pagefind-weight="10">${escapeMarkup(title)}</h1><p>${all}</p>
      <i data-pagefind-meta="names[data-value]" data-value="${escapeMarkup(names.join(NAME_SEPARATOR))}"></i>
      </article></body></html>`,
    );
  }
  await writeSearchIndex(dir);
  return dir;
}

test('names of signs, digits, stop words, single letters and letters of other forms are found', async () => {
  const dir = await writeSite([
    ['R&D Centre Vojvodina', 'R&D'],
    ['Industry 4.0 Hub', '4.0'],
    ['24/7'],
    ['Ann'],
    ['Inn'],
    ['The Who', 'WHO'],
    ['C++'],
    ['C#'],
    ['C'],
    ['ﬁnance and oﬃce of the ﬂood'],
    ['CO₂ City'],
    ['E-mail d.o.o.'],
    ['Plan B'],
    ['Digital Valley Albania 1.0'],
    ['Džamić', 'Џамић'],
    ['数字城市会议在北京举行'],
  ]);
  const { names, asked, wrong } = await typeNames(dir);
  expect(names).toBe(20);
  expect(asked).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
