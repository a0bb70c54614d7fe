import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { parseEntry, readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';

const { contentDir } = readSettings();

/** The example entry of the guide under a heading. */
function readExample(guide: string, heading: string): string {
  const [, section = ''] = guide.split(`${heading}\n`);
  return /^```md\n(.*?)^```$/ms.exec(section)?.[1] ?? '';
}

test.skipIf(!HAS_EXAMPLE)('the whole entry of the editors’ guide is one that the preflight lets pass', () => {
  const text = readExample(readFileSync('content/README.md', 'utf8'), '### A whole entry');
  const events = getCollectionByName('events');
  const file = 'events/an-example.md';
  const entry = events && parseEntry(events, file, Buffer.from(text));
  if (!entry || 'reason' in entry) throw new Error('The example can’t be read.');
  expect(entry.data.title).toBe('Kickoff of the river cities');
  const content = readContent(contentDir);
  const diagnostics = checkContent(
    { ...content, entries: [...content.entries, entry] },
    { buildDate: BUILD_DATE },
  );
  expect(diagnostics.filter((diagnostic) => diagnostic.file === file)).toEqual([]);
});
