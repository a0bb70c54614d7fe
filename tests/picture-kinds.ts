/**
 * Pictures of more than sixty kinds, as cameras, programs, faults and attackers make them. Those that can be shown
 * have four colours, by which one sees how they are turned and coloured.
 */
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import {
  alter,
  createBoxes,
  createFileStartingWith,
  createPng,
  createSvg,
  cut,
  insertChunks,
  makePicture,
} from './picture-bytes.ts';

interface Size {
  width: number;
  height: number;
}

export interface PictureKind {
  name: string;
  ending: string;
  /** What the check says; undefined if the picture is published. */
  code?: DiagnosticCode;
  /** The colours of the corners are those of `CORNERS`. Default: true for what is published and has lines of pixels. */
  hasCorners?: boolean;
  /** The size as it is meant to be seen. */
  make: (size: Size) => Promise<Uint8Array | string>;
}

/** Red, green, blue and yellow, softened: every colour space and every encoder has them. */
export const CORNERS = {
  topLeft: [200, 60, 60],
  topRight: [60, 160, 60],
  bottomRight: [60, 100, 150],
  bottomLeft: [200, 190, 70],
} as const;

const EXIF = {
  IFD0: { Make: 'Imaginary Optics', Artist: 'Ana Primer', Copyright: 'Ana Primer' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '43/1 19/1 3/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '21/1 53/1 6/1',
  },
};

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="43,19.05N"/></rdf:RDF></x:xmpmeta>';

/** The four corners as raw pixels. */
function draw({ width, height }: Size): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isLeft = x < width / 2;
      const { topLeft, topRight, bottomLeft, bottomRight } = CORNERS;
      const colour = y < height / 2 ? (isLeft ? topLeft : topRight) : isLeft ? bottomLeft : bottomRight;
      pixels.set(colour, (y * width + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** How the pixels lie in a file of an EXIF orientation: turned clockwise, and mirrored afterwards. */
const LYING: readonly [turn: number, isMirrored: boolean][] = [
  [0, false],
  [0, true],
  [180, false],
  [180, true],
  [90, true],
  [270, false],
  [270, true],
  [90, false],
];

/** The pixels as a camera stores them that was held in one of eight ways, with all that it notes. */
async function shoot(size: Size, orientation: number): Promise<Sharp> {
  const [turn, isMirrored] = LYING[orientation - 1] ?? [0, false];
  const turned = draw(size).rotate(turn);
  const pixels = sharp(await turned.png().toBuffer());
  const lying = isMirrored ? pixels.flop() : pixels;
  return lying.withExif(EXIF).withMetadata({ orientation });
}

const photo =
  (orientation: number, encode: (sharp: Sharp) => Sharp) =>
  async (size: Size): Promise<Buffer> =>
    encode(await shoot(size, orientation)).toBuffer();

const plain = (encode: (sharp: Sharp) => Sharp) => (size: Size) => encode(draw(size)).toBuffer();

const PNG_OPTIONS = { compressionLevel: 6 };

/** A segment of a JPEG behind its first two bytes. */
function insertSegment(jpeg: Buffer, marker: number, data: string | Buffer): Buffer {
  const bytes = Buffer.from(data as string, 'latin1');
  const head = Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, bytes, jpeg.subarray(2)]);
}

const withSegment = (marker: number, data: string | Buffer) => async (size: Size) =>
  insertSegment(await plain((drawn) => drawn.jpeg())(size), marker, data);

const withChunks = (chunks: Record<string, Uint8Array>) => async (size: Size) =>
  insertChunks(await plain((drawn) => drawn.png(PNG_OPTIONS))(size), chunks);

/** A compressed value under a name, as iCCP and zTXt have it. */
const pack = (value: Buffer) => Buffer.concat([Buffer.from('x\0\0', 'latin1'), deflateSync(value)]);

const orientations: PictureKind[] = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => ({
  name: `a photo that is turned, in the way ${orientation}`,
  ending: 'jpg',
  make: photo(orientation, (drawn) => drawn.jpeg()),
}));

