/**
 * The grammars of what editors write, with what they and attackers get wrong. Each makes texts that are nearly right:
 * what is quite wrong is refused at once and finds nothing.
 */
import fc, { type Arbitrary } from 'fast-check';
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { getShape, type Shape } from '#collections/shape.ts';

const ODD_LETTERS = [
  '\u202E',
  '\u200B',
  '\0',
  '\u0007',
  '\uFEFF',
  '\u3164',
  '\uD800',
  'ﬁ',
  'Ниш',
  'č',
  '😀',
  '\u00a0',
];

const anyText = fc.string({ unit: 'binary', maxLength: 8 });

/** A text of pieces in any order. */
const pieces = (choices: readonly (string | Arbitrary<string>)[], most = 30): Arbitrary<string> =>
  fc
    .array(
      fc.oneof(...choices.map((choice) => (typeof choice === 'string' ? fc.constant(choice) : choice))),
      {
        maxLength: most,
      },
    )
    .map((parts) => parts.join(''));

/** Pieces between single spaces: `split` is easier to read than a list. */
const words = (text: string) => text.split(' ');

export const address = pieces([
  ...words('http: https:// mailto: tel: javascript: data: // / # ? @ : % %0a %2e .. \\ & = [::1] :99999'),
  ...words('example.org a@b.c 1.2.3.999 events nis.md /cities/nis/ #text-a xn--80ak6aa92e.com'),
  ' ',
  '\t',
  ...ODD_LETTERS,
  anyText,
]);

const inline = pieces(
  [
    ...words('** * _ ~~ ` [ ] ]( ) ![ [^1] <b> </b> &amp; &#x202E; &#0; \\ | { } < > ==x== :sub[x] $x$'),
    ...words(
      'http://a.b https://example.org/ (./a.png) [x](/cities/nis/) ![x](./a.png) <https://example.org>',
    ),
    'words ',
    'Words and words. ',
    '  \n',
    ...ODD_LETTERS,
    address,
    anyText,
  ],
  12,
);

const attribute = fc.oneof(
  fc.constantFrom(
    'credit="A"',
    'licence="CC0"',
    'onclick="x"',
    'style="x"',
    '.a',
    '#b',
    'credit=',
    'type="note"',
  ),
  fc
    .tuple(fc.constantFrom('credit', 'title', 'licence', 'href', 'x'), inline)
    .map(([name, value]) => `${name}="${value}"`),
);

const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((list) => (list.length > 0 ? `{${list.join(' ')}}` : ''));

/** Blocks of Markdown, one in the other. */
const { block } = fc.letrec<{ block: string; list: string }>((tie) => ({
  list: fc.array(tie('block'), { maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 7 }), inline).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    fc.constantFrom(
      '---',
      '***',
      '<!--',
      '-->',
      '<?php',
      '<![CDATA[',
      '<!abc',
      '<script>',
      '[a]: /b',
      '[^1]: words',
    ),
    fc.constantFrom(
      '```\ncode\n```',
      '~~~\ncode',
      '| a | b |\n|---|---|\n| c | d |',
      '<div>\n\n</div>',
      '$$\nx\n$$',
    ),
    tie('list').map((text) => text.replaceAll(/^/gm, '> ')),
    tie('list').map((text) => `- ${text.replaceAll('\n', '\n  ')}`),
    tie('list').map((text) => `${9}. ${text.replaceAll('\n', '\n   ')}`),
    fc
      .tuple(
        fc.constantFrom('figure', 'gallery', 'callout', 'quote', 'details', 'x', ''),
        attributes,
        tie('list'),
        fc.constantFrom(':::', '::::', '::'),
      )
      .map(([name, with_, text, fence]) => `${fence}${name}${with_}\n${text}\n${fence}`),
    fc
      .tuple(fc.constantFrom('Figure', 'Gallery', 'Callout', 'X'), inline, tie('list'))
      .map(([name, value, text]) => `<${name} credit="${value}">\n${text}\n</${name}>`),
  ),
}));

/** The body of an entry. */
export const markdown = fc.oneof(
  fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n')),
  pieces(
    [
      ...[
        '\n',
        '\n\n',
        '    ',
        '# ',
        '- ',
        '1. ',
        '> ',
        '---\n',
        '```\n',
        '\n|-|-|\n',
        '[a]: ',
        '<!--',
        '-->',
        '<?',
      ],
      ...['\n:::callout\n', '\n:::figure{credit="A"}\n', '\n:::\n', '[ ] ', '&#0;', '<script>'],
      inline,
    ],
    20,
  ),
);

