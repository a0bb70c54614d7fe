import { expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { sitePages } from '#routes/features.ts';
import { checkFiles, createMinimalData } from '#tests/content.ts';

const createFile = (name: string, fields: Record<string, unknown>, body = 'Words.\n') => {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(name);
  const lines = Object.entries({ ...createMinimalData(collection), title: 'A title', ...fields }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
};

const TOPICS = '- id: ict\n  label: ICT\n- id: unused\n  label: Unused\n';

/** The codes for a link to this address, with entries in Serbia, Albania, Kosovo and the topic ICT. */
const codesFor = (address: string) =>
  checkFiles({
    'topics.yaml': TOPICS,
    'cities/nis.md': createFile('cities', { country: 'RS', topics: ['ict'] }),
    'projects/p.md': createFile('projects', { countries: ['AL', { code: 'MK', nameThen: 'Macedonia' }] }),
    'events/e.md': createFile('events', { start: '2018-01-19', place: { name: 'Prizren', country: 'XK' } }),
    'hubs/draft.md': createFile('hubs', { country: 'SI', topics: ['unused'], draft: true }),
    'hubs/h.md': createFile('hubs', { country: 'RS' }, `It is [there](${address}).\n`),
  })
    .filter(({ file, code }) => file === 'hubs/h.md' && code.startsWith('link'))
    .map(({ code }) => code);

test.each([
  ...sitePages.map(({ path }) => path),
  '/countries/rs/',
  '/countries/al/',
  '/countries/mk/',
  '/countries/xk/',
  '/topics/ict/',
])('a text can lead to %s', (address) => {
  expect(codesFor(address)).toEqual([]);
});

test.each(['/countries/fr/', '/countries/si/', '/topics/unused/', '/topics/unknown/', '/directories/'])(
  'no text can lead to %s, where nothing is',
  (address) => {
    expect(codesFor(address)).not.toEqual([]);
  },
);
