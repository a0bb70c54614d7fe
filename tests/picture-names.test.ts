/** Names of pictures and entries: each is taken, or refused with advice that is not refused next. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { createPictureUrl } from '#markdown/rules/pictures.ts';
import { checkContent } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { applyEdit } from '#text/text-edit.ts';
import { BUILD_DATE, writeContent } from './content.ts';
import { renderEvent } from './mistakes/mistake.ts';
import { makePicture } from './picture-bytes.ts';

const JPEG = await makePicture('jpeg');

/** Names without ending that a disk can hold. */
const NAMES = [
  ...[
    'hall',
    'my hall',
    'Hall',
    '(hall)',
    '[hall]',
    'hall]',
    '{hall}',
    'hall & door',
    'hall+door',
    'hall=door',
  ],
  ...[
    "hall's",
    'hall"s',
    'hall’s',
    '100%',
    '100%20',
    'a%23b',
    'a%3Fb',
    'a%2Fb',
    'a%zzb',
    '%',
    'a#b',
    '#',
    'a?b',
  ],
  ...['Ниш', 'зграда у Нишу', 'Đorđe', 'čaša', 'čaša'.normalize('NFD'), '漢字', 'が'.normalize('NFD'), '😀'],
  ...[
    '-hall',
    '_hall',
    '.hall',
    'hall.',
    'ha..ll',
    'hall.png',
    'a,b',
    'a;b',
    'a!b',
    'a@b',
    'a~b',
    'a^b',
    '$&',
    'a`b',
  ],
  ...['a*b', 'a<b', 'a>b', 'a|b', 'a:b', 'a\\b', 'C:a', 'con', 'null', 'true', '007', '1e3', '- a', '  a'],
];

const FILE = 'events/2018/kickoff.md';
const inField = (src: string) =>
  renderEvent(`image: {src: ${JSON.stringify(src)}, alt: Rows of chairs, credit: A Name}`);
const inBody = (src: string) =>
  renderEvent('', `Words.\n\n:::figure{credit="A Name"}\n![Rows of chairs](${src})\nThe hall.\n:::`);

const listErrors = (dir: string): ToldDiagnostic[] =>
  checkContent(readContent(dir), { buildDate: BUILD_DATE }).filter(({ severity }) => severity === 'error');

type Render = (src: string) => string;

/** Does what an error says: writes what it offers, renames the picture, saves it. Returns false if it offers nothing. */
function takeAdvice(
  dir: string,
  { message, edit }: ToldDiagnostic,
  render: Render,
  picture: string,
): boolean {
  const text = readFileSync(join(dir, FILE), 'utf8');
  const renamed = /Rename the file to “([^”]+)”/.exec(message)?.[1];
  if (renamed) {
    renameSync(join(dir, picture), join(dir, dirname(picture), renamed));
    writeFileSync(join(dir, FILE), edit ? applyEdit(text, edit) : render(`./${renamed}`));
    return true;
  }
  if (!edit) return false;
  writeFileSync(join(dir, FILE), applyEdit(text, edit));
  if (/Save it beside the entry/.test(message)) {
    const saved = /[^/"<]+\.jpg/i.exec(edit.new)?.[0] ?? '';
    writeFileSync(join(dir, dirname(FILE), decodeURIComponent(saved)), JPEG);
  }
  return true;
}

/** Checks an entry with a picture, takes the advice, and expects nothing against it. Returns the codes of all errors. */
function follow(render: Render, src: string, picture?: string): string[] {
  const dir = writeContent({ [FILE]: render(src), ...(picture ? { [picture]: JPEG } : {}) });
  const errors = listErrors(dir);
  const [error] = errors;
  if (error && takeAdvice(dir, error, render, picture ?? '')) {
    expect(
      listErrors(dir).map(({ code, message }) => `${code}: ${message}`),
      src,
    ).toEqual([]);
  }
  return errors.map(({ code }) => code);
}

test.each(NAMES)('a picture “%s” is found, or renamed once', (name) => {
  const picture = `events/2018/${name}.jpg`;
  follow(inField, `./${name}.jpg`, picture);
  follow(inBody, createPictureUrl(`./${name}.jpg`), picture);
  // As a browser writes it.
  follow(inBody, `./${encodeURIComponent(name)}.jpg`, picture);
  // Named nearly so.
  follow(inField, `./${name}.jpeg`, picture);
  follow(inBody, createPictureUrl(`./${name.toUpperCase()}.jpg`), picture);
});

const PLACES = ['https://example.org/', '//example.org/', '/pictures/', 'C:\\Pictures\\', '../../../'];

test.each(NAMES)('a picture “%s” that lies elsewhere is saved beside the entry', (name) => {
  const place = PLACES[NAMES.indexOf(name) % PLACES.length] ?? '';
  follow(inField, `${place}${encodeURIComponent(name)}.jpg?width=9`);
  follow(inField, `${place}${name}.jpg`);
});

test.each([
  ['a field', inField, './a#b.jpg', 'a#b', ['picture-missing']],
  ['a body', inBody, './a%23b.jpg', 'a#b', ['picture-missing']],
  ['a field by an escape', inField, './a%23b.jpg', 'a%23b', []],
  ['a body by an escape of the escape', inBody, './a%2523b.jpg', 'a%23b', []],
])('a name with a number sign or its escape in %s', (_, render, src, name, codes) => {
  expect(follow(render, src, `events/2018/${name}.jpg`)).toEqual(codes);
});

test.each([...NAMES, 'Con', 'Index', 'Feed', 'A'.repeat(120), `${'ш'.repeat(90)}`])(
  'an entry named “%s” is taken, or refused with a name that is taken',
  (name) => {
    const files = { [`events/${name}.md`]: renderEvent() };
    const [error] = listErrors(writeContent(files)).filter(({ code }) => code === 'file-name');
    if (!error?.suggestion) return;
    const renamed = { [error.suggestion]: renderEvent() };
    expect(listErrors(writeContent(renamed))).toEqual([]);
  },
);
