/** Every date that the site writes itself, not an editor, is machine-readable. */
import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { many } from '#tests/example.ts';
import { listDocuments } from './documents.ts';

const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/;

/** Elements with text that the site generates. */
const OWN_WORDS = [
  '.meta',
  'dl.facts',
  '.rows',
  '.happenings .when',
  '.names',
  '.upkeep',
  '.sources',
  '.calls dl',
];

/** The formats of HTML’s `datetime` in use: a day, a month, a year, a local time with offset. */
const DATETIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d([+-]\d\d:\d\d)?)?)?)?$/;

/** Texts with a date outside of a `time` element. */
function listLoose(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return DATE.test(node.text) ? [node.text] : [];
  const { tagName, childNodes } = node as HTMLElement;
  return tagName === 'TIME' || tagName === 'A' ? [] : childNodes.flatMap(listLoose);
}

describe.each(inject('sites'))('$name', ({ dir }) => {
  const documents = listDocuments(dir);

  test('a date in the words of the site is a time', () => {
    const violations = documents.flatMap(({ path, root }) =>
      root.querySelectorAll(OWN_WORDS.join()).flatMap((element) => {
        const loose = listLoose(element);
        return loose.length > 0 ? [`${path}: ${loose.join()}`] : [];
      }),
    );
    expect(violations).toEqual([]);
  });

  test('a time says when it is', () => {
    const times = documents.flatMap(({ path, root }) =>
      root.querySelectorAll('time').map((time) => ({ path, datetime: time.getAttribute('datetime') ?? '' })),
    );
    expect(times.length).toBeGreaterThan(many(100));
    expect(times.filter(({ datetime }) => !DATETIME.test(datetime))).toEqual([]);
  });

  test('no space comes between a value and the sign behind it', () => {
    const violations = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('dl.facts dd')
        .flatMap(({ text }) => (/\s[,)]/.test(text) ? [`${path}: ${text}`] : [])),
    );
    expect(violations).toEqual([]);
  });
});
