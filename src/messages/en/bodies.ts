/** What is said of the text of an entry and its Markdown, in English. */
import { formatNumber } from './names.ts';

/** Long marks are cut. */
const cite = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

/** What marks mean, by their signs. */
function nameMeaning(signs: string): string {
  if (signs.startsWith('`')) return 'words of code';
  if (signs.startsWith('~')) return 'words struck out';
  return signs.length === 1 ? 'slanted words' : 'bold words';
}

/** What stands for HTML in Markdown and has words in it. */
const INSTEAD_OF_HTML = {
  a: '[text](address)',
  br: 'a backslash at the end of the line',
  div: 'nothing, or a :::callout',
  figcaption: 'the caption as text inside :::figure',
  iframe: '[title](address)',
  img: '![what it shows](./picture.jpg)',
  p: 'text with an empty line before it and after it',
  pre: 'lines between two lines of ```',
  sub: 'the sign itself, such as CO₂',
  sup: 'the sign itself, such as m², or a footnote[^1]',
};

export const bodies = {
  // headings, lists, tables, code
  headingEmpty: 'The heading has no words.',
  headingFirst:
    'The title of the page is its heading of the first level; headings of the text begin at the second.',
  headingNotSecond: (level: number) =>
    `The first heading of a text is of the second level, and this is of level ${level}.`,
  headingSkips: (level: number, before: number) =>
    `This heading is of level ${level} and the one before it of level ${before}, so a level is left out.`,
  headingSpace:
    'A space stands between the signs of a heading and its words. Without it, this is no heading.',
  headingDashes: 'Three hyphens right under a paragraph make a heading of it. Leave a line empty above them.',
  listNumbers: (shown: readonly number[], written: readonly number[]) =>
    `The list would be numbered ${shown.join(', ')}, not ${written.join(', ')}.`,
  listNumberSample: (number: number) =>
    `${number}. …, or a backslash before the full stop where no list is meant`,
  tableCells: (cells: number, columns: number) =>
    `The row has ${cells} cells, and the head of the table ${columns}.`,
  tableCellsSample: 'a head with a cell for each column; a "|" inside a cell is written \\|',
  tableHead: 'These rows become no table: below the first stands a line of hyphens, with as many cells.',
  codeTitle: (text: string) => `“${text}” stands behind the language of the code, and nobody would see it.`,
  codeOpen: 'Nothing ends this block of code, so all that follows is shown as code.',
  codeEndSample: (signs: string) => `${signs} on a line of its own, where the code ends`,
  strike: (text: string) =>
    `“${text}” would be struck out, and its tildes not be shown. Put a backslash before each, or two on both sides to strike out.`,

  // marks
  markOpen: (signs: string) =>
    `“${signs}” begins ${nameMeaning(signs)} here and nothing ends them, so the visitor sees the sign itself.`,
  markSample: (signs: string, escaped: string) =>
    `${signs}the words${signs}, or ${escaped} where the sign is meant`,
  markOrItemSample: (signs: string, escaped: string) =>
    `* an item of a list, ${signs}the words${signs}, or ${escaped} where the sign is meant`,
  markSpace: (signs: string) =>
    `A space stands between “${signs}” and its words, so the visitor sees the signs and no ${nameMeaning(signs)}.`,

  // marks of other tools
  foreignCommand: (written: string) =>
    `${cite(written)} is a command of another program, and nothing is filled in here. Write the words or the address themselves.`,
  foreignClass: (written: string) =>
    `${cite(written)} gives a class or an id elsewhere, and is shown here as it stands. Take it out; headings have ids by themselves.`,
  foreignPicture: (written: string) =>
    `${cite(written)} is no picture here. A picture has words that say what it shows, and the path of its file.`,
  foreignPictureSample: (file: string) => `![What it shows](./${file})`,
  foreignLink: (written: string) =>
    `${cite(written)} is no link here. A link has words, and the address of a page: from slash to slash.`,
  foreignHighlight: (written: string) =>
    `${cite(written)} is marked elsewhere, and has its signs shown here. Two stars on both sides make words bold.`,
  foreignRemark: (written: string) =>
    `${cite(written)} is a remark elsewhere, and is shown to visitors here. Take it out, or write it behind a # in the fields above.`,
  foreignFootnote: (written: string) =>
    `${cite(written)} is a footnote elsewhere, and is shown here as it stands. A note has a name where it is called, and its words in a paragraph of its own.`,
  foreignCallout: (written: string) =>
    `${cite(written)} is shown here as it stands. What stands out is a callout, between two lines of three colons.`,
  foreignContents: (written: string) =>
    `${cite(written)} is shown here as it stands: a text has no list of its headings. Take the line out.`,

  // HTML and code
  comment:
    'Visitors would not see this remark, and a text holds nothing that they don’t see. Take it out, or write it behind a # in the fields above.',
  html: 'A text holds Markdown, no HTML.',
  htmlTag: (name: string) => `A text holds Markdown, no HTML: not <${name}>.`,
  htmlSample: (tag: keyof typeof INSTEAD_OF_HTML) => INSTEAD_OF_HTML[tag],
  codeInBody: (text: string) => `“${text}” is code: a body imports and exports nothing.`,
  code: (text: string) => `"${text}" is code.`,
  codeSample: 'a backslash before the brace, where text is meant',

  // characters and nesting
  escaped: (character: string) =>
    `This stands for a character that can’t be seen (${character}). Take it out.`,
  manyEscapes: (most: number) =>
    `More than ${formatNumber(most)} signs stand here as "&amp;" and the like. Write the signs themselves: "&".`,
  tooDeep: (most: number) =>
    `Quotations, lists and marks stand more than ${most} deep in each other here, and no phone can show that.`,

  // blocks
  noBlock: (name: string, blocks: readonly string[]) =>
    `There is no block “${name}”; the blocks are ${blocks.join(', ')}.`,
  noComponent: (name: string, components: readonly string[]) =>
    `There is no component “${name}”; the components are ${components.join(', ')}.`,
  blockInMdx: (name: string) => `":::${name}" is how .md writes a block; .mdx writes a component.`,
  componentInParagraph: (name: string) => `<${name}> stands on lines of its own, and not inside a paragraph.`,
  blockEnds: (name: string) =>
    `The block "${name}" begins and ends in different places: one in a list, say, one outside.`,
  blockOpen: (name: string) => `The block “${name}” is never closed.`,
  blockEndSample: '::: on a line of its own, where the block ends',
  closesNothing: (colons: string) => `“${colons}” closes no block here.`,
  blockName: 'Three colons begin a block, and its name follows.',
  blockSpace: (name: string) => `No space stands between the colons and “${name}”.`,
  twoColons: (name: string) => `"::${name}" has two colons, and a block has three.`,
  blockEmpty: (name: string) => `The block “${name}” is empty.`,
  noPicture: (name: string) => `The block “${name}” has no picture.`,
  picturesAlone: (name: string) => `The block “${name}” holds pictures alone.`,
  onePicture: (name: string, pictures: number) =>
    `The block “${name}” holds one picture and its caption, not ${pictures} pictures.`,
  pictureAndText: (name: string) => `The block “${name}” holds one picture and paragraphs alone.`,
  pictureInCaption: 'The picture stands before its caption or after it.',
  attributesInBraces: (text: string) =>
    `After the name of a block stand its attributes in braces and nothing else: not “${text}”.`,
  noAttribute: (text: string) => `“${text}” is no attribute: a name, "=" and a value in quotes.`,
  unknownAttribute: (block: string, name: string, known: readonly string[]) =>
    `“${block}” has no attribute “${name}”: ${known.length > 0 ? `its attributes are ${known.join(', ')}` : 'it has none'}.`,
  attributeTwice: (name: string) => `“${name}” stands twice.`,
  attributeEmpty: (name: string) => `“${name}” is empty.`,
  attributeValue: (name: string, choices: readonly string[], value: string) =>
    `“${name}” is ${choices.join(' or ')}, not “${value}”.`,
};
