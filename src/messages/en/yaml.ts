/** What is said of lines that can’t be read as fields, in English. */
export const yaml = {
  // what the parser finds
  alias: 'This names a value that stands elsewhere. Write the value itself.',
  anchor: 'This gives a value a name, so that it can be copied. Write the value wherever it is needed.',
  backslash: 'A backslash between double quotes has a meaning of its own. Use single quotes.',
  indentDiffers: 'This line is not indented like the lines around it.',
  start: (sign: string) => `A value can’t begin with ${sign === '' ? 'this' : sign}. Put it in quotes.`,
  colonInside: 'A colon inside a value ends its field. Put the value in quotes.',
  colonInsideWhole: 'A colon inside a value ends its field. Put the whole value in quotes.',
  twiceOnLine: (name: string) =>
    `“${name === '' ? 'This field' : name}” stands twice on this line. Keep one of the two.`,
  twice: (name: string, first: number) =>
    `“${name === '' ? 'This field' : name}” stands here and on line ${first}. Keep one of the two.`,
  indentedBelow: 'This line is indented, and the one above is finished. Take the spaces away.',
  threeDots: 'A line of three dots ends the fields. Take it out.',
  colonMissing: 'The colon behind the name of a field is missing, or the line before is not finished.',
  spaceBehindColon: 'Put a space behind the colon.',
  noFields: 'Between the lines of dashes stand the fields of the entry, one a line: "title: The title".',
  unreadable: 'This line can’t be read. Compare it with the lines around it.',
  remark: 'What stands behind a space and "#" is a remark, and would be lost. Put the whole value in quotes.',
  smartQuotes:
    'These quotes are part of the text here, and would be shown. Straight quotes, or none, go around a value.',
  tabs: 'Lines are indented with spaces, never with tabs.',
  behindBracket: 'Text stands behind the closing bracket. Put the whole value in quotes.',
  behindQuote: 'Text stands behind the closing quote. Put the whole value in one pair of quotes.',
  bracketOpen: 'This bracket is opened and not closed.',
  quoteOpen: 'This quote is opened and not closed.',

  // what makes the fields readable
  strayAddress: (address: string) =>
    `An address alone is no item of this list. Say what it leads to, too: - {title: What one finds there, url: ${address}}`,
  dots: 'A line of dots ends the fields. Take it out.',
  endDashes: 'The fields end with a line of three hyphens: ---',
  item: 'An item of a list begins with one hyphen and a space.',
  noItem: 'This line begins no item of a list. Take the hyphen out.',
  noNewItem: 'This line begins no new item. Take the hyphen out.',
  newItem: 'This line begins an item of the list: put the hyphen before it.',
  colonAndSpace: (name: string) => `A colon and a space stand behind the name of a field: ${name}: …`,
  quoteAlone: 'A quote stands here without its partner: put one at both ends, or none.',
  quoteAll: 'Put the whole value in quotes.',
  brackets: (open: string, close: string) =>
    `The brackets of this line have no partners: as many “${open}” as “${close}”.`,
  takeSpaces: (spaces: number, lines: number) =>
    `Take the ${spaces === 1 ? 'space' : `${spaces} spaces`} before ${nameLines(lines)} away.`,
  putSpaces: (spaces: number, now: number, lines: number) =>
    `Put ${spaces === 1 ? '1 space' : `${spaces} spaces`} before ${nameLines(lines)}, not ${now}.`,
  ofValueAbove: 'This line belongs to the value above it. Indent it.',
  textBelow: 'This is no field. Text stands below the second line of dashes.',
};

/** One line, or the first of some. */
function nameLines(lines: number): string {
  return lines === 1 ? 'this line' : `the first of these ${lines} lines`;
}
