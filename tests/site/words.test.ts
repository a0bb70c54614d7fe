/** Nothing is lost: the words of every body are on its page, in order. Reads bodies with the parser alone. */
import { resolve } from 'node:path';
import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, inject, test } from 'vitest';
import { isPublished } from '#entries/published.ts';
import { type Entry, readContent } from '#entries/read-content.ts';
import { many } from '#tests/example.ts';
import { listDocuments } from './documents.ts';

/** The words of a body by position: notes go below the text, a picture before its caption. */
interface Words {
  text: string[];
  notes: string[][];
  alts: string[];
  /** Titles of blocks, and credits. */
  labels: string[];
}

const listWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const INLINE: ReadonlySet<string> = new Set([
  ...['delete', 'emphasis', 'inlineCode', 'link', 'linkReference', 'strong', 'text'],
  ...['A', 'CODE', 'DEL', 'EM', 'STRONG'],
]);

/** The lines of blocks with their quoted values, without code. */
function cutBlocks(body: string): { source: string; labels: string[] } {
  const code = new Set<number>();
  const visit = (node: MdastNode): void => {
    const { start, end } = node.position ?? {};
    if (node.type === 'code')
      for (let line = start?.line ?? 0; line <= (end?.line ?? -1); line += 1) code.add(line);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdownToMdast(body));
  const labels: string[] = [];
  const lines = body.split('\n').map((line, index) => {
    if (code.has(index + 1) || !/^[\s>-]*:::/.test(line)) return line;
    labels.push(
      ...[...line.matchAll(/(?:title|credit|licence)=["']([^"']+)["']/g)].map(([, value = '']) => value),
    );
    return line.replace(/:::.*/, '');
  });
  return { source: lines.join('\n'), labels };
}

function readWords({ body, format }: Entry): Words {
  const { source, labels } = format === 'mdx' ? { source: body, labels: [] } : cutBlocks(body);
  const words: Words = { text: [], notes: [], alts: [], labels };
  const features = { smartPunctuation: false };
  const root = format === 'mdx' ? mdxToMdast(source, { features }) : markdownToMdast(source, { features });
  const read = (node: MdastNode): string => {
    if (node.type === 'image' || node.type === 'imageReference') words.alts.push(node.alt ?? '');
    if (node.type === 'footnoteDefinition') {
      words.notes.push(listWords(node.children.map(read).join(' ')));
      return '';
    }
    if (node.type === 'mdxJsxFlowElement') {
      const values = node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && attribute.name !== 'tone' ? [attribute.value] : [],
      );
      labels.push(...values.filter((value) => typeof value === 'string'));
    }
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      return toSpaced(node.type, node.value);
    if (!('children' in node)) return node.type === 'break' ? ' ' : '';
    return toSpaced(node.type, node.children.map(read).join(''));
  };
  words.text = listWords(read(root));
  return words;
}

/** Block elements are surrounded by white space; inline elements are not. */
const toSpaced = (name: string, text: string) => (INLINE.has(name) ? text : ` ${text} `);

/** The words of a part of a page, without footnote numbers. */
function readPage(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  const { tagName = '', classNames = '', childNodes } = node as HTMLElement;
  if (/\bfootnote-(?:ref|back)\b/.test(classNames)) return '';
  return toSpaced(tagName, childNodes.map(readPage).join(''));
}

/** The first word that does not follow the ones before it. */
function findLost(words: readonly string[], page: readonly string[]): string | undefined {
  let at = 0;
  for (const word of words) {
    const next = page.indexOf(word, at);
    if (next === -1) return word;
    at = next + 1;
  }
  return undefined;
}

describe.each(inject('sites'))('$name', ({ dir, contentDir, buildDate }) => {
  const { entries, pages } = readContent(resolve(contentDir));
  const published = [...entries, ...pages].filter(({ data }) => isPublished(data, buildDate));
  const documents = new Map(listDocuments(dir).map((document) => [document.path, document]));

  function listLost(entry: Entry): string[] {
    const words = readWords(entry);
    if (words.text.length + words.alts.length === 0) return [];
    const { collection, id, file } = entry;
    const path = collection.name === 'pages' ? `/${id}/` : `/${collection.name}/${id}/`;
    const prose = documents.get(path)?.root.querySelector('main .prose');
    if (!prose) return [`${file}: all of it`];
    const page = listWords(readPage(prose));
    const notes = listWords(prose.querySelectorAll('section.footnotes').map(readPage).join(' '));
    const alts = prose.querySelectorAll('img').map((picture) => picture.getAttribute('alt') ?? '');
    const lost = [
      findLost(words.text, page),
      findLost(words.alts, alts),
      ...words.notes.map((note) => findLost(note, notes)),
      ...words.labels.map((label) => findLost(listWords(label), page)),
    ];
    return lost.filter((word) => word !== undefined).map((word) => `${file}: ${word}`);
  }

  test('every word of every body is on its page, in its order', () => {
    const texts = published.filter(({ body }) => body.trim() !== '');
    expect(texts.length).toBeGreaterThan(many(50));
    expect(texts.flatMap(listLost)).toEqual([]);
  });
});
