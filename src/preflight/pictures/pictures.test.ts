import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { getSchema } from '#collections/shape.ts';
import { readContent } from '#entries/read-content.ts';
import { pictureEndings } from '#markdown/syntax/allow-list.ts';
import { say } from '#messages/message.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE, checkFiles, createMinimalData, writeContent } from '#tests/content.ts';
import {
  createBoxes,
  createFileStartingWith,
  createPng,
  createSvg,
  cut,
  makePicture,
} from '#tests/picture-bytes.ts';
import { type Bytes, useBytes } from './byte-reader.ts';
import { detectFormat } from './file-format.ts';
import { readStructure } from './file-structure.ts';
import { PictureFiles } from './picture-files.ts';

/** Passes bytes to the code as the preflight reads a file. */
function useFile<Result>(bytes: Uint8Array | string, use: (bytes: Bytes) => Result): Result {
  const dir = writeContent({ file: bytes });
  const result = useBytes(dir, 'file', (open) => ({ value: use(open) }));
  if (typeof result !== 'object') throw new Error(`It is not read (${result}).`);
  return result.value;
}

const structureOf = (format: Parameters<typeof readStructure>[0], bytes: Uint8Array) =>
  useFile(bytes, (file) => readStructure(format, file));

/** The code for a picture with this name and these bytes. */
const codeOf = (name: string, bytes: Uint8Array | string) =>
  new PictureFiles(writeContent({ [name]: bytes })).findDiagnostic(name)?.code;

const EVENT = '---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n';
const renderEvent = (src: string) =>
  `${EVENT}image: {src: ${src}, alt: What it shows, credit: A Name}\n---\n`;

describe.each(['avif', 'jpeg', 'png', 'webp'] as const)('the structure of %s', (format) => {
  test('says how large it is, and that all of it is there', async () => {
    const picture = await makePicture(format, { width: 123, height: 45 });
    expect(structureOf(format, picture)).toEqual({ width: 123, height: 45, kind: 'usual', complete: true });
  });

  test('says where a part is missing, wherever it was cut', async () => {
    const picture = await makePicture(format, { width: 200, height: 100 });
    for (let share = 0; share < 1; share += 0.05) {
      const structure = structureOf(format, cut(picture, share));
      expect(structure?.complete ?? false, `${share}`).toBe(false);
    }
    expect(structureOf(format, picture.subarray(0, -1))?.complete).toBe(false);
  });

  test('may be followed by something else', async () => {
    const picture = Buffer.concat([await makePicture(format), createBoxes('mp42')]);
    expect(structureOf(format, picture)).toMatchObject({ width: 64, height: 48, complete: true });
  });

  test('is none in other bytes', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(5000), Buffer.alloc(5000, 255)]) {
      expect(structureOf(format, bytes)).toBeUndefined();
    }
  });
});

