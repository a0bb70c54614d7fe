/** The preflight: everything that is wrong with a content folder, told at once. */
import type { Content } from '#entries/content.ts';
import { buildGraph } from '#graph/graph.ts';
import { listAddresses } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { toFieldSource } from './field-source.ts';
import { checkFields } from './fields.ts';
import { checkFiles } from './files.ts';
import type { Issue } from './issue.ts';
import { checkRelations } from './relations.ts';
import { checkTopicsFile } from './topics.ts';

/** All issues of what was read, in the order of files, lines and columns. */
export function checkContent(content: Content): Issue[] {
  const { topics, issues } = checkTopicsFile(content.dir);
  const fields = [...content.entries, ...content.pages].flatMap((entry) => checkFields(toFieldSource(entry)));
  const others = [
    ...checkFiles(content),
    ...checkRelations(content.entries, buildGraph(content.entries), topics),
    ...checkBodies(content, listAddresses(content)),
  ];
  return [...issues, ...dropTold(fields, others), ...others].sort(compareIssues);
}

/** Of a value that the schema refuses and that also leads nowhere, what knows where it was to lead is told. */
function dropTold(fields: readonly Issue[], others: readonly Issue[]): Issue[] {
  const told = new Set(others.map(toPlace));
  return fields.filter((issue) => issue.code !== 'field-value' || !told.has(toPlace(issue)));
}

const toPlace = ({ file, field }: Issue) => `${file} ${field}`;

function compareIssues(a: Issue, b: Issue): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
