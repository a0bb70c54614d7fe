import { alter, createBoxes, createPng, createSvg, cut, makePicture } from '#tests/picture-bytes.ts';
import { type Mistake, renderEvent, renderFile } from './mistake.ts';

const JPEG = await makePicture('jpeg');
const PNG = await makePicture('png');
const WEBP = await makePicture('webp');
const AVIF = await makePicture('avif');
const GIF = await makePicture('gif');

/** A picture field that is valid except for its path. */
const renderImage = (src: string) => `image: {src: ${src}, alt: Rows of chairs, credit: A Name}`;

/** A body with such a picture, on line 4. */
const renderFigure = (src: string, alt = 'Rows of chairs') =>
  `Words.\n\n:::figure{credit="A Name"}\n![${alt}](${src})\nThe hall.\n:::`;

const PROJECT = 'kind: programme\ntitle: Bridges\nsummary: A programme.\nstart: 2018-01';

const inField = (src: string, pictures: Mistake['files'] = {}): Mistake['files'] => ({
  'events/2018/kickoff.md': renderEvent(renderImage(src)),
  ...pictures,
});
const inBody = (src: string, pictures: Mistake['files'] = {}): Mistake['files'] => ({
  'events/2018/kickoff.md': renderEvent('', renderFigure(src)),
  ...pictures,
});