describe('the structure', () => {
  test('of every kind of JPEG and WebP is known', async () => {
    const size = { width: 301, height: 7 };
    const whole = { ...size, kind: 'usual', complete: true };
    expect(structureOf('jpeg', await makePicture('jpeg', { ...size, progressive: true }))).toEqual(whole);
    expect(structureOf('webp', await makePicture('webp', { ...size, lossless: true }))).toEqual(whole);
    expect(structureOf('png', await makePicture('png', { ...size, progressive: true }))).toEqual(whole);
  });

  test('of a JPEG is found behind all that a camera writes', async () => {
    const picture = await makePicture('jpeg');
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0xff, 0xff]), Buffer.alloc(0xfffd, 0xd9)]);
    const start = [picture.subarray(0, 2), ...Array<Buffer>(20).fill(segment), Buffer.from([0xff, 0xff])];
    const long = Buffer.concat([...start, picture.subarray(2)]);
    expect(structureOf('jpeg', long)).toMatchObject({ width: 64, height: 48, complete: true });
  });

  test('of a JPEG with a small picture of itself inside is not whole before its own end', async () => {
    const [picture, small] = [await makePicture('jpeg'), await makePicture('jpeg', { width: 8, height: 8 })];
    const length = Buffer.from([0xff, 0xe1, (small.length + 2) >> 8, (small.length + 2) & 255]);
    const nested = Buffer.concat([picture.subarray(0, 2), length, small, picture.subarray(2)]);
    expect(structureOf('jpeg', nested)).toMatchObject({ width: 64, complete: true });
    expect(structureOf('jpeg', cut(nested, 0.9))).toMatchObject({ width: 64, complete: false });
    expect(structureOf('jpeg', nested.subarray(0, 6 + small.length))).toBeUndefined();
  });

  test('of a lost JPEG that was filled up with nothing is not whole', async () => {
    const picture = await makePicture('jpeg', { width: 600, height: 600 });
    const filled = Buffer.concat([cut(picture, 0.5), Buffer.alloc(200_000)]);
    expect(structureOf('jpeg', filled)).toMatchObject({ width: 600, complete: false });
    // The end marker may be on the boundary of two reads.
    const scan = picture.indexOf(Buffer.from([0xff, 0xda]));
    const data = scan + 2 + picture.readUInt16BE(scan + 2);
    for (const at of [65_534, 65_535, 65_536]) {
      const end = Buffer.from([0xff, 0xd9]);
      const whole = Buffer.concat([picture.subarray(0, data), Buffer.alloc(at), end, Buffer.alloc(70_000)]);
      expect(structureOf('jpeg', whole)?.complete, `${at}`).toBe(true);
    }
  });

  test('of a JPEG variant that browsers can’t read is detected', async () => {
    const picture = Buffer.from(await makePicture('jpeg'));
    picture[picture.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc3;
    expect(structureOf('jpeg', picture)).toMatchObject({ kind: 'rare' });
    expect(codeOf('a.jpg', picture)).toBe('picture-unsupported');
  });

  test('of a PNG whose ends of lines were changed is none', async () => {
    const picture = (await makePicture('png')).toString('latin1').replaceAll('\r\n', '\n');
    expect(structureOf('png', Buffer.from(picture, 'latin1'))).toBeUndefined();
  });

  test('of an AVIF is that of the whole, not of a tile', () => {
    const createBox = (name: string, ...inside: Buffer[]) => {
      const content = Buffer.concat(inside);
      const head = Buffer.from(`\0\0\0\0${name}`, 'latin1');
      head.writeUInt32BE(8 + content.length);
      return Buffer.concat([head, content]);
    };
    const createSizeBox = (side: number) => {
      const numbers = Buffer.alloc(12);
      numbers.writeUInt32BE(side, 4);
      numbers.writeUInt32BE(side, 8);
      return createBox('ispe', numbers);
    };
    const sizes = createBox(
      'iprp',
      createBox('ipco', createSizeBox(64), createSizeBox(9000), createSizeBox(64)),
    );
    const head = [
      createBox('ftyp', Buffer.from('avif\0\0\0\0avif')),
      createBox('meta', Buffer.alloc(4), sizes),
    ];
    const whole = Buffer.concat([...head, createBox('mdat', Buffer.alloc(100))]);
    expect(structureOf('avif', whole)).toMatchObject({ width: 9000, height: 9000, complete: true });
    expect(structureOf('avif', Buffer.concat(head))).toMatchObject({ complete: false });
    expect(codeOf('a.avif', whole)).toBe('picture-pixels');
  });

  test('says what moves', async () => {
    const frames = await makePicture('gif');
    expect(codeOf('a.gif', frames)).toBe('picture-unsupported');
    expect(structureOf('png', createPng(4, 4, { acTL: Buffer.alloc(8) }))).toMatchObject({ kind: 'moving' });
    const moving = createFileStartingWith('RIFF\x10\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x63\0\0\x31\0\0');
    expect(structureOf('webp', moving)).toEqual({ width: 100, height: 50, kind: 'moving', complete: true });
    const still = Buffer.from(await makePicture('avif'));
    still.write('avis', 8);
    expect(structureOf('avif', still)).toMatchObject({ kind: 'moving' });
  });

  test('is read without the rest: 400 megapixels, and a file of 100 megabytes', () => {
    const dir = writeContent({ 'a.png': createPng(20_000, 20_000), 'b.png': createPng(64, 48) });
    truncateSync(join(dir, 'b.png'), 100_000_000);
    const files = new PictureFiles(dir);
    expect(files.findDiagnostic('a.png')?.code).toBe('picture-pixels');
    expect(files.findDiagnostic('b.png')?.code).toBe('picture-bytes');
  });
});

