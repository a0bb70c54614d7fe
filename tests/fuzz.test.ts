/**
 * Inputs made at random by the grammars of what editors write: each ends in a diagnostic or is harmless. The seed is
 * fixed; `FUZZ_SEED=5 FUZZ_RUNS=100000 npm test -- unit tests/fuzz.test.ts` tries others for longer.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rewriteDrawing } from '#build/drawings.ts';
import { getCollectionByName } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { readQuickly } from '#entries/yaml/fast-parse.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { isSafeAddress } from '#markdown/syntax/allow-list.ts';
import { checkFolder } from '#preflight/check.ts';
import { findSvgDiagnostic } from '#preflight/pictures/svg.ts';
import { hasOddCharacter } from '#text/odd-characters.ts';
import { renderEvent, WORLD } from './mistakes/mistake.ts';

const settings = {
  seed: Number(process.env.FUZZ_SEED ?? 20_261_130),
  numRuns: Number(process.env.FUZZ_RUNS ?? 300),
};

/** A text of pieces in any order. */
const pieces = (...choices: readonly (string | fc.Arbitrary<string>)[]) =>
  fc
    .array(
      fc.oneof(...choices.map((choice) => (typeof choice === 'string' ? fc.constant(choice) : choice))),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));

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

const address = pieces(
  ...[
    'http:',
    'https://',
    'mailto:',
    'javascript:',
    'data:',
    '//',
    '/',
    '#',
    '?',
    '@',
    ':',
    '%',
    '%0a',
    '..',
    '\\',
    ' ',
    '\t',
  ],
  ...['example.org', 'a@b.c', '1.2.3.999', '[::1]', ':99999', 'events', 'nis.md', ...ODD_LETTERS],
  anyText,
);

const markdown = pieces(
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '---\n',
    '***',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '|',
    '\n|-|-|\n',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '<',
    '>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '<b>',
    '</b>',
    '<script>',
    '&amp;',
    '&#x202E;',
    '&#0;',
    '\\',
  ],
  ...[
    '\n:::callout\n',
    '\n:::figure{credit="A"}\n',
    '\n:::\n',
    '{',
    '}',
    '[ ] ',
    'http://a.b',
    'https://example.org/',
    '(./a.png)',
    'words ',
    ...ODD_LETTERS,
  ],
  address,
  anyText,
);

const yaml = pieces(
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
    '| ',
    '>-',
    '%',
    '@',
    '\t',
    '---',
    '...',
    '~',
  ],
  ...[
    '\ntitle: ',
    '\nvenue: ',
    '\nroles:',
    '\nlocation: ',
    '\nimage: ',
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
    ...ODD_LETTERS,
  ],
  anyText,
);

const drawing = pieces(
  ...[
    '<g>',
    '</g>',
    '<g id="a">',
    '<use href="#a"/>',
    '<use xlink:href="#a"/>',
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '@import "x"',
    'url(#a)',
    'url(//x.y)',
  ],
  ...[
    '<path d="M0 0"/>',
    '<image href="data:image/png;base64,AA"/>',
    '<a href="javascript:x">',
    '</a>',
    ' onclick="x"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    '&amp;',
    '&x;',
    '<foreignObject>',
    '<i:x xmlns:i="urn:x"/>',
    ...ODD_LETTERS,
  ],
  anyText,
);

// For hours by hand.
vi.setConfig({ testTimeout: 24 * 3_600_000 });

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'mostovi-fuzz-'));
  for (const [file, text] of Object.entries(WORLD)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  mkdirSync(join(dir, 'events'));
});

afterAll(() => rmSync(dir, { recursive: true }));

const renderHtml = (source: string) =>
  renderMarkdown(source)
    .segments.map((segment) => (segment.type === 'html' ? segment.html : ''))
    .join('');

/** True if HTML runs something, or loads something from elsewhere. */
function isHarmful(html: string): boolean {
  return parse(html)
    .querySelectorAll('*')
    .some(
      ({ tagName, attributes }) =>
        /^(?:script|iframe|object|embed|style|link|meta|base|form)$/i.test(tagName) ||
        Object.entries(attributes).some(
          ([name, value]) =>
            /^on|^style$/i.test(name) || /^(?:javascript|vbscript|data:(?!image\/png)):?/i.test(value.trim()),
        ),
    );
}

test('an address is refused, or is safe', () => {
  fc.assert(
    fc.property(address, (href) => {
      const diagnostic = findLinkDiagnostic(href);
      if (diagnostic === undefined) expect(isSafeAddress(href)).toBe(true);
      // What is offered instead has nothing against it.
      if (diagnostic?.suggestion === undefined) return;
      expect([undefined, 'link-http']).toContain(findLinkDiagnostic(diagnostic.suggestion)?.code);
    }),
    settings,
  );
});

test.each(['md', 'mdx'] as const)('a body in .%s is refused, or is harmless', (format) => {
  fc.assert(
    fc.property(markdown, (source) => {
      const { diagnostics } = inspectBody(source, { format, firstLine: 5 });
      expect(diagnostics.every(({ line }) => line >= 5 && line <= 5 + source.split('\n').length)).toBe(true);
      // The check of the file refuses these.
      if (
        format === 'mdx' ||
        hasOddCharacter(source) ||
        diagnostics.some(({ severity }) => severity === 'error')
      )
        return;
      expect(isHarmful(renderHtml(source))).toBe(false);
    }),
    settings,
  );
});

test('fields mean the same, read quickly or with care', () => {
  const events = getCollectionByName('events');
  if (!events) throw new Error('There are no events.');
  fc.assert(
    fc.property(yaml, (source) => {
      if (hasOddCharacter(source)) return;
      const careful = parseYaml(source, getShape(events));
      const quick = readQuickly(source, getShape(events));
      if (quick !== undefined && careful.diagnostics.length === 0) expect(quick).toEqual(careful.data);
    }),
    settings,
  );
});

test('a file ends in diagnostics of its own lines, and the check goes on', () => {
  fc.assert(
    fc.property(yaml, markdown, (fields, body) => {
      const text = renderEvent(fields, body);
      writeFileSync(join(dir, 'events/a.md'), text);
      const { diagnostics } = checkFolder(dir, { buildDate: '2026-11-29' });
      const last = text.split(/\r\n?|\n/).length;
      for (const { code, line, column } of diagnostics) {
        expect(code).not.toBe('internal');
        expect(line >= 1 && line <= last && column >= 1).toBe(true);
      }
    }),
    { ...settings, numRuns: Math.ceil(settings.numRuns / 3) },
  );
});

test('a drawing is refused, or is harmless when it is rewritten', () => {
  fc.assert(
    fc.property(drawing, (inside) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5">${inside}</svg>`;
      if (findSvgDiagnostic(Buffer.from(svg), 'a.svg') !== undefined) return;
      // As bytes: half a surrogate pair can't be in a file.
      const rewritten = rewriteDrawing(Buffer.from(svg).toString());
      expect(rewritten).not.toMatch(/<!--|<\?/);
      expect(isHarmful(rewritten.replaceAll(/<(\/?)style>/g, '<$1desc>'))).toBe(false);
    }),
    settings,
  );
});
