/** The messages between `npm run dev` and the thread that checks the content for it. */
import type { PublishedReport } from './report-events.ts';

/** What the thread gets at its start. */
export interface CheckTask {
  contentDir: string;
  /** `YYYY-MM-DD`: decides which entries are published. */
  buildDate: string;
  /** The root of the project, which has the files for text editors. */
  root: string;
  /** Whether the report in the terminal has colours. */
  color: boolean;
}

/** What the thread is asked to do: check files that are new, changed or gone, or correct a mistake at a place. */
export type CheckRequest = { files: ReadonlySet<string> } | { fix: string };

/** A version of an entry to show. */
export interface SentEntry {
  file: string;
  data: Record<string, unknown>;
  /** Its text in the bytes of the message, in UTF-8. */
  from: number;
  to: number;
}

/** What pages may show that is different: nothing, bodies of entries and nothing else, or anything. */
export type Shown = 'nothing' | 'bodies' | 'anything';

/** What came out of a check. */
export interface CheckAnswer {
  published: readonly SentEntry[];
  /** The texts of the entries. */
  bytes: ArrayBuffer;
  /** The files that are shown no longer. */
  hidden: readonly string[];
  shows: Shown;
  /** Without this, the report is that of the last answer. */
  report?: PublishedReport;
  /** For the terminal, if it differs from what was printed last. */
  printed?: string;
  /** The request that this answers: the first has the number 1. 0 for what was not asked for. */
  request: number;
  /** Why it could not be checked: a mistake of the check itself. */
  failure?: string;
}

/** An answer that nobody asked for and that changes nothing. */
export const NOTHING: CheckAnswer = {
  published: [],
  bytes: new ArrayBuffer(0),
  hidden: [],
  shows: 'nothing',
  request: 0,
};