describe('the format of a file', () => {
  test.each([
    ['II*\0', 'tiff'],
    ['MM\0*', 'tiff'],
    ['BM', 'bmp'],
    ['GIF89a', 'gif'],
    ['8BPS', 'psd'],
    ['%PDF-1.7', 'pdf'],
    ['%!PS-Adobe', 'eps'],
    ['\0\0\x01\0', 'icon'],
    ['FUJIFILMCCD-RAW', 'raw'],
    ['\0\0\0\x0cJXL \r\n', 'jxl'],
    ['\0\0\0\x0cjP  \r\n', 'jp2'],
    ['\x1f\x8b\x08', 'svgz'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'avif'],
    ['\0\0\0\x18ftypcrx \0\0\0\0crx isom', 'raw'],
    ['\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'video'],
    ['RIFF\0\0\0\0AVI ', 'video'],
    ['\xef\xbb\xbf<svg xmlns="x">', 'svg'],
    ['\xff\xfe<\0s\0v\0g\0 \0', 'svg'],
    ['<?xml version="1.0"?>', 'svg'],
    ['<!doctype HTML>', 'web-page'],
    ['<html lang="en"><svg>', 'web-page'],
    ['words', undefined],
  ])('%j is %s', (letters, format) => {
    expect(useFile(createFileStartingWith(letters), (file) => detectFormat(file, 'a.jpg'))).toBe(format);
  });

  test('is a RAW photo if the name of a TIFF says so', () => {
    expect(useFile(createFileStartingWith('II*\0'), (file) => detectFormat(file, 'a.NEF'))).toBe('raw');
  });
});

describe('a picture as large as may be', () => {
  test.each([
    [8160, 6120, undefined],
    [8160, 6160, 'picture-pixels'],
    [16_383, 1000, undefined],
    [16_384, 1000, 'picture-pixels'],
    [0, 1000, 'picture-damaged'],
  ])('%d × %d: %s', (width, height, code) => {
    expect(codeOf('a.png', createPng(width, height))).toBe(code);
  });

  test('has ten million bytes', async () => {
    const picture = await makePicture('jpeg');
    const fill = (size: number) => Buffer.concat([picture, Buffer.alloc(size - picture.length)]);
    expect(codeOf('a.jpg', fill(10_000_000))).toBeUndefined();
    expect(codeOf('a.jpg', fill(10_000_001))).toBe('picture-bytes');
  });
});

describe('a drawing', () => {
  test.each([
    ['a gradient', '<path style="fill: url( \'#a\' )" clip-path="url(#b)" d="M0 0"/>'],
    ['a link to its own part', '<a href="#a"><path id="a" d="M0 0"/></a>'],
    ['letters that it brings', '<style>@font-face {src: url("data:font/woff2;base64,AAAA")}</style>'],
    [
      'letters in an older way',
      '<style>a{src:url(data:application/font-woff;charset=utf-8;base64,A)}</style>',
    ],
    ['words of any language', '<text>Ниш &amp; Niš &#x2192; &lt;Пирот&gt;</text>'],
    ['a comment with tags in it', '<!-- <script>alert(1)</script> -->'],
    ['words that name a program', '<text>onclick="x" javascript: url(https://x.org)</text>'],
    ['names of another program', '<g xmlns:i="x" i:file="C:\\a" i:label="url(#a)"/>'],
  ])('may have %s', (_, inside) => {
    expect(codeOf('a.svg', createSvg(inside))).toBeUndefined();
  });

  /** Groups that hold ten copies of the one before. */
  const repeatTenTimes = (levels: number) =>
    Array.from(
      { length: levels },
      (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
    ).join('') + '<g id="g0"><path d="M0 0"/></g>';

  test.each([
    ['a program in capitals', '<SCRIPT/>'],
    ['HTML by its language', '<g><b xmlns="http://www.w3.org/1999/xhtml">x</b></g>'],
    ['a frame', '<g xmlns:h="http://www.w3.org/1999/xhtml"/>'],
    ['an address that changes all others', '<g xml:base="https://x.org/"><use href="#a"/></g>'],
    ['a drawing inside a row of letters', '<image href="data:image/svg+xml;base64,AAAA"/>'],
    ['a page inside a row of letters', '<use href="data:text/html;base64,AAAA"/>'],
    ['a part of another file', '<use href="b.svg#a"/>'],
    ['a style with hidden letters', '<style>@\\69mport "https://x.org"</style>'],
    ['a colour with hidden letters', '<path fill="\\75rl(https://x.org/a)"/>'],
    ['a style by signs', '<path style="fill:ur&#108;(https://x.org/a)"/>'],
    ['a style that is data', '<style><![CDATA[a{fill:url(//x.org/a)}]]></style>'],
    ['movement by style', '<style>@keyframes a {to {x: 1}}</style>'],
    ['a hundred groups inside one another', `${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`],
    ['more elements than a phone draws', '<path d=""/>'.repeat(20_000)],
    ['a billion copies', repeatTenTimes(9)],
    ['copies of itself', '<g id="a"><use href="#a"/></g>'],
    [
      'a pattern of patterns',
      repeatTenTimes(9).replaceAll(/<use href="#(\w+)"\/>/g, '<path fill="url(#$1)"/>'),
    ],
    ['a change of an address', '<a href="#a"><set attributeName="href" to="javascript:x"/></a>'],
  ])('has no %s', (_, inside) => {
    expect(codeOf('a.svg', createSvg(inside))).toBe('picture-svg');
  });

  test.each([
    ['two roots', `${createSvg()}${createSvg()}`],
    ['words behind its end', `${createSvg()}words`],
    ['one attribute twice', createSvg('<path d="M0 0" d="M1 1"/>')],
    ['no quotes', createSvg('<path d=M0/>')],
    ['tags that cross', createSvg('<g><a></g></a>')],
    ['a prefix that nothing explains', createSvg('<use xlink:href="#a"/>')],
    ['a control character', createSvg('<text>\x07</text>')],
    ['a lone <', createSvg('<text>1 < 2</text>')],
    ['another root', '<?xml version="1.0"?><rss><channel/></rss>'],
    ['UTF-16', Buffer.from(`\ufeff${createSvg()}`, 'utf16le')],
    ['Latin-1', Buffer.from(createSvg('<text>Ö</text>'), 'latin1')],
  ])('that browsers can’t read: %s', (_, svg) => {
    expect(codeOf('a.svg', svg)).toBe('picture-damaged');
  });

  test('is not one where an "&" leads nowhere', () => {
    for (const text of ['&constructor;', '&', 'a & b', '&amp', '&#0;', '&#x110000;']) {
      expect(codeOf('a.svg', createSvg(`<text>${text}</text>`)), text).toBe('picture-svg');
    }
  });

  test.each([
    ['width="10" height="5"', undefined],
    ['width="21cm" height="29.7cm"', undefined],
    ['width="100%" height="100%" viewBox="0 0 10 5"', undefined],
    ['width="10"', 'picture-svg'],
    ['width="0" height="0"', 'picture-svg'],
    ['width="100%" height="100%"', 'picture-svg'],
    ['viewBox="0,0,10,5"', 'picture-svg'],
    ['viewBox="0 0 10 0"', 'picture-svg'],
  ])('says how large it is: %s', (size, code) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M0 0"/></svg>`;
    expect(codeOf('a.svg', svg)).toBe(code);
  });

  test('names the line of what it must not have', () => {
    const files = new PictureFiles(writeContent({ 'a.svg': createSvg('\n<g>\n<script/></g>') }));
    expect(files.findDiagnostic('a.svg')?.message).toMatchObject({
      name: 'drawingLine',
      args: ['a.svg', 4, say('pictures', 'lineHolds', 'program', 'script')],
    });
  });
});

describe('the place of a picture', () => {
  const dir = () =>
    writeContent({ 'a/view#1.jpg': '', 'a/Hall.jpg': '', 'a/door.png': '', 'a/notes.txt': '', 'b.jpg': '' });

  test('is found by its exact name alone, on every system', () => {
    const files = new PictureFiles(dir());
    expect(files.locate('a/Hall.jpg')).toEqual({ state: 'found' });
    expect(files.locate('A/hall.jpg')).toEqual({ state: 'spelt', path: 'a/Hall.jpg' });
  });

  test('is another where the name is nearly that of a picture', () => {
    const files = new PictureFiles(dir());
    expect(files.locate('a/haal.jpg')).toEqual({ state: 'missing', nearest: 'a/Hall.jpg' });
    expect(files.locate('a/door.jpeg')).toEqual({ state: 'missing', nearest: 'a/door.png' });
    // No address can have such a name: see findPathDiagnostic.
    expect(files.locate('a/view1.jpg')).toEqual({ state: 'missing', nearest: undefined });
    for (const path of ['a/note.txt', 'a/bridge.jpg', 'c/Hall.jpg', 'a', 'b.jpg/Hall.jpg']) {
      expect(files.locate(path), path).toEqual({ state: 'missing', nearest: undefined });
    }
  });

  test('is not behind a symbolic link, of the file or of a folder', () => {
    const outside = writeContent({ 'hall.jpg': '' });
    const inside = writeContent({
      'events/a.md': renderEvent('./hall.jpg'),
      'events/b.md': renderEvent('c/hall.jpg'),
    });
    symlinkSync(join(outside, 'hall.jpg'), join(inside, 'events/hall.jpg'));
    symlinkSync(outside, join(inside, 'events/c'));
    const diagnostics = checkContent(readContent(inside), { buildDate: BUILD_DATE }).filter(({ code }) =>
      code.startsWith('picture'),
    );
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'events/a.md picture-outside',
      'events/b.md picture-outside',
    ]);
  });

  test('is not outside the content, though the file is there', () => {
    const outside = basename(writeContent({ 'hall.jpg': '' }));
    const told = checkFiles({ 'events/2018/a.md': renderEvent(`../../../${outside}/hall.jpg`) });
    expect(told.map(({ code }) => code)).toEqual(['picture-outside']);
  });
});

test('a picture that is named twice is read once', () => {
  const inside = writeContent({ 'a.png': createPng(0, 0) });
  const files = new PictureFiles(inside);
  const first = files.findDiagnostic('a.png');
  writeFileSync(join(inside, 'a.png'), createPng(4, 4));
  mkdirSync(join(inside, 'b'));
  expect(files.findDiagnostic('a.png')).toBe(first);
  expect(new PictureFiles(inside).findDiagnostic('a.png')).toBeUndefined();
});

test('fields and bodies take pictures of the same endings', () => {
  const [collection] = collections;
  if (!collection) throw new Error('There is no collection.');
  const takes = (ending: string) =>
    getSchema(collection).safeParse({
      ...createMinimalData(collection),
      image: { src: `./a.${ending}`, alt: 'What it shows', credit: 'A Name' },
    }).success;
  expect(pictureEndings.filter(takes)).toEqual(pictureEndings);
  expect(['gif', 'tiff', 'heic', 'bmp', 'apng', 'svgz'].filter(takes)).toEqual([]);
});
