/** Explains invalid YAML to readers who do not know YAML, and suggests the corrected line. */
import { parseYaml, type YamlDiagnostic } from '#entries/yaml/parse.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { quoteText } from '#text/yaml-text.ts';

interface YamlMessage {
  code: DiagnosticCode;
  message: string;
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
) => { message: string; repair?: string | undefined };

const WORDS: Record<YamlDiagnostic['code'], Words> = {
  ALIAS: (line) => ({
    message: 'This names a value that stands elsewhere. Write the value itself.',
    repair: quoteValue(line),
  }),
  ANCHOR: (line) => ({
    message: 'This gives a value a name, so that it can be copied. Write the value wherever it is needed.',
    repair: line.replace(/&[^\s,[\]{}]+ /, ''),
  }),
  BAD_DQ_ESCAPE: (line) => ({
    message: 'A backslash between double quotes has a meaning of its own. Use single quotes.',
    repair: quoteValue(line),
  }),
  BAD_INDENT: () => ({ message: 'This line is not indented like the lines around it.' }),
  BAD_SCALAR_START: explainStart,
  BLOCK_AS_IMPLICIT_KEY: (line) => ({
    message: 'A colon inside a value ends its field. Put the value in quotes.',
    repair: quoteValue(line),
  }),
  DUPLICATE_KEY: (line, at, above) => {
    const key = /^[\w-]+/.exec(line.slice(at))?.[0] ?? 'This field';
    const first = above.findLastIndex((line) => line.slice(at).startsWith(`${key}:`));
    const where = first === -1 ? 'twice on this line' : `here and on line ${first + 1}`;
    return { message: `“${key}” stands ${where}. Keep one of the two.` };
  },
  INDENTED_LINE: (line, _, above) => {
    const last = above.at(-1) ?? '';
    // A field name is one word and begins with a lower-case letter. Otherwise it is continued text.
    if (!/^[\s-]*[a-z]\w*:/.test(line)) {
      return { message: 'A colon inside a value ends its field. Put the whole value in quotes.' };
    }
    return {
      message: 'This line is indented, and the one above is finished. Take the spaces away.',
      repair: alignTo(last, line.trim()),
    };
  },
  MULTIPLE_DOCS: () => ({ message: 'A line of three dots ends the fields. Take it out.' }),
  NO_COLON: (line) => {
    const [, name, value] = /^(\s*(?:- )?[\w-]+):(\S.*)$/.exec(line) ?? [];
    if (!name)
      return {
        message: 'The colon behind the name of a field is missing, or the line before is not finished.',
      };
    return { message: 'Put a space behind the colon.', repair: `${name}: ${value}` };
  },
  NO_FIELDS: () => ({
    message: 'Between the lines of dashes stand the fields of the entry, one a line: "title: The title".',
  }),
  OTHER: () => ({ message: 'This line can’t be read. Compare it with the lines around it.' }),
  REMARK: (line) => ({
    message:
      'What stands behind a space and "#" is a remark, and would be lost. Put the whole value in quotes.',
    repair: quoteValue(line),
  }),
  SMART_QUOTE: (line) => ({
    message:
      'These quotes are part of the text here, and would be shown. Straight quotes, or none, go around a value.',
    repair: unquoteValue(line),
  }),
  TAG: explainStart,
  TAB_AS_INDENT: (line, _, above) => {
    const last = above.at(-1) ?? '';
    return {
      message: 'Lines are indented with spaces, never with tabs.',
      // After a complete field comes the next field.
      repair: /[:|>]\s*$|^---/.test(last) ? line.replaceAll('\t', '  ') : alignTo(last, line.trim()),
    };
  },
  TEXT_BEHIND_VALUE: (line, at) => ({
    message: /[\]}]\s*$/.test(line.slice(0, at))
      ? 'Text stands behind the closing bracket. Put the whole value in quotes.'
      : 'Text stands behind the closing quote. Put the whole value in one pair of quotes.',
    repair: quoteValue(line, true),
  }),
  UNCLOSED_BRACKET: (line, at) => ({
    message: 'This bracket is opened and not closed.',
    // After a comma, another value should follow.
    repair: /,\s*$/.test(line) ? undefined : line.trimEnd() + (CLOSING[line[at] ?? ''] ?? ''),
  }),
  UNCLOSED_QUOTE: (line, at) => ({
    message: 'This quote is opened and not closed.',
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
    message: `A value can’t begin with ${line[at] ?? 'this'}. Put it in quotes.`,
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
