/** The preflight: everything that is wrong with a content folder, told at once. */
import { collections } from '#collections/index.ts';
import { type Topic, topicsSchema } from '#collections/topics.ts';
import type { Content } from '#entries/content.ts';
import { isPublished } from '#entries/published.ts';
import { buildDate } from '#entries/settings.ts';
import { readTopics, TOPICS_FILE } from '#entries/topics.ts';
import { buildGraph, toRef } from '#graph/graph.ts';
import { type Addresses, checkBodies } from './bodies.ts';
import { checkFields } from './fields.ts';
import { checkFiles } from './files.ts';
import { type Issue, toIssue } from './issue.ts';
import { checkRelations } from './relations.ts';

/** All issues of what was read, in the order of files, lines and columns. */
export function checkContent(content: Content): Issue[] {
  const { topics, issues: topicIssues } = checkTopicsFile(content.dir);
  const graph = buildGraph(content.entries);
  return [
    ...topicIssues,
    ...checkFiles(content),
    ...[...content.entries, ...content.pages].flatMap(checkFields),
    ...checkRelations(content.entries, graph, topics),
    ...checkBodies(content, listAddresses(content)),
  ].sort(compareIssues);
}

/** The addresses of the site, from the root, and whether visitors find something there. */
function listAddresses({ entries, pages }: Content): Addresses {
  const own = [
    '/',
    '/search/',
    ...collections.map(({ name }) => `/${name}/`),
    ...pages.map(({ id }) => `/${id}/`),
  ];
  return new Map([
    ...own.map((address) => [address, true] as const),
    ...entries.map((entry) => [`/${toRef(entry)}/`, isPublished(entry.data, buildDate)] as const),
  ]);
}

function checkTopicsFile(dir: string): { topics: Topic[]; issues: Issue[] } {
  try {
    return { topics: readTopics(dir), issues: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `The list of topics can’t be read; each has an id and a label. ${detail}`;
    return { topics: topicsSchema.parse([]), issues: [toIssue({ file: TOPICS_FILE }, 'topics', message)] };
  }
}

function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
