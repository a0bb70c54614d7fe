import { expect, test } from 'vitest';
import { inspectBody } from './inspect.ts';

const MANY = 10_000;

/** Texts that someone pastes by mistake: one thing, repeated many times. */
const texts: Record<string, string> = {
  'headings of one name': '## Part\n'.repeat(MANY),
  'tags in a line': '<b>x</b> '.repeat(MANY),
  'tags in lines': `<table>\n${'<td>x</td>\n'.repeat(MANY)}`,
  'stars that end nothing': '* a '.repeat(MANY),
  'stars that begin nothing': '5* '.repeat(MANY),
  'marks in many cells': `| a |\n|---|\n${'| *x |\n'.repeat(MANY)}`,
  'links that are none': '[a](/b c) '.repeat(MANY),
  'brackets that open': '['.repeat(MANY),
  'footnotes without words': '[^1] '.repeat(MANY),
  'weekdays of other dates': 'Monday, 19 January 2018 '.repeat(MANY),
};

test.each(Object.entries(texts))('%s, ten thousand times, are read to the end', (_, text) => {
  // The time limit of the test runner fails what grows faster than the text.
  expect(() => inspectBody(text)).not.toThrow();
});
