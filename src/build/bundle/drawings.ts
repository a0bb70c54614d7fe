/**
 * Rewrites drawings (SVG) by a list of what a static drawing needs: elements and attributes of SVG 2.
 * Comments, metadata and what drawing programs keep for themselves are dropped, so that no name of a person or path
 * of a machine is published.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { escapeMarkup } from '#text/escape.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** https://www.w3.org/TR/SVG2/eltindex.html, without what moves, runs, or holds other documents. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `a circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence filter g image line linearGradient marker mask path pattern polygon polyline radialGradient rect stop
  style svg switch symbol text textPath title tspan use view`.split(/\s+/),
);

/** Rewrites every drawing in the folder of the site where Astro puts pictures. */
export function rewriteDrawings(siteDir: string): void {
  const dir = join(siteDir, '_astro');
  for (const name of existsSync(dir) ? readdirSync(dir) : []) {
    if (!name.endsWith('.svg')) continue;
    const file = join(dir, name);
    writeFileSync(file, rewriteDrawing(readFileSync(file, 'utf8')));
  }
}

/** Rewrites a drawing. Expects XML that the preflight has accepted; throws if it can't be read. */
export function rewriteDrawing(source: string): string {
  let text = '';
  /** The depth inside an element that is dropped; 0 outside. */
  let dropped = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes, isSelfClosing }) => {
    if (dropped > 0 || uri !== SVG || !ELEMENTS.has(local)) {
      dropped += 1;
      return;
    }
    const root = text === '' ? [`xmlns="${SVG}"`, `xmlns:xlink="${XLINK}"`] : [];
    const kept = Object.values(attributes).flatMap(formatAttribute);
    text += `<${[local, ...root, ...kept].join(' ')}${isSelfClosing ? '/' : ''}>`;
  });
  parser.on('closetag', ({ local, isSelfClosing }) => {
    if (dropped > 0) dropped -= 1;
    else if (!isSelfClosing) text += `</${local}>`;
  });
  const addText = (value: string) => {
    if (dropped === 0 && text !== '') text += escapeMarkup(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  return `${text.trim()}\n`;
}

/** An attribute of SVG, of links or of XML itself. Returns nothing for those of other namespaces and for programs. */
function formatAttribute({ uri, local, value }: SaxesAttributeNS): string[] {
  if (/^on/i.test(local) || /^javascript:/i.test(value.trim())) return [];
  if (uri === '') return [`${local}="${escapeMarkup(value)}"`];
  if (uri === XLINK && local === 'href') return [`xlink:href="${escapeMarkup(value)}"`];
  return uri === XML && (local === 'lang' || local === 'space')
    ? [`xml:${local}="${escapeMarkup(value)}"`]
    : [];
}