const odd = fc.oneof(
  anyText,
  address,
  inline,
  fc.constantFrom(
    '',
    'null',
    'true',
    '0x10',
    '1e9',
    '0123',
    '0o17',
    '90071992547409931',
    '1e-400',
    '"\\x07"',
    '~',
  ),
  fc.constantFrom(
    '2018-02-30',
    '2018-13',
    '19. 1. 2018',
    '2018-01-19T25:00',
    '2018/2019',
    '-1',
    'Infinity',
    '.nan',
  ),
);

/** A value of a shape, or one that it can’t have, as YAML on one line. */
function anyValue(shape: Shape, depth = 0): Arbitrary<string> {
  const right = rightValue(shape, depth);
  return fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: odd });
}

const quoted = (text: Arbitrary<string>) => text.map((value) => JSON.stringify(value));

function rightValue(shape: Shape, depth: number): Arbitrary<string> {
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((branch) => anyValue(branch, depth)));
  if (shape.enum) return fc.constantFrom(...shape.enum.map(String));
  if (shape.const !== undefined) return fc.constant(String(shape.const));
  switch (shape.type) {
    case 'array': {
      const list = fc.array(anyValue(shape.items ?? {}, depth + 1), {
        minLength: 1,
        maxLength: depth > 1 ? 2 : 3,
      });
      return list.map((values) => `[${values.join(', ')}]`);
    }
    case 'object': {
      const fields = Object.entries(shape.properties ?? {}).map(([name, inner]) => {
        const pair = anyValue(inner, depth + 1).map((value) => `${name}: ${value}`);
        return shape.required?.includes(name) ? pair : fc.option(pair, { freq: 2, nil: '' });
      });
      if (fields.length > 0)
        return fc.tuple(...fields).map((pairs) => `{${pairs.filter(Boolean).join(', ')}}`);
      const inner = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {};
      return anyValue(inner, depth + 1).map((value) => `{sr: ${value}}`);
    }
    case 'boolean':
      return fc.constantFrom('true', 'false');
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -2, max: 1e4 }).map(String), fc.constant(shape.example ?? '1'));
    default:
      return fc.oneof(
        { weight: 4, arbitrary: fc.constant(JSON.stringify(shape.example ?? 'Some text')) },
        { weight: 1, arbitrary: quoted(inline) },
        { weight: 1, arbitrary: quoted(anyText) },
        ...(shape.to ? [{ weight: 4, arbitrary: fc.constantFrom(...REFERENCES) }] : []),
      );
  }
}

/** Entries of the world of the tests, and some that are not there. */
const REFERENCES = [
  'nis',
  'pirot',
  'nova-iskra',
  'nova-iskra-hub',
  'digital-cities',
  'smart-cities',
  'cities/nis',
  'x',
];

/** A text that is there in so many of a hundred cases. */
const perhaps = (text: Arbitrary<string>, percent: number) =>
  fc.oneof({ weight: percent, arbitrary: text }, { weight: 100 - percent, arbitrary: fc.constant('') });

/** The fields of an entry: the required ones, most often, and some others. */
function fieldsOf(collection: Collection): Arbitrary<string> {
  const shape = getShape(collection);
  const pairs = Object.entries(shape.properties ?? {}).map(([name, inner]) => {
    const pair = anyValue(inner).map((value) => `${name}: ${value}\n`);
    return perhaps(pair, shape.required?.includes(name) ? 98 : 15);
  });
  const unknown = odd.map((text) => `${text}\n`);
  return fc.tuple(...pairs, perhaps(unknown, 3)).map((fields) => fields.join(''));
}

export interface WrittenEntry {
  folder: string;
  fields: string;
}

/** An entry of any collection, by the schema of its fields. */
export const entryFields: Arbitrary<WrittenEntry> = fc.oneof(
  ...[...collections, pages].map((collection) =>
    fieldsOf(collection).map((fields) => ({ folder: collection.name, fields })),
  ),
);

/** YAML as such. */
export const yaml = pieces([
  ...[
    '\n',
    '\n  ',
    '\n- ',
    ': ',
    ':',
    '- ',
    '? ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '#',
    ' # ',
    '&a ',
    '*a',
    '!!str ',
  ],
  ...[
    '| ',
    '>-',
    '%',
    '@',
    '\t',
    '---',
    '...',
    '~',
    '\ntitle: ',
    '\nvenue: ',
    '\nroles:',
    '\nlocation: ',
    '\nimage: ',
  ],
  ...[
    '\nfigures: ',
    '\nstart: ',
    'null',
    'true',
    '2018-01-19',
    '0x10',
    '1e9',
    '"\\u202E"',
    '<<: ',
    '__proto__: ',
  ],
  ...ODD_LETTERS,
  anyText,
]);

/** topics.yaml. */
export const topicsFile = fc.oneof(
  yaml,
  pieces(
    [
      ...['- id: smart-cities\n', '  label: Smart cities\n', '  description: Data.\n', '  aliases: [A, B]\n'],
      ...[
        '- id: x\n',
        '  broader: smart-cities\n',
        '  related: [x]\n',
        '  color: red\n',
        '- \n',
        '  id: X\n',
        '\n',
      ],
      odd.map((text) => `  label: ${text}\n`),
    ],
    12,
  ),
);

