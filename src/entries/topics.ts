/** The list of topics, `content/topics.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Topic, topicsSchema } from '#collections/topics.ts';

export const TOPICS_FILE = 'topics.yaml';

/** Reads the topics of a content folder; none where it has no list. Throws on a list that is not one. */
export function readTopics(dir: string): Topic[] {
  const file = join(dir, TOPICS_FILE);
  if (!existsSync(file)) return [];
  return topicsSchema.parse(parse(readFileSync(file, 'utf8')));
}