const jpegs: PictureKind[] = [
  { name: 'a JPEG', ending: 'jpg', make: plain((drawn) => drawn.jpeg()) },
  { name: 'a JPEG in passes', ending: 'jpeg', make: plain((drawn) => drawn.jpeg({ progressive: true })) },
  {
    name: 'a JPEG with all its colours',
    ending: 'JPG',
    make: plain((drawn) => drawn.jpeg({ chromaSubsampling: '4:4:4', quality: 100 })),
  },
  { name: 'a JPEG of low quality', ending: 'jpg', make: plain((drawn) => drawn.jpeg({ quality: 40 })) },
  {
    name: 'a JPEG in grey',
    ending: 'jpg',
    hasCorners: false,
    make: plain((drawn) => drawn.grayscale().jpeg({ quality: 95 })),
  },
  {
    name: 'a JPEG for print, with its profile',
    ending: 'jpg',
    make: plain((drawn) => drawn.toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 })),
  },
  {
    name: 'a JPEG for print, without a profile',
    ending: 'jpg',
    make: plain((drawn) => drawn.toColourspace('cmyk').jpeg({ quality: 95 })),
  },
  {
    name: 'a JPEG in the colours of a phone',
    ending: 'jpg',
    make: plain((drawn) => drawn.withIccProfile('p3').jpeg({ quality: 95 })),
  },
  {
    name: 'a JPEG with a damaged profile',
    ending: 'jpg',
    make: withSegment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01${'no profile '.repeat(40)}`, 'latin1')),
  },
  { name: 'a JPEG with XMP', ending: 'jpg', make: withSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${XMP}`) },
  {
    name: 'a JPEG with IPTC',
    ending: 'jpg',
    make: withSegment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0f\x1c\x02P\0\x0aAna Primer\0'),
  },
  { name: 'a JPEG with a comment', ending: 'jpg', make: withSegment(0xfe, 'Ana Primer, 43.3 N 21.9 E') },
  {
    name: 'a JPEG with a film behind it',
    ending: 'jpg',
    make: async (size) => Buffer.concat([await photo(1, (drawn) => drawn.jpeg())(size), createBoxes('mp42')]),
  },
  {
    name: 'a JPEG with a web page behind it',
    ending: 'jpg',
    make: async (size) =>
      Buffer.concat([
        await plain((drawn) => drawn.jpeg())(size),
        Buffer.from('<html><script>alert(1)</script></html>'),
      ]),
  },
  {
    name: 'a single pixel',
    ending: 'jpg',
    hasCorners: false,
    make: () => plain((drawn) => drawn.jpeg({ quality: 95 }))({ width: 1, height: 1 }),
  },
  {
    name: 'a wide strip',
    ending: 'jpg',
    make: () => plain((drawn) => drawn.jpeg())({ width: 5200, height: 90 }),
  },
  {
    name: 'a high strip',
    ending: 'jpg',
    make: () => plain((drawn) => drawn.jpeg())({ width: 20, height: 16_000 }),
  },
];

