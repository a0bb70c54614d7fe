/**
 * The thread that checks the content while `npm run dev` runs, so that pages wait for no check. Answers each request,
 * and tells what is to be shown before anything is asked. It also writes the files for text editors.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { hasFields, writeEditorFiles } from '#authoring/editor-files.ts';
import { KnownFiles } from '#authoring/known-files.ts';
import { createHasRoute } from '#build/derived-routes.ts';
import type { Entry } from '#entries/read-content.ts';
import { getCacheDir } from '#entries/settings.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import { loadEditorMessages } from '#messages/editor-messages.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { fixFile } from '#preflight/edits/fix-file.ts';
import { KeptReadings } from '#preflight/kept-readings.ts';
import { type LastValidChange, type LastValidUpdate, LiveCheck } from '#preflight/live-check.ts';
import { splitBySeverity } from '#preflight/report/counts.ts';
import { formatReport } from '#preflight/report/report.ts';
import type { PublishedReport } from './report-events.ts';
import {
  type CheckAnswer,
  type CheckRequest,
  type CheckTask,
  NOTHING,
  type Shown,
} from './thread-messages.ts';

const { contentDir, buildDate, root, color } = workerData as CheckTask;

const { messages } = await loadEditorMessages();
const readings = new KeptReadings(getCacheDir(contentDir));
const live = new LiveCheck(contentDir, { buildDate, createHasRoute, messages, readings });
let printed = '';
let request = 0;

// Pages wait for this.
const { entries, pages, translations } = live.shown;
answer({ published: [...entries, ...pages, ...translations], hidden: [] }, { shows: 'anything' });
const known = new KnownFiles(live.content);
writeEditorFiles(root, contentDir, known.known, messages);
const prepared = live.prepare();
complete();
prepared.then(complete);

parentPort?.on('message', (asked: CheckRequest) => {
  request += 1;
  try {
    if ('fix' in asked) fix(asked.fix);
    else update(asked.files);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    answer(undefined, { failure: 'fix' in asked ? failure : `${[...asked.files].join(', ')}: ${failure}` });
  }
});

/** Tells what bodies and pictures say. */
function complete(): void {
  const { hidden } = live.complete();
  answer(
    { published: [], hidden },
    { shows: hidden.length > 0 ? 'anything' : 'nothing', ...createReport(new Set()) },
  );
}

function update(files: ReadonlySet<string>): void {
  const change = live.update(files);
  answer(change, { shows: findShown(files, change), ...createReport(files) });
  const named = [...files].filter((file) => hasFields(file) || file === TOPICS_FILE);
  if (known.update(named)) writeEditorFiles(root, contentDir, known.known, messages);
}

function findShown(files: ReadonlySet<string>, { published, hidden, isOfBodies }: LastValidUpdate): Shown {
  // Pictures and lists are shown by entries that did not change.
  if ([...files].some((file) => !hasFields(file))) return 'anything';
  if (published.length + hidden.length === 0) return 'nothing';
  return isOfBodies ? 'bodies' : 'anything';
}

/** Writes what was offered, and nothing else. The report follows when the file has changed. */
function fix(place: string): void {
  const offered = live.diagnostics.find((diagnostic) => diagnostic.edit && formatPlace(diagnostic) === place);
  if (offered) fixFile(contentDir, offered);
  answer();
}

/** Answers the last request. */
function answer(change?: LastValidChange, rest: Partial<CheckAnswer> = {}): void {
  const { sent, bytes } = pack(change?.published ?? []);
  const message: CheckAnswer = {
    ...NOTHING,
    request,
    published: sent,
    bytes,
    hidden: (change?.hidden ?? []).map(({ file }) => file),
    ...rest,
  };
  parentPort?.postMessage(message, [bytes]);
}

/** Texts go as bytes: ten thousand are not copied then, and only those that a page shows are decoded. */
function pack(entries: readonly Entry[]): { sent: CheckAnswer['published']; bytes: ArrayBuffer } {
  const texts = entries.map(({ text }) => Buffer.from(text));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  const sent = entries.map(({ file, data }, index) => {
    const from = to;
    const text = texts[index] ?? Buffer.of();
    bytes.set(text, from);
    to += text.length;
    return { file, data, from, to };
  });
  return { sent, bytes: bytes.buffer };
}

/** The report after files were saved. For the terminal only if it says something else than before. */
function createReport(files: ReadonlySet<string>): Pick<CheckAnswer, 'report' | 'printed'> {
  const { errors, warnings } = splitBySeverity(live.diagnostics);
  const fixable = live.diagnostics.filter(({ edit }) => edit).map(formatPlace);
  const text = format(files, false);
  const published: PublishedReport = {
    errors: errors.length,
    warnings: warnings.length,
    text,
    fixable,
  };
  if (text === printed) return { report: published };
  printed = text;
  return { report: published, printed: format(files, color) };
}

/** The report as text: saved files in full, then the rest in short. */
function format(files: ReadonlySet<string>, isColored: boolean): string {
  return formatReport(live.content, live.diagnostics, 'text', {
    color: isColored,
    changed: files,
    messages,
  });
}

/** The place of a diagnostic, as a report has it. */
function formatPlace({ file, line, column }: ToldDiagnostic): string {
  return `${file}:${line}:${column}`;
}
