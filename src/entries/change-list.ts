/**
 * Reads and extends `content/changes.jsonl`, the history of the data: what was added, changed and removed, version by
 * version. `npm run changes` adds to it, and editors commit it with the content. A build reads nothing else of the
 * past: a copy of the repository without its history gives the same site.
 *
 * JSON Lines. A line with `version` begins a version; the lines behind it are its changes.
 */
import { z } from 'zod';
import { findContentFile } from './content-file.ts';
import { decodeText } from './decode-text.ts';

export const CHANGES_FILE = 'changes.jsonl';

/** Enough for a hundred thousand changes. */
const MAX_BYTES = 50_000_000;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ref = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

const changeSchema = z.strictObject({
  /** The id that it has in this version. */
  entry: ref,
  change: z.enum(['added', 'changed', 'removed', 'renamed']),
  title: z.string(),
  /** `website`, `registration.deadline`; `text` stands for the text below the fields, whose words are not told. */
  field: z.string().optional(),
  /** The value before; missing if there was none. Of an entry that was renamed, its former id. */
  from: z.unknown().optional(),
  /** The value from this version on; missing if there is none. */
  to: z.unknown().optional(),
});

const versionSchema = z.strictObject({
  version: z.int().positive(),
  date: day,
  /** The commit whose content it is; missing where there was no git. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
});

/** A change of one entry, or of one of its fields. */
export type Change = z.infer<typeof changeSchema>;

/** A state of the data that was recorded: its number, from 1, and what is different from the one before. */
export type Version = z.infer<typeof versionSchema> & { changes: readonly Change[] };

/** The versions of a content folder, the first one first; an empty array without a history. Throws if it is invalid. */
export function readVersions(dir: string): Version[] {
  const bytes = findContentFile(dir, CHANGES_FILE, MAX_BYTES);
  return bytes ? parseVersions(decodeText(bytes)) : [];
}

/** Parses the text of a history. Throws with the number of the line that is wrong. */
export function parseVersions(text: string): Version[] {
  const versions: (Version & { changes: Change[] })[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      const last = versions.at(-1);
      if (isVersion(value)) versions.push({ ...parseNext(value, last), changes: [] });
      else if (last) last.changes.push(changeSchema.parse(value));
      else throw new Error('a change stands before the first version');
    } catch (error) {
      throw new Error(`${CHANGES_FILE}:${index + 1} can’t be read: ${explain(error)}.`);
    }
  }
  return versions;
}

const isVersion = (value: unknown) => typeof value === 'object' && value !== null && 'version' in value;

function parseNext(value: unknown, last: Version | undefined): z.infer<typeof versionSchema> {
  const next = versionSchema.parse(value);
  const expected = (last?.version ?? 0) + 1;
  if (next.version !== expected) throw new Error(`version ${expected} is missing`);
  return next;
}

const explain = (error: unknown) =>
  error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')
    : (error as Error).message;

/** The text of a history: one change a line, so that each is one line of a diff. */
export const formatVersions = (versions: readonly Version[]): string =>
  versions
    .flatMap(({ changes, ...version }) => [version, ...changes])
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