const pngs: PictureKind[] = [
  { name: 'a PNG', ending: 'png', make: plain((drawn) => drawn.png(PNG_OPTIONS)) },
  {
    name: 'a PNG with see-through parts',
    ending: 'png',
    make: plain((drawn) => drawn.ensureAlpha(0.999).png()),
  },
  {
    name: 'a PNG of few colours',
    ending: 'PNG',
    make: plain((drawn) => drawn.png({ palette: true, colours: 8 })),
  },
  {
    name: 'a PNG in grey',
    ending: 'png',
    hasCorners: false,
    make: plain((drawn) => drawn.grayscale().png()),
  },
  {
    name: 'a PNG in grey with see-through parts',
    ending: 'png',
    hasCorners: false,
    make: plain((drawn) => drawn.grayscale().ensureAlpha(0.5).png()),
  },
  { name: 'a PNG of 16 bits', ending: 'png', make: plain((drawn) => drawn.toColourspace('rgb16').png()) },
  {
    name: 'a PNG of one bit',
    ending: 'png',
    hasCorners: false,
    make: ({ width, height }) => Promise.resolve(createPng(width, height)),
  },
  { name: 'a PNG in passes', ending: 'png', make: plain((drawn) => drawn.png({ progressive: true })) },
  { name: 'a PNG on its side', ending: 'png', make: photo(6, (drawn) => drawn.png()) },
  { name: 'a PNG on its head', ending: 'png', make: photo(3, (drawn) => drawn.png()) },
  {
    name: 'a PNG in the colours of a phone',
    ending: 'png',
    make: plain((drawn) => drawn.withIccProfile('p3').png()),
  },
  {
    name: 'a PNG with a damaged profile',
    ending: 'png',
    make: withChunks({ iCCP: pack(Buffer.from('no profile')) }),
  },
  {
    name: 'a PNG with a profile of 50 MB',
    ending: 'png',
    make: withChunks({ iCCP: pack(Buffer.alloc(50_000_000)) }),
  },
  {
    name: 'a PNG with a text of 50 MB',
    ending: 'png',
    make: withChunks({ zTXt: pack(Buffer.alloc(50_000_000, 65)) }),
  },
  {
    name: 'a PNG with notes',
    ending: 'png',
    make: withChunks({
      tEXt: Buffer.from('Author\0Ana Primer', 'latin1'),
      iTXt: Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`),
    }),
  },
];

const others: PictureKind[] = [
  { name: 'a WebP', ending: 'webp', make: plain((drawn) => drawn.webp()) },
  { name: 'a WebP without loss', ending: 'webp', make: plain((drawn) => drawn.webp({ lossless: true })) },
  {
    name: 'a WebP with see-through parts',
    ending: 'webp',
    make: plain((drawn) => drawn.ensureAlpha(0.999).webp()),
  },
  { name: 'a WebP on its side', ending: 'webp', make: photo(6, (drawn) => drawn.webp()) },
  { name: 'a WebP on its other side', ending: 'webp', make: photo(8, (drawn) => drawn.webp()) },
  { name: 'a WebP with XMP', ending: 'webp', make: plain((drawn) => drawn.withXmp(XMP).webp()) },
  { name: 'an AVIF', ending: 'avif', make: plain((drawn) => drawn.avif({ effort: 0 })) },
  { name: 'an AVIF on its side', ending: 'avif', make: photo(6, (drawn) => drawn.avif({ effort: 0 })) },
  {
    name: 'an AVIF with all its colours',
    ending: 'avif',
    make: plain((drawn) => drawn.avif({ effort: 0, chromaSubsampling: '4:4:4' })),
  },
];

/** A drawing that is published. */
const drawing = (name: string, svg: string): PictureKind => ({
  name,
  ending: 'svg',
  hasCorners: false,
  make: () => Promise.resolve(svg),
});

const drawings: PictureKind[] = [
  drawing('a drawing', createSvg()),
  drawing(
    'a drawing with notes of its program',
    `<?xml version="1.0"?>\n<!-- by Ana Primer, C:\\Users\\ana -->\n${createSvg('<metadata>Ana Primer</metadata>')}`,
  ),
  drawing(
    'a drawing with a photo in it',
    createSvg('<image width="9" height="9" href="data:image/png;base64,iVBORw0KGgo="/>'),
  ),
];

/** A picture that the check refuses. */
const refused = (
  name: string,
  ending: string,
  code: DiagnosticCode,
  make: PictureKind['make'],
): PictureKind => ({ name, ending, code, make });

const refuseBytes = (name: string, ending: string, code: DiagnosticCode, bytes: Buffer | string) =>
  refused(name, ending, code, () => Promise.resolve(bytes));

/** Two pictures one above the other are two frames of a picture that moves. */
async function makeMoving({ width, height }: Size, format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await draw({ width, height: height * 2 })
    .raw()
    .toBuffer();
  return sharp(frames, { raw: { width, height: height * 2, channels: 3, pageHeight: height } })
    .toFormat(format)
    .toBuffer();
}

const NESTED_USE = Array.from(
  { length: 12 },
  (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
).join('');

const damaged: PictureKind[] = [
  refused('half a JPEG', 'jpg', 'picture-damaged', async () => cut(await makePicture('jpeg'))),
  refused('half a JPEG with an end', 'jpg', 'picture-damaged', async () =>
    Buffer.concat([cut(await makePicture('jpeg')), Buffer.from([0xff, 0xd9])]),
  ),
  refused('half a PNG', 'png', 'picture-damaged', async () => cut(await makePicture('png'))),
  refused('a PNG with other bytes in it', 'png', 'picture-damaged', async () =>
    alter(await makePicture('png')),
  ),
  refused('a PNG in passes with other bytes in it', 'png', 'picture-damaged', async () =>
    alter(await makePicture('png', { progressive: true })),
  ),
  refused('half a WebP', 'webp', 'picture-damaged', async () => cut(await makePicture('webp'))),
  refused('a WebP with other bytes in it', 'webp', 'picture-damaged', async () =>
    alter(await makePicture('webp', { lossless: true }), 26),
  ),
  refused('half an AVIF', 'avif', 'picture-damaged', async () => cut(await makePicture('avif'))),
  refused('an AVIF with other bytes in it', 'avif', 'picture-damaged', async () =>
    alter(await makePicture('avif')),
  ),
  refuseBytes('an empty file', 'jpg', 'picture-damaged', ''),
  refuseBytes('words', 'jpg', 'picture-damaged', 'The hall.\n'),
  refuseBytes(
    'a note of where the picture is',
    'jpg',
    'picture-damaged',
    'version https://git-lfs.github.com/spec/v1\n',
  ),
];

const foreign: PictureKind[] = [
  refused('a PNG named .jpg', 'jpg', 'picture-format', () => makePicture('png')),
  refuseBytes('a web page', 'png', 'picture-format', '<!DOCTYPE html>\n<title>Not found</title>\n'),
  refuseBytes('a GIF that is a web page', 'jpg', 'picture-unsupported', 'GIF89a=1;<script>alert(1)</script>'),
  refused('a GIF', 'png', 'picture-unsupported', () => makePicture('gif')),
  refused('a GIF that moves', 'webp', 'picture-unsupported', (size) => makeMoving(size, 'gif')),
  refused('a WebP that moves', 'webp', 'picture-unsupported', (size) => makeMoving(size, 'webp')),
  refused('a PNG that moves', 'png', 'picture-unsupported', ({ width, height }) =>
    Promise.resolve(createPng(width, height, { acTL: Buffer.alloc(8) })),
  ),
  refused('a TIFF', 'png', 'picture-unsupported', () => makePicture('tiff')),
  refuseBytes('a HEIC', 'jpg', 'picture-unsupported', createBoxes('heic')),
  refuseBytes('a RAW', 'jpg', 'picture-unsupported', createFileStartingWith('IIRO')),
  refuseBytes('a bomb of 900 megapixels', 'png', 'picture-pixels', createPng(30_000, 30_000)),
  refuseBytes('a tower', 'png', 'picture-pixels', createPng(40, 20_000)),
  refused('more bytes than any needs', 'jpg', 'picture-bytes', async () =>
    Buffer.concat([await makePicture('jpeg'), Buffer.alloc(10_500_000)]),
  ),
  refused('a WebP that says it is small', 'webp', 'picture-damaged', async () => {
    const large = await sharp({ create: { width: 9000, height: 9000, channels: 4, background: '#abcd' } })
      .webp({ lossless: true, effort: 0 })
      .toBuffer();
    return Buffer.concat([
      Buffer.from('RIFF'),
      Buffer.from(Uint32Array.of(large.length - 12 + 18 + 4).buffer),
      Buffer.from('WEBPVP8X\x0a\0\0\0\x10\0\0\0\x09\0\0\x09\0\0', 'latin1'),
      large.subarray(12),
    ]);
  }),
];

const harmful: PictureKind[] = Object.entries({
  'a drawing with a program': createSvg('<script>alert(1)</script>'),
  'a drawing with a web page': createSvg(
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  ),
  'a drawing that loads something': createSvg('<image href="https://example.org/a.png"/>'),
  'a drawing that reads a file': `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n${createSvg('<text>&a;</text>')}`,
  'a drawing that is a bomb': createSvg(`<g id="g0"><path d="M0 0"/></g>${NESTED_USE}`),
  'a drawing with an event': createSvg('', ' onload="alert(1)"'),
  'a drawing nested too deep': createSvg(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`),
}).map(([name, svg]) => refuseBytes(name, 'svg', 'picture-svg', svg));

export const pictureKinds: readonly PictureKind[] = [
  ...orientations,
  ...jpegs,
  ...pngs,
  ...others,
  ...drawings,
  ...damaged,
  ...foreign,
  ...harmful,
];