/** addresses.txt. */
export const addressesFile = pieces(
  [
    '/events/a/\n',
    '/cities/nis/\n',
    '/events/gone/\n',
    '# note\n',
    '\n',
    '\r\n',
    '/',
    '//\n',
    '/%zz/\n',
    '/../\n',
    address,
  ],
  20,
);

const SVG_NAMES = words(
  'g defs symbol use path rect circle text tspan textPath style linearGradient stop filter feGaussianBlur feImage mask pattern marker clipPath image a title desc metadata script foreignObject animate set switch i:x',
);

const svgAttribute = fc.oneof(
  fc.constantFrom(
    ...words(
      'id="a" id="b" href="#a" xlink:href="#b" href="//x.y" href="javascript:x" x="1" d="M0,0" fill="url(#a)" fill="url(//x.y)" filter="url(#b)" mask="url(#a)" onclick="x" xml:base="x" xml:space="preserve" xmlns:i="urn:x" i:y="z" width="1e9" stdDeviation="1e9" class="a"',
    ),
    'style="fill: red"',
    'style="background: url(x)"',
    'href="data:image/png;base64,AA"',
    'href="data:text/html,x"',
  ),
  anyText.map((value) => `x="${value}"`),
);

/** An SVG: elements in elements. */
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  inside: fc.array(tie('element'), { maxLength: 5 }).map((parts) => parts.join('')),
  element: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(
      anyText,
      fc.constantFrom(
        'words',
        '&amp;',
        '&x;',
        '&#x202E;',
        '<!-- a -->',
        '<![CDATA[ a ]]>',
        '<?x ?>',
        '@import "x";',
        'a{fill:url(#a)}',
        '</g>',
        '<g>',
      ),
    ),
    fc
      .tuple(fc.constantFrom(...SVG_NAMES), fc.uniqueArray(svgAttribute, { maxLength: 3 }), tie('inside'))
      .map(([name, list, inside]) => `<${[name, ...list].join(' ')}>${inside}</${name}>`),
  ),
}));

export const drawing = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '<?xml version="1.0"?>',
      '<!DOCTYPE svg>',
      '<!DOCTYPE svg [<!ENTITY x "y">]>',
      '\uFEFF',
    ),
    fc.constantFrom(
      '',
      '',
      ' onload="x"',
      ' xmlns:xlink="http://www.w3.org/1999/xlink"',
      ' width="1" height="1"',
    ),
    fc.array(element, { maxLength: 6 }),
  )
  .map(
    ([before, root, inside]) =>
      `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"${root}>${inside.join('')}</svg>`,
  );

/** The name of a file or a folder. */
export const fileName = fc
  .oneof(
    pieces(
      [
        ...words('a B 1 - _ . .. # % ? & + = , ; ! ~ %23 %20 %zz ( ) [ ] \' " < > * | : \\ đ Ж 漢 é'),
        ' ',
        'e\u0301',
        ...ODD_LETTERS,
        'con',
        'index',
      ],
      8,
    ),
    anyText,
  )
  // What no file system takes.
  .map((name) => name.replaceAll(/[/\0\uD800-\uDFFF]/g, '').replace(/^\.{1,2}$/, 'x') || 'x')
  .filter((name) => Buffer.byteLength(name) < 200);

/** Bytes of a picture with some changed, cut, doubled or put in. */
export const damage = fc.array(
  fc.record({
    way: fc.constantFrom('set', 'set', 'set', 'cut', 'insert', 'repeat', 'zero'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    isNearStart: fc.boolean(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Environment variables with the settings of a build. */
export const settings = fc.record(
  {
    CONTENT_DIR: fc.oneof(fc.constantFrom('content', '/', '.', '/dev/null', '..'), fileName),
    OUT_DIR: fc.oneof(
      fc.constantFrom('dist', '/', '.', 'content', 'node_modules', 'src', '..', '/dev/null'),
      fileName,
    ),
    SITE_URL: fc.oneof(
      fc.constantFrom('https://example.org', 'https://example.org/a', 'ftp://a', 'x'),
      address,
    ),
    BASE_PATH: fc.oneof(fc.constantFrom('/', '/a/', 'a/b', '/../', '//'), address),
    BUILD_DATE: fc.oneof(
      fc.constantFrom('2026-06-01', '2026-02-30', '2026-06', 'today', '0000-01-01', '9999-12-31'),
      anyText,
    ),
    PORT: fc.oneof(fc.constantFrom('0', '4321', '65536', '-1', '1e3', '0x10'), anyText),
  },
  { requiredKeys: [] },
);
