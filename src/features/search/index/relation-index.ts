/** The files of relations in the index. Pure: the same pages and relations give the same files. */
import type { RelationsPart, RelationTarget } from '#features/search/query/index-files.ts';
import { createFile, type FindZipped, type WrittenFile } from './index-file.ts';
import type { PageRelations } from './relation-records.ts';

/** Characters of relations in a file: zipped about two kilobytes. */
const PART = 6_000;

interface RelationFiles {
  /** The first page in each file. */
  firsts: number[];
  files: WrittenFile[];
}

/**
 * The relations of the pages of an index, in parts; what is not in the index is left out.
 *
 * @param urls the addresses of the pages, in the order of their numbers
 */
export function createRelationFiles(
  urls: readonly string[],
  relations: ReadonlyMap<string, PageRelations>,
  findZipped: FindZipped,
): RelationFiles {
  const numbers = new Map(urls.map((url, page) => [url, page]));
  const parts: { first: number; part: RelationsPart }[] = [];
  let size = PART;
  for (const [id, url] of urls.entries()) {
    const own = relations.get(url);
    if (!own) continue;
    const numbered = { to: toNumbers(own.to, numbers), from: toNumbers(own.from, numbers) };
    if (size >= PART) {
      parts.push({ first: id, part: {} });
      size = 0;
    }
    Object.assign(parts.at(-1)?.part ?? {}, { [id]: numbered });
    size += JSON.stringify(numbered).length;
  }
  return {
    firsts: parts.map(({ first }) => first),
    files: parts.map(({ part }, number) =>
      createFile(`relations/${number}.zipped`, Buffer.from(JSON.stringify(part)), findZipped),
    ),
  };
}

function toNumbers(
  byName: PageRelations['to'],
  numbers: ReadonlyMap<string, number>,
): RelationsPart[number]['to'] {
  const targets = Object.entries(byName).map(([name, named]): [string, RelationTarget[]] => [
    name,
    named.flatMap((target): RelationTarget[] => {
      const number = typeof target === 'string' ? target : numbers.get(target.path);
      return number === undefined ? [] : [number];
    }),
  ]);
  return Object.fromEntries(targets.filter(([, found]) => found.length > 0));
}
