import { expect, test } from 'vitest';
import { rewriteDrawing } from './drawings.ts';

const draw = (inside: string, root = '') =>
  rewriteDrawing(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inside}</svg>`,
  );

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

test('keeps what is drawn', () => {
  const inside =
    '<defs><path id="a" d="M0 0L1 1"/></defs><use xlink:href="#a"/><text xml:space="preserve">A &amp; B</text><style>.a{fill:url(#b)}</style>';
  expect(draw(inside, 'viewBox="0 0 10 5"')).toBe(`${HEAD} viewBox="0 0 10 5">${inside}</svg>\n`);
});

test.each([
  ['a comment', '<!-- by A. Name -->', ''],
  ['metadata', '<metadata><rdf:RDF xmlns:rdf="urn:x">A. Name</rdf:RDF></metadata>', ''],
  ['an element of a drawing program', '<i:view xmlns:i="urn:x"><path d="M0 0"/></i:view>', ''],
  ['its attribute', '<g xmlns:i="urn:x" i:export="/home/name/a.png"/>', '<g/>'],
  ['a program', '<script>x</script><g onclick="x"/>', '<g/>'],
  ['a link to a program', '<a href=" javascript:x"/>', '<a/>'],
  ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', ''],
  ['raw text', '<style><![CDATA[a>b{fill:red}]]></style>', '<style>a&gt;b{fill:red}</style>'],
])('%s', (_, inside, kept) => {
  expect(draw(inside)).toBe(`${HEAD}>${kept}</svg>\n`.replace(/>\s*(?=<\/svg>)/, '>'));
});

test('drops the doctype and orders to programs', () => {
  const svg = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${HEAD}><g/></svg>`;
  expect(rewriteDrawing(svg)).toBe(`${HEAD}><g/></svg>\n`);
});
