/** What YAML can't read, in words for people who never heard of it, and the line as it should be. */
import { parseYaml, type YamlProblem } from '#entries/yaml.ts';
import { toQuoted } from './yaml-text.ts';

export interface Explanation {
  message: string;
  /** A line that can be read; '' where there is no one answer. */
  suggestion: string;
}

/** What a problem means. `lines` are those of the file. */
export function explainYaml({ code, line, column }: YamlProblem, lines: readonly string[]): Explanation {
  const own = lines[line - 1] ?? '';
  const { message, repair } = WORDS[code](own, column - 1, lines[line - 2] ?? '');
  return { message, suggestion: repair !== undefined && isReadable(repair) ? repair.trimEnd() : '' };
}

type Words = (line: string, at: number, above: string) => { message: string; repair?: string | undefined };

const WORDS: Record<YamlProblem['code'], Words> = {
  ALIAS: explainStart,
  ANCHOR: explainStart,
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
  DUPLICATE_KEY: () => ({ message: 'This field stands here a second time. Keep one of the two.' }),
  INDENTED_LINE: (line, _, above) => {
    // Names of fields begin with a small letter and are one word: else it is text that goes on.
    if (!/^[\s-]*[a-z]\w*:/.test(line)) {
      return { message: 'A colon inside a value ends its field. Put the whole value in quotes.' };
    }
    return {
      message: 'This line is indented, and the one above is finished. Take the spaces away.',
      repair: /^[\s-]*/.exec(above)?.[0].replaceAll('-', ' ').concat(line.trim()),
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
  TAG: explainStart,
  TAB_AS_INDENT: (line) => ({
    message: 'Lines are indented with spaces, never with tabs.',
    repair: line.replaceAll('\t', '  '),
  }),
  TEXT_BEHIND_VALUE: (line, at) => ({
    message: /[\]}]\s*$/.test(line.slice(0, at))
      ? 'Text stands behind the closing bracket. Put the whole value in quotes.'
      : 'Text stands behind the closing quote. Put the whole value in one pair of quotes.',
    repair: quoteValue(line, true),
  }),
  UNCLOSED_BRACKET: (line, at) => ({
    message: 'This bracket is opened and not closed.',
    // Behind a comma, more was to follow.
    repair: /,\s*$/.test(line) ? undefined : line.trimEnd() + (CLOSING[line[at] ?? ''] ?? ''),
  }),
  UNCLOSED_QUOTE: (line, at) => ({
    message: 'This quote is opened and not closed.',
    repair: line.trimEnd() + (CLOSING[line[at] ?? ''] ?? ''),
  }),
};

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function explainStart(line: string, at: number) {
  return {
    message: `A value can’t begin with ${line[at] ?? 'this'}. Put it in quotes.`,
    repair: quoteValue(line),
  };
}

/**
 * `title: Kickoff: the report` → `title: "Kickoff: the report"`; quotes that stood around the whole go. What
 * begins with a bracket is a list of values, of which one is meant, unless text stands behind it.
 */
function quoteValue(line: string, isText = false): string | undefined {
  const [, key, value = ''] = /^(\s*(?:- )?(?:[\w-]+:|-)\s+)(.*\S)\s*$/.exec(line) ?? [];
  if (!key || (!isText && /^[[{]/.test(value))) return undefined;
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return key + toQuoted(inner);
}

/** A repair that can't be read is none; as it is read alone, what is indented may stand at the left. */
function isReadable(line: string): boolean {
  return parseYaml(line.trim(), {}).problems.length === 0;
}
