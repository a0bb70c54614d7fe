/** XML in its tags, as strictly as browsers read a drawing: of one that breaks a rule they show nothing. */

export interface XmlAttribute {
  /** As written, with its prefix: `xlink:href`. */
  name: string;
  value: string;
}

export type XmlToken =
  | { type: 'start'; line: number; name: string; attributes: XmlAttribute[]; parents: readonly string[] }
  | { type: 'text'; line: number; value: string; parents: readonly string[] }
  /** `<?name …?>`, but for the first line that says that it is XML. */
  | { type: 'instruction'; line: number; value: string }
  | { type: 'doctype'; line: number; value: string };

/** Text that is no XML, with the line that breaks the rules. */
export class XmlError extends Error {
  readonly line: number;
  readonly reason: 'letters' | 'entity' | 'prefix' | 'attribute' | 'tag' | 'unclosed';

  constructor(line: number, reason: XmlError['reason']) {
    super(`Line ${line} is no XML: ${reason}.`);
    this.line = line;
    this.reason = reason;
  }
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const TOKEN = new RegExp(
  [
    '<!--[^]*?-->',
    '<!\\[CDATA\\[(?<data>[^]*?)\\]\\]>',
    // The part in brackets, which can declare words of its own, is a part of it.
    '<!DOCTYPE(?<doctype>[^>[]*(?:\\[[^]*?\\]\\s*)?)>',
    '<\\?(?<instruction>[^]*?)\\?>',
    `</(?<end>${NAME})\\s*>`,
    `<(?<start>${NAME})(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*?)(?<empty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);

/** The tokens of a document, in their order. Throws an `XmlError` at the first that breaks the rules. */
export function* readXml(source: string): Generator<XmlToken> {
  const lines = createLineCounter(source);
  const parents: string[] = [];
  const prefixes = new Set(['xml', 'xmlns']);
  let roots = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  const stray = source.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
  if (stray >= 0) throw new XmlError(lines(stray), 'letters');
  for (let at = 0; at < source.length; ) {
    const line = lines(at);
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) throw new XmlError(line, 'tag');
    const { data, doctype, instruction, end, start, attributes = '', empty, text } = match.groups ?? {};
    if (end !== undefined) {
      if (parents.pop() !== end) throw new XmlError(line, 'tag');
    } else if (start !== undefined) {
      if (parents.length === 0) roots += 1;
      if (roots > 1) throw new XmlError(line, 'tag');
      const own = readAttributes(attributes, line);
      assertPrefixes([start, ...own.map(({ name }) => name)], prefixes, line, own);
      yield { type: 'start', line, name: start, attributes: own, parents };
      if (empty === '') parents.push(start);
    } else if (text !== undefined || data !== undefined) {
      const value = data ?? formatPlain(text ?? '', line);
      if (parents.length === 0 && value.trim() !== '') throw new XmlError(line, 'tag');
      yield { type: 'text', line, value, parents };
    } else if (doctype !== undefined) {
      yield { type: 'doctype', line, value: doctype.trim() };
    } else if (instruction !== undefined && !(at === 0 && /^xml\s/.test(instruction))) {
      yield { type: 'instruction', line, value: instruction };
    }
    at = TOKEN.lastIndex;
  }
  if (parents.length > 0 || roots === 0) throw new XmlError(lines(source.length), 'unclosed');
}

function readAttributes(source: string, line: number): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  for (let at = 0; at < source.trimEnd().length; at = ATTRIBUTE.lastIndex) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (!match) throw new XmlError(line, 'attribute');
    const [, name = '', double, single] = match;
    if (attributes.some((other) => other.name === name)) throw new XmlError(line, 'attribute');
    attributes.push({ name, value: formatPlain(double ?? single ?? '', line) });
  }
  return attributes;
}

/** A prefix means nothing before `xmlns:prefix` has said what. */
function assertPrefixes(
  names: readonly string[],
  prefixes: Set<string>,
  line: number,
  attributes: readonly XmlAttribute[],
): void {
  for (const { name } of attributes) if (name.startsWith('xmlns:')) prefixes.add(name.slice('xmlns:'.length));
  for (const name of names) {
    const [prefix = ''] = name.includes(':') ? name.split(':') : [];
    if (prefix !== '' && !prefixes.has(prefix)) throw new XmlError(line, 'prefix');
  }
}

const NAMED = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
]);

/** Text with its signs in the place of their names. */
function formatPlain(text: string, line: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+))?;?/gi, (whole, decimal, hex, name) => {
    const sign =
      name === undefined ? formatSign(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)) : NAMED.get(name);
    if (sign === undefined || !whole.endsWith(';')) throw new XmlError(line, 'entity');
    return sign;
  });
}

function formatSign(code: number): string | undefined {
  if ([0x9, 0xa, 0xd].includes(code)) return ' ';
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Gives the line of a place; places are asked for in their order. */
function createLineCounter(source: string): (index: number) => number {
  let [line, last] = [1, 0];
  return (index) => {
    if (index < last) [line, last] = [1, 0];
    for (let at = source.indexOf('\n', last); at >= 0 && at < index; at = source.indexOf('\n', at + 1))
      line += 1;
    last = index;
    return line;
  };
}
