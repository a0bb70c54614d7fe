/** Reads the list of topics, `content/topics.yaml`, with positions. */
import { z } from 'zod';
import type { Shape } from '#collections/shape.ts';
import { type Topic, topicsSchema } from '#collections/topics.ts';
import { type ParsedYaml, parseYaml } from '#entries/yaml/parse.ts';
import { findContentFile } from './content-file.ts';
import { decodeText, MAX_BYTES } from './decode-text.ts';

export const TOPICS_FILE = 'topics.yaml';

/** The list as it was read. Its data is not validated yet. */
export interface TopicsSource extends ParsedYaml {
  lines: string[];
}

/** The list's schema as JSON Schema. */
export const topicsShape = z.toJSONSchema(topicsSchema, { io: 'input' }) as Shape;

/**
 * Reads the list of a content folder. Returns undefined if there is none. Throws a `ContentFileError` if the file
 * can't be read, and an error if it is not UTF-8.
 */
export function readTopicsSource(dir: string): TopicsSource | undefined {
  const bytes = findContentFile(dir, TOPICS_FILE, MAX_BYTES);
  if (!bytes) return undefined;
  const text = decodeText(bytes);
  return { ...parseYaml(text, topicsShape), lines: text.split('\n') };
}

/** The topics of a content folder; an empty array without a list. Throws if the list is invalid. */
export function readTopics(dir: string): Topic[] {
  const source = readTopicsSource(dir);
  if (!source) return [];
  if (source.diagnostics.length > 0) throw new Error(`${TOPICS_FILE} can’t be read.`);
  return topicsSchema.parse(source.data);
}
