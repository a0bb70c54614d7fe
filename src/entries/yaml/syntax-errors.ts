/** Translates errors of the `yaml` library to what the editor did, at the place where it was done. */
import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';

/** The library’s codes where they are exact, and ours where one code covers several mistakes. */
const CODES = [
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'INDENTED_LINE',
  'MULTIPLE_DOCS',
  'NO_COLON',
  'OTHER',
  'TAB_AS_INDENT',
  'TAG',
  'TEXT_BEHIND_VALUE',
  'UNCLOSED_BRACKET',
  'UNCLOSED_QUOTE',
] as const;

type Code = (typeof CODES)[number];

export interface YamlSyntaxError {
  code: Code;
  /** In the source, from 0. */
  offset: number;
}

const isCode = (code: string): code is Code => (CODES as readonly string[]).includes(code);

/** Later errors follow from these. Each costs a walk through the document. */
const MOST_ERRORS = 30;

/** Lists the library’s first errors for a document, in its order. */
export function listSyntaxErrors(document: Document, source: string): YamlSyntaxError[] {
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
  let nodes: Nodes | undefined;
  const getNodes = () => {
    nodes ??= listNodes(document, source);
    return nodes;
  };
  return errors.map((error) => {
    const diagnostic = createSyntaxError(error, errors, getNodes, source);
    // A tab before a line leads to many different errors; report the tab itself.
    const start = source.lastIndexOf('\n', diagnostic.offset - 1) + 1;
    const isTab = /^[ ]*\t/.test(source.slice(start, diagnostic.offset + 1));
    return isTab ? { code: 'TAB_AS_INDENT', offset: start } : diagnostic;
  });
}

function createSyntaxError(
  { code, message, pos }: YAMLError,
  all: readonly YAMLError[],
  getNodes: () => Nodes,
  source: string,
): YamlSyntaxError {
  const [offset, end] = pos;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      // A value continues on the next line, where a field begins.
      const codes = all.filter((error) => error.pos[0] === offset).map((error) => error.code);
      if (codes.includes('BLOCK_AS_IMPLICIT_KEY') && codes.includes('MULTILINE_IMPLICIT_KEY')) {
        return { code: 'INDENTED_LINE', offset: source.indexOf('\n', offset) + 1 };
      }
      if (code === 'MULTILINE_IMPLICIT_KEY') return { code: 'NO_COLON', offset };
      return { code: message.startsWith('Nested') ? code : 'BAD_INDENT', offset };
    }
    case 'BLOCK_IN_FLOW':
      return { code: 'BLOCK_AS_IMPLICIT_KEY', offset };
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) {
        return { code: 'UNCLOSED_QUOTE', offset: findLast(getNodes().quoted, offset) ?? offset };
      }
      return { code: message.startsWith('Implicit') ? 'NO_COLON' : 'BAD_INDENT', offset };
    case 'BAD_INDENT': {
      if (!message.startsWith('Flow')) return { code, offset };
      return { code: 'UNCLOSED_BRACKET', offset: findLast(getNodes().open, offset) ?? offset };
    }
    case 'BAD_ALIAS':
      return { code: 'BAD_SCALAR_START', offset };
    case 'TAG_RESOLVE_FAILED':
      return { code: 'TAG', offset };
    case 'UNEXPECTED_TOKEN':
      if (message.endsWith('at node end')) return { code: 'TEXT_BEHIND_VALUE', offset };
      return { code: 'BAD_SCALAR_START', offset: getValueStart(source, offset) };
    case 'MULTIPLE_DOCS':
      return { code, offset: source.lastIndexOf('\n...', end) + 1 };
    default:
      return { code: isCode(code) ? code : 'OTHER', offset };
  }
}

const isQuoted = (node: unknown) =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

/** True if a flow list or map has more opening than closing brackets. */
function isOpenFlow(node: unknown, source: string): boolean {
  if (!isCollection(node) || !node.flow || !node.range) return false;
  const text = source.slice(node.range[0], node.range[1]).replace(/\s#.*$/gm, '');
  return text.split(/[[{]/).length > text.split(/[\]}]/).length;
}

/** Where nodes begin that an error can have left open. */
interface Nodes {
  /** Values in quotes. */
  quoted: readonly number[];
  /** Lists and groups in brackets that are not closed. */
  open: readonly number[];
}

/** Walks through the document once: a walk costs the square of its depth. */
function listNodes(document: Document, source: string): Nodes {
  const quoted: number[] = [];
  const open: number[] = [];
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0];
      if (start === undefined) return;
      if (isQuoted(node)) quoted.push(start);
      else if (isOpenFlow(node, source)) open.push(start);
    },
  });
  return { quoted, open };
}

/** The last node, in the order of the document, that begins before an offset. */
const findLast = (starts: readonly number[], before: number): number | undefined =>
  starts.findLast((start) => start <= before);

/** The first character after the colon or hyphen in the line of an offset. */
function getValueStart(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const name = /^\s*(?:- )?(?:[\w-]+:)?\s*/.exec(source.slice(start, offset))?.[0] ?? '';
  return start + name.length;
}
