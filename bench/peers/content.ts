/**
 * The content that all peers build: every entry of ours with its words and its front matter, as any generator reads
 * it. Directives lose their marks and pictures are left out, for only we draw them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Document } from 'yaml';
import { findSpan } from '#collections/collection.ts';
import { resolveReference } from '#collections/references.ts';
import { getShape, visitFields } from '#collections/shape.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { parseDate } from '#time/edtf.ts';
import { findFacet } from './site-description.ts';

/** Writes every entry to `<collection>/<id>.md` below a folder. */
export function writePeerContent(dir: string, { entries }: Content): void {
  const refs = new Map(entries.map((entry) => [entry.file, toRef(entry)]));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  for (const entry of entries) {
    write(`${toRef(entry)}.md`, `---\n${formatFrontMatter(entry)}---\n\n${renderPlainBody(entry, refs)}`);
  }
}

/**
 * Title, summary and day as every generator knows them, and all fields below `entry`: at the top, some of their names
 * mean something to one generator or another.
 */
function formatFrontMatter({ collection, data }: Entry): string {
  const { start, within } = findSpan({ collection, data }) ?? {};
  const day = parseDate((start ?? within ?? '').split(/[ /]/, 1)[0] ?? '')?.first;
  const facet = findFacet(collection);
  const fields = {
    title: data.title,
    summary: data.summary,
    ...(day && { day }),
    // Of its own for each collection: a taxonomy of Hugo.
    ...(facet && data[facet] !== undefined && { [`${collection.name}_${facet}`]: data[facet] }),
    entry: resolveReferences(collection, data),
  };
  // YAML 1.1 reads dates and times where they are not quoted, and most generators still read that.
  return new Document(fields, { version: '1.1' }).toString({ lineWidth: 0 });
}

/** Front matter whose references all say their collection: `city: cities/nis`. */
function resolveReferences(
  collection: Entry['collection'],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const resolved = structuredClone(data);
  for (const { path, value, shape } of visitFields(getShape(collection), data, ['reference'])) {
    const holder = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), resolved);
    const key = path.at(-1);
    if (key !== undefined) {
      Reflect.set(Object(holder), key, resolveReference(String(value), shape.to ?? []) ?? value);
    }
  }
  return resolved;
}

/** A body without directives and pictures, whose links are addresses. */
function renderPlainBody({ body, file }: Entry, refs: ReadonlyMap<string, string>): string {
  return body
    .replace(/^(?::::.*|!\[.*)\n/gm, '')
    .replace(/\]\(([^):]+\.md)\)/g, (_, href: string) => {
      const ref = refs.get(posix.join(posix.dirname(file), href));
      return `](${ref === undefined ? href : `/${ref}/`})`;
    })
    .trimStart();
}
