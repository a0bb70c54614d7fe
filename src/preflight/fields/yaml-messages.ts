/** Explains invalid YAML to readers who do not know YAML, and suggests the corrected line. */
import { parseYaml, type YamlDiagnostic } from '#entries/yaml/parse.ts';
import { type Message, say } from '#messages/message.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { quoteText } from '#text/yaml-text.ts';

interface YamlMessage {
  code: DiagnosticCode;
  message: Message;
  /** A valid line; '' if there is no single answer. */
  suggestion: string;
}

/** Explains a YAML diagnostic. `lines` are the lines of the file. */
export function explainYaml({ code, line, column }: YamlDiagnostic, lines: readonly string[]): YamlMessage {
  const { message, repair } = WORDS[code](lines[line - 1] ?? '', column - 1, lines.slice(0, line - 1));
  const suggestion = repair !== undefined && isReadable(repair) ? repair.trimEnd() : '';
  return { code: CODES[code], message, suggestion };
}

const CODES: Record<YamlDiagnostic['code'], DiagnosticCode> = {
  ALIAS: 'yaml-anchor',
  ANCHOR: 'yaml-anchor',
  BAD_DQ_ESCAPE: 'yaml-quote',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  DUPLICATE_KEY: 'yaml-duplicate',
  INDENTED_LINE: 'yaml-indent',
  MULTIPLE_DOCS: 'yaml-documents',
  NO_COLON: 'yaml-colon',
  NO_FIELDS: 'yaml-unreadable',
  OTHER: 'yaml-unreadable',
  REMARK: 'yaml-remark',
  SMART_QUOTE: 'yaml-smart-quote',
  TAB_AS_INDENT: 'yaml-tab',
  TAG: 'yaml-tag',
  TEXT_BEHIND_VALUE: 'yaml-quote',
  UNCLOSED_BRACKET: 'yaml-bracket',
  UNCLOSED_QUOTE: 'yaml-quote',
};

type Words = (
  line: string,
  at: number,
  above: readonly string[],
) => { message: Message; repair?: string | undefined };

const WORDS: Record<YamlDiagnostic['code'], Words> = {
  ALIAS: (line) => ({
    message: say('yaml', 'alias'),
    repair: quoteValue(line),
  }),
  ANCHOR: (line) => ({
    message: say('yaml', 'anchor'),
    repair: line.replace(/&[^\s,[\]{}]+ /, ''),
  }),
  BAD_DQ_ESCAPE: (line) => ({
    message: say('yaml', 'backslash'),
    repair: quoteValue(line),
  }),
  BAD_INDENT: () => ({ message: say('yaml', 'indentDiffers') }),
  BAD_SCALAR_START: explainStart,
  BLOCK_AS_IMPLICIT_KEY: (line) => ({
    message: say('yaml', 'colonInside'),
    repair: quoteValue(line),
  }),
  DUPLICATE_KEY: (line, at, above) => {
    const key = /^[\w-]+/.exec(line.slice(at))?.[0] ?? '';
    const first = key === '' ? -1 : above.findLastIndex((line) => line.slice(at).startsWith(`${key}:`));
    return {
      message: first === -1 ? say('yaml', 'twiceOnLine', key) : say('yaml', 'twice', key, first + 1),
    };
  },
  INDENTED_LINE: (line, _, above) => {
    const last = above.at(-1) ?? '';
    // A field name is one word and begins with a lower-case letter. Otherwise it is continued text.
    if (!/^[\s-]*[a-z]\w*:/.test(line)) {
      return { message: say('yaml', 'colonInsideWhole') };
    }
    return {
      message: say('yaml', 'indentedBelow'),
      repair: alignTo(last, line.trim()),
    };
  },
  MULTIPLE_DOCS: () => ({ message: say('yaml', 'threeDots') }),
  NO_COLON: (line) => {
    const [, name, value] = /^(\s*(?:- )?[\w-]+):(\S.*)$/.exec(line) ?? [];
    if (!name) return { message: say('yaml', 'colonMissing') };
    return { message: say('yaml', 'spaceBehindColon'), repair: `${name}: ${value}` };
  },
  NO_FIELDS: () => ({
    message: say('yaml', 'noFields'),
  }),
  OTHER: () => ({ message: say('yaml', 'unreadable') }),
  REMARK: (line) => ({
    message: say('yaml', 'remark'),
    repair: quoteValue(line),
  }),
  SMART_QUOTE: (line) => ({
    message: say('yaml', 'smartQuotes'),
    repair: unquoteValue(line),
  }),
  TAG: explainStart,
  TAB_AS_INDENT: (line, _, above) => {
    const last = above.at(-1) ?? '';
    return {
      message: say('yaml', 'tabs'),
      // After a complete field comes the next field.
      repair: /[:|>]\s*$|^---/.test(last) ? line.replaceAll('\t', '  ') : alignTo(last, line.trim()),
    };
  },
  TEXT_BEHIND_VALUE: (line, at) => ({
    message: say('yaml', /[\]}]\s*$/.test(line.slice(0, at)) ? 'behindBracket' : 'behindQuote'),
    repair: quoteValue(line, true),
  }),
  UNCLOSED_BRACKET: (line, at) => ({
    message: say('yaml', 'bracketOpen'),
    // After a comma, another value should follow.
    repair: /,\s*$/.test(line) ? undefined : line.trimEnd() + (CLOSING[line[at] ?? ''] ?? ''),
  }),
  UNCLOSED_QUOTE: (line, at) => ({
    message: say('yaml', 'quoteOpen'),
    repair: line.trimEnd() + (CLOSING[line[at] ?? ''] ?? ''),
  }),
};

/** Indents a line like the one above it: items below items, fields below fields. */
function alignTo(above: string, line: string): string {
  const indent = line.startsWith('- ')
    ? /^\s*/.exec(above)?.[0]
    : /^[\s-]*/.exec(above)?.[0].replaceAll('-', ' ');
  return `${indent ?? ''}${line}`;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function explainStart(line: string, at: number) {
  return {
    message: say('yaml', 'start', line[at] ?? ''),
    repair: quoteValue(line),
  };
}

/**
 * `title: Kickoff: the report` → `title: "Kickoff: the report"`, without quotes that were around the whole. A value
 * that begins with a bracket is a list, unless text follows the closing bracket.
 */
function quoteValue(line: string, isText = false): string | undefined {
  const [, key, value = ''] = /^(\s*(?:- )?(?:[\w-]+:|-)\s+)(.*\S)\s*$/.exec(line) ?? [];
  if (!key || (!isText && /^[[{]/.test(value))) return undefined;
  const [, , straight, smart] = /^(?:(["'])(.*)\1|[“”„«](.*)[”“»])$/.exec(value) ?? [];
  return key + quoteText(straight ?? smart ?? value);
}

/** Smart quotes around the whole value, which the page would show. */
const SMART_QUOTES = /[“”„«‹‘‚]([^“”„«»‹›‘’‚]*)[”“»›’‘]/g;

/** Replaces smart quotes around values with straight ones. */
function unquoteValue(line: string): string {
  return line.replace(SMART_QUOTES, (_, inner: string) => quoteText(inner));
}

/** True if a correction parses. It is parsed without its indentation. */
function isReadable(line: string): boolean {
  return parseYaml(line.trim(), {}).diagnostics.length === 0;
}
