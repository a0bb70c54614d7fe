/** The site’s own content reads well: what a reader objected to once must not come back. */
import { describe, expect, test } from 'vitest';
import { type Entry, readContent } from '#entries/read-content.ts';
import { listAvoidedPhrases, listOtherSpellings, listPlainNames, listVerblessSentences } from './prose.ts';

interface Prose {
  title: string;
  summary: string;
  officialName?: string;
  aliases?: string[];
  notes?: string[];
  contradictions?: string[];
  people?: { name: string }[];
}

const { entries, pages } = readContent('content');
const toProse = (entry: Entry) => entry.data as unknown as Prose;
const listRemarks = (entry: Entry) => {
  const { notes = [], contradictions = [] } = toProse(entry);
  return [...notes, ...contradictions];
};
const listTexts = (entry: Entry) => [toProse(entry).summary, ...listRemarks(entry), entry.body];

/** What a check finds in an entry, with its file: `cities/nis.md: known from`. */
const listFindings = (of: readonly Entry[], check: (entry: Entry) => readonly string[]) =>
  of.flatMap((entry) => check(entry).map((finding) => `${entry.file}: ${finding}`));

test('summaries are sentences', () => {
  expect(
    listFindings([...entries, ...pages], (entry) => listVerblessSentences(toProse(entry).summary)),
  ).toEqual([]);
});

test('texts do not talk about their sources or about what is not known', () => {
  expect(listFindings(entries, (entry) => listTexts(entry).flatMap(listAvoidedPhrases))).toEqual([]);
});

test('names and words are spelt in one way', () => {
  const names = entries
    .map(toProse)
    .flatMap(({ title, officialName, aliases = [] }) => [
      title,
      ...(officialName ? [officialName] : []),
      ...aliases,
    ])
    .sort((left, right) => right.length - left.length);
  expect(
    listFindings(entries, (entry) => listTexts(entry).flatMap((text) => listOtherSpellings(text, names))),
  ).toEqual([]);
  const people = entries.flatMap((entry) => toProse(entry).people?.map(({ name }) => name) ?? []);
  expect(
    listFindings(entries, (entry) => listPlainNames(listTexts(entry).join('\n'), [...names, ...people])),
  ).toEqual([]);
});

test('a remark stands in two entries at most', () => {
  const remarks = Map.groupBy(
    entries.flatMap((entry) => listRemarks(entry).map((remark) => ({ remark, file: entry.file }))),
    ({ remark }) => remark,
  );
  expect([...remarks].filter(([, places]) => places.length > 2)).toEqual([]);
});

describe('what the checks find', () => {
  test.each([
    'Company in Pristina, partner in a programme and one of those with pages in its book.',
    'Business incubator in Bor, one of the places that a programme covers.',
    'First forum of the network, held in Athens in January 2017.',
    'A Greek city in DIGI-INCLUSION, a project on digital inclusion.',
    'It opened in 2012. Seat of a cluster.',
  ])('a sentence without a verb: %s', (text) => {
    expect(listVerblessSentences(text)).toHaveLength(1);
  });

  test.each([
    'Protik, an ICT resource centre in Tirana, opened on 10 October 2012.',
    'Twenty-nine people who work for cities met online.',
    'The Fan S. Noli University runs this hub. Skopje hosted the summit of 2018 and that of 2025.',
  ])('a sentence with one: %s', (text) => {
    expect(listVerblessSentences(text)).toEqual([]);
  });

  test.each([
    'The hub is known from one report.',
    'A page of UNESCO is the only source.',
    'The site uses the first.',
    'The sources do not name the seat.',
    'On the second forum nothing was found.',
    'Stella Haun held the keynote.',
  ])('a phrase to avoid: %s', (text) => {
    expect(listAvoidedPhrases(text)).toHaveLength(1);
  });

  test('the spellings of others, but not in names', () => {
    const text = 'At the kick-off in Turkey, the Network Southeast Europe learnt of Southeast Europe.';
    expect(listOtherSpellings(text, ['Network Southeast Europe'])).toEqual([
      'Turkey (write Türkiye)',
      'kick-off (write kickoff)',
      'learnt (write learned)',
      'Southeast Europe (write South-East Europe)',
    ]);
    expect(listPlainNames('Danka Milojkovic, of Niš', ['Danka Milojković', 'Niš', 'Bor'])).toEqual([
      'Danka Milojkovic (write Danka Milojković)',
    ]);
  });
});
