/** The list of topics, `content/topics.yaml`, read with positions as entries are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Shape } from '#collections/shape.ts';
import { type Topic, topicsSchema } from '#collections/topics.ts';
import { decodeText } from './bytes.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

export const TOPICS_FILE = 'topics.yaml';

/** The list as it was read; its data is not validated yet. */
export interface TopicsSource extends ParsedYaml {
  lines: string[];
}

/** The list's schema as JSON Schema. */
export const topicsShape = z.toJSONSchema(topicsSchema, { io: 'input' }) as Shape;

/** Reads the list of a content folder; undefined where it has none. Throws where it is not UTF-8. */
export function readTopicsSource(dir: string): TopicsSource | undefined {
  const file = join(dir, TOPICS_FILE);
  if (!existsSync(file)) return undefined;
  const text = decodeText(readFileSync(file));
  return { ...parseYaml(text, topicsShape), lines: text.split('\n') };
}

/** The topics of a content folder; none where it has no list. Throws on a list that is not one. */
export function readTopics(dir: string): Topic[] {
  const source = readTopicsSource(dir);
  if (!source) return [];
  if (source.problems.length > 0) throw new Error(`${TOPICS_FILE} can’t be read.`);
  return topicsSchema.parse(source.data);
}
