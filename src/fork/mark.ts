/** The mark of a site: beside its name, in tabs of browsers, on the home screens of phones. */
import sharp from 'sharp';
import { findFont, loadFonts } from '#features/social-cards/fonts.ts';
import { english } from '#messages/en/index.ts';
import { tell } from '#messages/message.ts';
import { findSvgDiagnostic } from '#preflight/pictures/svg.ts';

/** The files of a mark, by their paths in the project. */
type MarkFiles = Readonly<Record<string, string | Uint8Array>>;

const VIEW_BOX = /viewBox="\s*(-?[\d.]+)[\s,]+(-?[\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/;

/** A letter of the site's own type in a square, as a drawing. */
async function drawLetter(name: string): Promise<string> {
  const letter = [...name.trim()][0]?.toLocaleUpperCase('en') ?? '';
  await loadFonts(letter);
  const found = findFont('Literata', letter);
  const glyph = found?.font.nominalGlyph(letter.codePointAt(0) ?? 0);
  const frame = '<path d="M1.5 1.5h37v37h-37z" fill="none" stroke="currentColor" stroke-width="3"/>';
  if (!found || glyph === undefined || glyph === null) {
    return `<svg viewBox="0 0 40 40" aria-hidden="true">${frame}<circle cx="20" cy="20" r="8" fill="currentColor"/></svg>`;
  }
  const scale = 30 / found.unitsPerEm;
  const commands = found.font.glyphToJson(glyph);
  const xs = commands.flatMap(({ values }) => values.filter((_, index) => index % 2 === 0));
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const round = (value: number) => Number(value.toFixed(2));
  const path = commands
    .map(({ type, values }) => {
      const points = values.map((value, index) =>
        round(index % 2 ? 30.5 - value * scale : 20 + (value - middle) * scale),
      );
      return `${type}${points.join(' ')}`;
    })
    .join('');
  return `<svg viewBox="0 0 40 40" aria-hidden="true">${frame}<path d="${path}" fill="currentColor"/></svg>`;
}

/** A drawing for use within pages: it has no name, and its own colours or that of the text. Throws for any other file. */
function readMark(source: string, file: string): string {
  const diagnostic = findSvgDiagnostic(new TextEncoder().encode(source), file);
  if (diagnostic) throw new Error(tell(diagnostic.message, english));
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(source) ?? [];
  if (!VIEW_BOX.test(svg)) throw new Error(`${file} has no viewBox. Save the drawing with one.`);
  if (/<style|\sstyle=/i.test(svg)) {
    throw new Error(
      `${file} has styles, which pages refuse. Save the drawing with attributes in their place.`,
    );
  }
  // Its size is that of the text beside it.
  return svg.replace(/<svg[^>]*>/, (tag) =>
    tag
      .replaceAll(/\s(?:width|height|aria-[a-z]+|role|id|class)="[^"]*"/g, '')
      .replace('<svg', '<svg aria-hidden="true"'),
  );
}

/**
 * The files of a mark.
 *
 * @param mark the text and the name of a drawing; without it the mark is the first letter of the name
 * @param colours those of the mark in light and dark
 */
export async function createMark(
  { name, mark }: { name: string; mark?: { source: string; file: string } | undefined },
  colours: { light: string; dark: string; paper: string },
): Promise<MarkFiles> {
  const svg = mark ? readMark(mark.source, mark.file) : await drawLetter(name);
  const inner = svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const [, x = '0', y = '0', width = '40', height = '40'] = VIEW_BOX.exec(svg) ?? [];
  const side = Math.max(Number(width), Number(height));
  // In the middle of a square, with room around it.
  const box = [
    Number(x) - (side * 1.1 - Number(width)) / 2,
    Number(y) - (side * 1.1 - Number(height)) / 2,
    side * 1.1,
    side * 1.1,
  ].join(' ');
  const [attributes = ''] = /(?<=^<svg)[^>]*/.exec(svg) ?? [];
  const own = attributes.replaceAll(/\s(?:viewBox|aria-hidden|xmlns(?::\w+)?)="[^"]*"/g, '');
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${own}`;
  const style = `<style>svg{color:${colours.light}}@media (prefers-color-scheme:dark){svg{color:${colours.dark}}}</style>`;
  const icon = `${open} width="180" height="180" color="${colours.light}"><rect x="-9999" y="-9999" width="99999" height="99999" fill="${colours.paper}" stroke="none"/>${inner}</svg>`;
  return {
    'src/assets/mark.svg': `${svg}\n`,
    'public/favicon.svg': `${open}>${style}${inner}</svg>\n`,
    'public/touch-icon.png': await sharp(Buffer.from(icon)).resize(180, 180).png().toBuffer(),
  };
}
