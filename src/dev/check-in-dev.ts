/** The preflight in `npm run dev`: what is wrong with a saved file is told in the terminal and on every page. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { createHasRoute } from '#build/derived-routes.ts';
import { publishLastValid } from '#entries/last-valid.ts';
import { shareContent } from '#entries/read-content.ts';
import type { Settings } from '#entries/settings.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import type { Diagnostic } from '#preflight/diagnostics/issue.ts';
import { LiveCheck } from '#preflight/live-check.ts';
import { splitBySeverity } from '#preflight/report/counts.ts';
import { formatReport, isColored } from '#preflight/report/report.ts';
import { ASK_EVENT, type PublishedReport, REPORT_EVENT } from './report-events.ts';

/**
 * Editors’ programs write a file in several steps, and git many files: they are read when it is quiet. The watcher
 * keeps still about a file for 50 ms after it has told of it; what is read after that has every change.
 */
const QUIET_MS = 60;

/** What Astro keeps of entries it writes half a second after the last change, and some time for the writing. */
const WRITTEN_MS = 1000;

const OVERLAY = fileURLToPath(new URL('./report-overlay.client.ts', import.meta.url));

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Checks the content in `dev`, and puts the report into its pages; a build has none of it. */
export function checkInDev(settings: Settings): AstroIntegration {
  return {
    name: 'check-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(OVERLAY)};`);
      },
      'astro:server:setup': ({ server }) => startChecks(server, settings),
    },
  };
}

function startChecks(server: DevServer, { contentDir, buildDate }: Settings): void {
  const live = new LiveCheck(contentDir, { buildDate, createHasRoute });
  shareContent(live.shown);
  const { hot } = server.environments.client;
  const gate = new Gate();
  let printed = print(live, new Set());
  let latest = createPublishedReport(live, new Set());
  server.middlewares.use((_, __, next) => gate.wait(next));
  hot.on(ASK_EVENT, (_, client) => client.send(REPORT_EVENT, latest));
  const check = (files: ReadonlySet<string>) => {
    const change = live.update(files);
    publishLastValid(change);
    if (files.has(TOPICS_FILE) && !live.issues.some(isAboutTopics)) renewPages(server);
    latest = createPublishedReport(live, files);
    if (latest.text !== printed) printed = print(live, files);
    hot.send(REPORT_EVENT, latest);
    return change;
  };
  watchFolder(server, contentDir, gate, (files) => {
    let isHidden = true;
    try {
      isHidden = check(files).hidden.length > 0;
    } catch (error) {
      // A fault of the check itself must not end the editor's session.
      console.error(`${[...files].join(', ')}: ${error instanceof Error ? error.message : error}`);
    }
    // A page that Astro still has, of a file that has gone or with a picture that has, would fail.
    gate.open(isHidden ? WRITTEN_MS : 0);
  });
}

const isAboutTopics = ({ file }: Diagnostic) => file === TOPICS_FILE;

/** Lets pages wait while what they show is not known. */
class Gate {
  #closed: PromiseWithResolvers<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  close(): void {
    clearTimeout(this.#timer);
    this.#closed ??= Promise.withResolvers();
  }

  open(afterMs: number): void {
    this.#timer = setTimeout(() => {
      this.#closed?.resolve();
      this.#closed = undefined;
    }, afterMs);
  }

  wait(next: () => void): void {
    if (this.#closed) this.#closed.promise.then(next);
    else next();
  }
}

/** Tells of the files below the content folder that are new, changed or gone, several at once. */
function watchFolder(
  { watcher }: DevServer,
  contentDir: string,
  gate: Gate,
  tell: (files: ReadonlySet<string>) => void,
): void {
  let files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    const file = relative(contentDir, path).replaceAll(sep, '/');
    if (file.startsWith('../')) return;
    gate.close();
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const noted = files;
      files = new Set();
      tell(noted);
    }, QUIET_MS);
  };
  watcher.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
}

/** Prints a report, and returns it without its colours. */
function print(live: LiveCheck, files: ReadonlySet<string>): string {
  console.log(`\n${format(live, files, isColored(process.stdout))}\n`);
  return format(live, files, false);
}

/** The report as text: first what was saved last, then the rest in its order. */
function format({ content, issues }: LiveCheck, files: ReadonlySet<string>, color: boolean): string {
  const isSaved = ({ file }: { file: string }) => files.has(file);
  const ordered = [...issues.filter(isSaved), ...issues.filter((issue) => !isSaved(issue))];
  return formatReport(content, ordered, 'text', { color });
}

function createPublishedReport(live: LiveCheck, files: ReadonlySet<string>): PublishedReport {
  const { errors, warnings } = splitBySeverity(live.issues);
  return { errors: errors.length, warnings: warnings.length, text: format(live, files, false) };
}

/** The topics are no entries, of whose changes Astro knows: pages are told to be made anew as it does for those. */
function renewPages({ environments }: DevServer): void {
  for (const { name, hot } of Object.values(environments)) {
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else hot.send('astro:content-changed', {});
  }
}