const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:dc="http://purl.org/dc/elements/1.1/"
  width="210mm" height="297mm" viewBox="0 0 210 297" inkscape:version="1.2">
  <title>A bridge &amp; its arches &#8212; drawn</title>
  <metadata><dc:format>image/svg+xml</dc:format></metadata>
  <defs>
    <style type="text/css"><![CDATA[.arch { fill: url(#stone); }]]></style>
    <linearGradient id="stone"><stop offset="0" style="stop-color:#333"/></linearGradient>
    <path id="arch" class="arch" d="M0 100a40 40 0 0 1 80 0z"/>
  </defs>
  <use xlink:href="#arch" x="10"/>
  <image width="10" height="10" xlink:href="data:image/png;base64,iVBORw0KGgo="/>
</svg>
`;

const right: Mistake[] = [
  {
    what: 'pictures of every format, in fields and bodies',
    files: {
      'events/2018/kickoff.md': renderEvent(
        `${renderImage('./hall.jpg')}\ngallery:\n  - {src: ../door.PNG, alt: A door, credit: A Name}\n  - src: my hall.webp\n    alt: The hall\n    credit: A Name`,
        `${renderFigure('hall.avif')}\n\n:::figure{credit="A Name"}\n![The hall, drawn](my%20plan.svg)\n:::`,
      ),
      'events/2018/hall.jpg': JPEG,
      'events/door.PNG': PNG,
      'events/2018/my hall.webp': WEBP,
      'events/2018/hall.avif': AVIF,
      'events/2018/my plan.svg': inkscape,
    },
    codes: [],
  },
  {
    what: 'a photo of a phone, with a film behind its end',
    files: inField('./hall.jpg', {
      'events/2018/hall.jpg': Buffer.concat([JPEG, createBoxes('mp42')]),
    }),
    codes: [],
  },
];

const missing: Mistake[] = [
  {
    what: 'a picture that is not there; another is named nearly so',
    files: inField('./hal.jpg', { 'events/2018/hall.jpg': JPEG, 'events/2018/door.jpg': JPEG }),
    codes: ['picture-missing'],
  },
  {
    what: 'a picture of a gallery with the ending of another format',
    files: {
      'events/2018/kickoff.md': renderEvent(
        'gallery:\n  - src: ./hall.jpg\n    alt: Rows of chairs\n    credit: A Name',
      ),
      'events/2018/hall.webp': WEBP,
    },
    codes: ['picture-missing'],
  },
  {
    what: 'a picture of a body that is not there',
    files: inBody('./hall.jpg'),
    codes: ['picture-missing'],
  },
  {
    what: 'a picture of .mdx that is not there',
    files: {
      'projects/bridges.mdx': renderFile(
        PROJECT,
        {},
        '<Figure credit="A Name">\n![Rows of chairs](./hall two.jpg)\n</Figure>',
      ).replace('./hall two.jpg', '<./hall two.jpg>'),
      'projects/hall 2.jpg': JPEG,
      'projects/hall-two.jpg': JPEG,
    },
    codes: ['picture-missing'],
  },
  {
    what: 'a picture that only a draft names is not there',
    files: {
      'events/kickoff.md': renderEvent(
        `draft: true\n${renderImage('./hall.jpg')}`,
        renderFigure('./door.jpg'),
      ),
    },
    codes: ['picture-missing', 'picture-missing'],
  },
  {
    what: 'a backslash between folders',
    files: inField('pictures\\hall.jpg', { 'events/2018/pictures/hall.jpg': JPEG }),
    codes: ['picture-missing'],
  },
  {
    what: 'something behind the ending',
    files: inBody('./hall.jpg?raw=true', { 'events/2018/hall.jpg': JPEG }),
    codes: ['picture-missing'],
  },
  {
    what: 'no path at all',
    files: { 'events/kickoff.md': renderEvent('image: {src: "", alt: Rows of chairs, credit: A Name}') },
    codes: ['picture-missing'],
  },
];

const spelt: Mistake[] = [
  {
    what: 'a picture with capitals on the disk alone',
    files: inField('./hall.jpg', { 'events/2018/Hall.jpg': JPEG }),
    codes: ['picture-case'],
  },
  {
    what: 'a folder and an ending with other capitals',
    files: inBody('../pictures/hall.jpg', { 'events/Pictures/hall.JPG': JPEG }),
    codes: ['picture-case'],
  },
  {
    what: 'a file whose accents stand apart from their letters',
    files: inField('./niš.jpg', { [`events/2018/${'niš'.normalize('NFD')}.jpg`]: JPEG }),
    codes: ['picture-case'],
  },
];

const damaged: Mistake[] = [
  {
    what: 'half a JPEG',
    files: inField('./hall.jpg', { 'events/2018/hall.jpg': cut(JPEG) }),
    codes: ['picture-damaged'],
  },
  {
    what: 'half a PNG in a body',
    files: inBody('./hall.png', { 'events/2018/hall.png': cut(PNG) }),
    codes: ['picture-damaged'],
  },
  {
    what: 'half a JPEG to which a program has put an end',
    files: inField('./hall.jpg', {
      'events/2018/hall.jpg': Buffer.concat([cut(JPEG), Buffer.from([0xff, 0xd9])]),
    }),
    codes: ['picture-damaged'],
  },
  {
    what: 'a PNG with other bytes in its middle, in a field and in a body',
    files: {
      'events/2018/kickoff.md': renderEvent(renderImage('./hall.png'), renderFigure('hall.png')),
      'events/2018/hall.png': alter(PNG),
    },
    codes: ['picture-damaged', 'picture-damaged'],
  },
  {
    what: 'half a drawing',
    files: inField('./plan.svg', { 'events/2018/plan.svg': cut(Buffer.from(inkscape)) }),
    codes: ['picture-damaged'],
  },
  {
    what: 'a drawing with a tag that is never closed',
    files: inField('./plan.svg', { 'events/2018/plan.svg': createSvg('<g><path d="M0 0"></g>') }),
    codes: ['picture-damaged'],
  },
  {
    what: 'a drawing cut out of a page, without the name of its language',
    files: inBody('./plan.svg', { 'events/2018/plan.svg': '<svg viewBox="0 0 4 2"><path d="M0 0"/></svg>' }),
    codes: ['picture-damaged'],
  },
  {
    what: 'an empty file',
    files: inField('./hall.jpg', { 'events/2018/hall.jpg': '' }),
    codes: ['picture-damaged'],
  },
  {
    what: 'a note of where the picture is',
    files: inField('./hall.jpg', {
      'events/2018/hall.jpg': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    }),
    codes: ['picture-damaged'],
  },
  {
    what: 'words with the ending of a picture',
    files: inField('./hall.jpg', { 'events/2018/hall.jpg': 'The hall.\n' }),
    codes: ['picture-damaged'],
  },
];

const otherFormat: Mistake[] = [
  {
    what: 'a PNG named .jpg',
    files: inField('./hall.jpg', { 'events/2018/hall.jpg': PNG }),
    codes: ['picture-format'],
  },
  {
    what: 'a WebP named .png, in the folder above',
    files: inBody('../my%20hall.png', { 'events/my hall.png': WEBP }),
    codes: ['picture-format'],
  },
  {
    what: 'a web page named .jpg',
    files: inField('./hall.jpg', { 'events/2018/hall.jpg': '<!DOCTYPE html>\n<title>Not found</title>\n' }),
    codes: ['picture-format'],
  },
];

const large: Mistake[] = [
  {
    what: 'a picture with more bytes than any needs',
    files: inField('./hall.jpg', {
      'events/2018/hall.jpg': Buffer.concat([JPEG, Buffer.alloc(12_345_678 - JPEG.length)]),
    }),
    codes: ['picture-bytes'],
  },
  {
    what: 'a drawing with more bytes than a phone should load',
    files: inBody('./plan.svg', { 'events/2018/plan.svg': createSvg(`<!--${'-'.repeat(600_000)}-->`) }),
    codes: ['picture-bytes'],
  },
  {
    what: 'a small file of 400 megapixels',
    files: inField('./hall.png', { 'events/2018/hall.png': createPng(20_000, 20_000) }),
    codes: ['picture-pixels'],
  },
  {
    what: 'a picture as high as a tower',
    files: inBody('./hall.png', { 'events/2018/hall.png': createPng(400, 20_000) }),
    codes: ['picture-pixels'],
  },
];

/** By extension, whether the file exists or not. */
const ENDINGS = ['heic', 'tif', 'bmp', 'psd', 'nef', 'pdf', 'gif', 'mp4', 'txt'];

const unsupported: Mistake[] = [
  ...ENDINGS.map((ending): Mistake => {
    const src = `./hall.${ending}`;
    return { what: `a picture that ends in .${ending}`, files: inField(src), codes: ['picture-unsupported'] };
  }),
  {
    what: 'a photo of a phone in a body',
    files: inBody('IMG_2041.HEIC', { 'events/2018/IMG_2041.HEIC': createBoxes('heic') }),
    codes: ['file-foreign', 'picture-unsupported'],
  },
  {
    what: 'a photo of a phone that was only renamed',
    files: inField('./hall.jpg', { 'events/2018/hall.jpg': createBoxes('heic') }),
    codes: ['picture-unsupported'],
  },
  {
    what: 'a GIF named .png',
    files: inBody('./hall.png', { 'events/2018/hall.png': GIF }),
    codes: ['picture-unsupported'],
  },
  {
    what: 'a PNG that moves',
    files: inField('./hall.png', { 'events/2018/hall.png': createPng(40, 30, { acTL: Buffer.alloc(8) }) }),
    codes: ['picture-unsupported'],
  },
];

/** Forbidden parts of a drawing, by name. */
const HARMFUL: Record<string, string> = {
  'a program': createSvg('<script>alert(1)</script>'),
  'a program by another name': createSvg('<g xmlns:x="http://www.w3.org/2000/svg"><x:script href="#a"/></g>'),
  'a program that waits': createSvg('<path onclick="alert(1)" d="M0 0"/>'),
  HTML: createSvg('<foreignObject><p>Words</p></foreignObject>'),
  'a picture from elsewhere': createSvg('<image href="https://example.org/a.png"/>'),
  'a picture beside it': createSvg(
    '<image xlink:href="photo.jpg"/>',
    ' xmlns:xlink="http://www.w3.org/1999/xlink"',
  ),
  'a link in disguise': createSvg('<a href="&#106;avascript:alert(1)"><path d="M0 0"/></a>'),
  'a style from elsewhere': createSvg('<style>@import "https://example.org/a.css";</style>'),
  'a style in two parts': createSvg('<style>@imp<!-- -->ort "https://example.org/a.css";</style>'),
  'letters from elsewhere': createSvg('<style>@font-face {src: url(https://example.org/a.woff2)}</style>'),
  'a colour from elsewhere': createSvg('<path fill="url(https://example.org/a.svg#b)" d="M0 0"/>'),
  'a sheet of styles': `<?xml-stylesheet href="https://example.org/a.css"?>\n${createSvg()}`,
  'words of its own': `<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]>\n${createSvg('<text>&b;</text>')}`,
  'a word that nobody declares': createSvg('<text>&nbsp;</text>'),
  'a file that it reads': `<!DOCTYPE svg SYSTEM "file:///etc/passwd">\n${createSvg()}`,
  movement: createSvg('<path d="M0 0"><animate attributeName="x" to="9"/></path>'),
  'no size': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'too much before it': `<!-- ${'x'.repeat(1000)} -->\n${createSvg()}`,
};

const drawings: Mistake[] = Object.entries(HARMFUL).map(([what, svg], index) => ({
  what: `a drawing with ${what}`,
  files: (index % 2 === 0 ? inField : inBody)('./plan.svg', { 'events/2018/plan.svg': svg }),
  codes: ['picture-svg'],
}));

const words: Mistake[] = [
  {
    what: 'no words for a picture, in one line and in several',
    files: {
      'events/kickoff.md': renderEvent(
        'image: {src: ./hall.jpg, credit: A Name}\ngallery:\n  - src: ./hall.jpg\n    credit: A Name',
      ),
      'events/hall.jpg': JPEG,
    },
    codes: ['picture-alt', 'picture-alt'],
  },
  {
    what: 'a field for the words with nothing in it',
    files: {
      'events/kickoff.md': renderEvent(
        'image:\n  src: ./hall.jpg\n  alt:\n  credit: A Name\ngallery: [{src: ./hall.jpg, alt: " ", credit: A Name}]',
      ),
      'events/hall.jpg': JPEG,
    },
    codes: ['picture-alt', 'picture-alt'],
  },
  {
    what: 'a picture of a body without words',
    files: { 'events/kickoff.md': renderEvent('', renderFigure('./hall.jpg', '')), 'events/hall.jpg': JPEG },
    codes: ['picture-alt'],
  },
  {
    what: 'names of files for words',
    files: {
      'events/kickoff.md': renderEvent(
        'image: {src: ./hall_2.jpg, alt: hall_2, credit: A Name}\ngallery: [{src: ./hall_2.jpg, alt: IMG_2041, credit: A Name}]',
        renderFigure('hall_2.jpg', 'hall_2.jpg'),
      ),
      'events/hall_2.jpg': JPEG,
    },
    codes: ['picture-alt-name', 'picture-alt-name', 'picture-alt-name'],
  },
  {
    what: 'words that only say that it is a picture',
    files: {
      'events/kickoff.md': renderEvent(
        'image: {src: ./hall.jpg, alt: Photo, credit: A Name}',
        renderFigure('hall.jpg', 'slika 2'),
      ),
      'events/hall.jpg': JPEG,
    },
    codes: ['picture-alt-name', 'picture-alt-name'],
  },
  {
    what: 'words that begin as a name of a file does, and are none',
    files: {
      'events/kickoff.md': renderEvent(
        'image: {src: ./hall.jpg, alt: hall, credit: A Name}\ngallery: [{src: ./hall.jpg, alt: Photo 2018 was taken from here, credit: A Name}]',
      ),
      'events/hall.jpg': JPEG,
    },
    codes: [],
  },
  {
    what: 'a title behind a picture',
    files: {
      'events/kickoff.md': renderEvent('', renderFigure('./hall.jpg "The hall"')),
      'events/hall.jpg': JPEG,
    },
    codes: ['picture-title'],
  },
];

const credit: Mistake[] = [
  {
    what: 'a picture of a body that nobody made, and a figure without a credit',
    files: {
      'events/kickoff.md': renderEvent(
        '',
        '![Rows of chairs](./hall.jpg)\n\n:::figure\n![Rows of chairs](./hall.jpg)\nThe hall.\n:::',
      ),
      'events/hall.jpg': JPEG,
    },
    codes: ['picture-credit', 'picture-credit'],
  },
  {
    what: 'a gallery of .mdx, one of whose pictures somebody made',
    files: {
      'projects/bridges.mdx': renderFile(
        PROJECT,
        {},
        '<Gallery>\n<Figure credit="A Name">\n![A door](hall.jpg)\n</Figure>\n\n![Rows of chairs](hall.jpg)\n</Gallery>',
      ),
      'projects/hall.jpg': JPEG,
    },
    codes: ['picture-credit'],
  },
  {
    what: 'a picture of a field without a credit, which the schema asks for',
    files: {
      'events/kickoff.md': renderEvent('image: {src: ./hall.jpg, alt: Rows of chairs}'),
      'events/hall.jpg': JPEG,
    },
    codes: ['field-missing'],
  },
];

const elsewhere: Mistake[] = [
  {
    what: 'a picture outside the content folder',
    files: inField('../../../Pictures/hall.jpg'),
    codes: ['picture-outside'],
  },
  { what: 'a picture of one computer', files: inField('C:\\Pictures\\hall.jpg'), codes: ['picture-outside'] },
  {
    what: 'a path that begins with a slash',
    files: inBody('/pictures/hall.jpg'),
    codes: ['picture-outside'],
  },
  {
    what: 'a picture on someone else’s server',
    files: {
      'events/kickoff.md': renderEvent(
        renderImage('https://example.org/2018/hall.jpg?width=800'),
        renderFigure('//example.org/door'),
      ),
    },
    codes: ['picture-remote', 'picture-remote'],
  },
  {
    what: 'a picture as a row of letters',
    files: inBody('data:image/png;base64,iVBORw0KGgo='),
    codes: ['picture-remote'],
  },
];

export const pictures: readonly Mistake[] = [
  ...right,
  ...missing,
  ...spelt,
  ...damaged,
  ...otherFormat,
  ...large,
  ...unsupported,
  ...drawings,
  ...words,
  ...credit,
  ...elsewhere,
];
