/** What a file may have at most: each limit is in docs/limits.md, and what is one beyond it is told and costs little. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { MAX_LIST_BYTES } from '#entries/address-list.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import { MOST_NESTED } from '#entries/yaml/parse.ts';
import { MAX_DEPTH } from '#markdown/blocks/depth.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { MAX_ID } from '#preflight/files/files.ts';
import {
  LONGEST_SIDE,
  MOST_BYTES,
  MOST_BYTES_OF_DRAWING,
  MOST_PIXELS,
  MOST_SECONDS,
} from '#preflight/pictures/picture-limits.ts';
import { MOST_DEPTH, MOST_ELEMENTS } from '#preflight/pictures/svg-cost.ts';
import { checkFiles } from './content.ts';
import { renderEvent } from './mistakes/mistake.ts';
import { createPng, createSvg, makePicture } from './picture-bytes.ts';

interface Limit {
  what: string;
  most: number;
  code: DiagnosticCode;
  /** One more than that. */
  beyond: Record<string, string | Uint8Array>;
}

const JPEG = await makePicture('jpeg');

const withPicture = (name: string, bytes: string | Uint8Array) => ({
  'events/a.md': renderEvent(`image: {src: ./${name}, alt: Rows of chairs, credit: A Name}`),
  [`events/${name}`]: bytes,
});

const events = getCollectionByName('events');
/** The letters that a field of an event may have. */
const most = (field: string) => (events && getShape(events).properties?.[field]?.maxLength) || Number.NaN;

const withField = (field: string) => ({
  'events/a.md': renderEvent().replace(
    new RegExp(`^${field}:.*$`, 'm'),
    `${field}: ${'a'.repeat(most(field) + 1)}`,
  ),
});

const LIMITS: readonly Limit[] = [
  {
    what: 'Bytes of an entry',
    most: MAX_BYTES,
    code: 'file-large',
    beyond: { 'events/a.md': 'a'.repeat(MAX_BYTES + 1) },
  },
  {
    what: 'Bytes of the list of topics',
    most: MAX_BYTES,
    code: 'file-large',
    beyond: { 'topics.yaml': '#'.repeat(MAX_BYTES + 1) },
  },
  {
    what: 'Bytes of the list of addresses',
    most: MAX_LIST_BYTES,
    code: 'file-large',
    beyond: { 'addresses.txt': '#'.repeat(MAX_LIST_BYTES + 1) },
  },
  {
    what: 'Letters of the name of an entry',
    most: MAX_ID,
    code: 'file-name',
    beyond: { [`events/${'a'.repeat(MAX_ID + 1)}.md`]: renderEvent() },
  },
  { what: 'Letters of a title', most: most('title'), code: 'text-too-long', beyond: withField('title') },
  {
    what: 'Letters of a summary',
    most: most('summary'),
    code: 'text-too-long',
    beyond: withField('summary'),
  },
  {
    what: 'Values of fields, one in the other',
    most: MOST_NESTED,
    code: 'yaml-unreadable',
    beyond: { 'events/a.md': renderEvent(`authors: ${'['.repeat(MOST_NESTED + 1)}`) },
  },
  {
    what: 'Quotations, lists and blocks, one in the other',
    most: MAX_DEPTH,
    code: 'nesting-deep',
    beyond: { 'events/a.md': renderEvent('', `${'> '.repeat(MAX_DEPTH + 1)}a`) },
  },
  {
    what: 'Bytes of a picture',
    most: MOST_BYTES,
    code: 'picture-bytes',
    beyond: withPicture('a.jpg', Buffer.concat([JPEG, Buffer.alloc(MOST_BYTES + 1 - JPEG.length)])),
  },
  {
    what: 'Pixels of a picture',
    most: MOST_PIXELS,
    code: 'picture-pixels',
    beyond: withPicture('a.png', createPng(MOST_PIXELS / 5000 + 1, 5000)),
  },
  {
    what: 'Pixels of a side of a picture',
    most: LONGEST_SIDE,
    code: 'picture-pixels',
    beyond: withPicture('a.png', createPng(1, LONGEST_SIDE + 1)),
  },
  {
    what: 'Frames of a picture',
    most: 1,
    code: 'picture-unsupported',
    beyond: withPicture('a.png', createPng(40, 30, { acTL: Buffer.alloc(8) })),
  },
  {
    what: 'Bytes of a drawing',
    most: MOST_BYTES_OF_DRAWING,
    code: 'picture-bytes',
    beyond: withPicture('a.svg', createSvg(' '.repeat(MOST_BYTES_OF_DRAWING))),
  },
  {
    what: 'Elements of a drawing, with what it repeats',
    most: MOST_ELEMENTS,
    code: 'picture-svg',
    beyond: withPicture('a.svg', createSvg('<g/>'.repeat(MOST_ELEMENTS))),
  },
  {
    what: 'Elements of a drawing, one in the other',
    most: MOST_DEPTH,
    code: 'picture-svg',
    beyond: withPicture('a.svg', createSvg('<g>'.repeat(MOST_DEPTH) + '</g>'.repeat(MOST_DEPTH))),
  },
];

const DOCUMENT = readFileSync('docs/limits.md', 'utf8');

test('every limit is in the document, and no other is', () => {
  const rows = LIMITS.map(
    ({ what, most: count, code }) => `| ${what} | ${count.toLocaleString('en')} | \`${code}\` |`,
  );
  const seconds = `| Seconds to decode a picture | ${MOST_SECONDS} | \`picture-damaged\` |`;
  const [, , ...written] = DOCUMENT.split('\n').filter((line) => line.startsWith('|'));
  expect(written).toEqual([...rows, seconds]);
});

/** In bytes. */
const MOST_MEMORY = 200_000_000;

test.each(LIMITS.map((limit) => [limit.what, limit] as const))(
  '%s: one beyond is told, and costs little',
  (_, { code, beyond }) => {
    const before = process.resourceUsage().maxRSS;
    const diagnostics = checkFiles(beyond);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ code }]);
    // The most that this process ever had, in kilobytes.
    expect((process.resourceUsage().maxRSS - before) * 1024).toBeLessThan(MOST_MEMORY);
  },
);
