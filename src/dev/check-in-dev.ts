/** The preflight in `npm run dev`: reports errors of a saved file in the terminal and on every page. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasFields } from '#authoring/editor-files.ts';
import { createHasRoute } from '#build/derived-routes.ts';
import { shareContent } from '#entries/read-content.ts';
import type { Settings } from '#entries/settings.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { mendFile } from '#preflight/edits/mend-file.ts';
import { LiveCheck } from '#preflight/live-check.ts';
import { splitBySeverity } from '#preflight/report/counts.ts';
import { formatReport, isColored } from '#preflight/report/report.ts';
import { ASK_EVENT, MEND_EVENT, type PublishedReport, REPORT_EVENT } from './report-events.ts';
import { type DevServer, watchContent } from './watch-content.ts';

/**
 * Editors write a file in several steps, and git writes many files: wait until no file changes. The watcher ignores
 * further changes of a file for 50 ms, so wait longer than that.
 */
const QUIET_MS = 60;

/** After its last file, a page that was opened is complete. */
const AT_REST_MS = 200;

/** For so long the check waits for someone to ask for the first page. */
const UNASKED_MS = 10_000;

const OVERLAY = fileURLToPath(new URL('./report-overlay.client.ts', import.meta.url));

/** Checks the content in `dev`, and shows the report on its pages. A build does not contain it. */
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
  let printed = '';
  let latest = createPublishedReport(live, new Set());
  server.middlewares.use((_, __, next) => gate.wait(next));
  hot.on(ASK_EVENT, (_, client) => client.send(REPORT_EVENT, latest));
  hot.on(MEND_EVENT, (place: unknown) => {
    // Only what was offered is written.
    const diagnostic = live.diagnostics.find((offered) => offered.edit && formatPlace(offered) === place);
    if (!diagnostic) return;
    try {
      mendFile(contentDir, diagnostic);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  });
  const check = (files: ReadonlySet<string>) => {
    const change = files.size === 0 ? live.complete() : live.update(files);
    const isShown = change.published.length + change.hidden.length > 0;
    // Pictures and lists are shown by entries that did not change.
    if (isShown || [...files].some((file) => !hasFields(file))) renewPages(server);
    latest = createPublishedReport(live, files);
    if (latest.text !== printed) printed = print(live, files);
    hot.send(REPORT_EVENT, latest);
  };
  whenAtRest(
    server,
    () => live.prepare(),
    () => check(new Set()),
  );
  watchContent(server, contentDir, {
    quietMs: QUIET_MS,
    onChange: () => gate.close(),
    report: (files) => {
      try {
        check(files);
      } catch (error) {
        // An error in the check itself must not stop the server.
        console.error(`${[...files].join(', ')}: ${error instanceof Error ? error.message : error}`);
      }
      gate.open();
    },
  });
}

/** Calls `complete` once: when all pages that were asked for are answered, or when nobody asks for one. */
function whenAtRest(server: DevServer, isReady: () => boolean, complete: () => void): void {
  let asked = 0;
  let timer = setTimeout(callAtRest, UNASKED_MS);
  let isDone = false;
  function callAtRest(): void {
    if (isDone || asked > 0) return;
    if (!isReady()) {
      timer = setTimeout(callAtRest, AT_REST_MS);
      return;
    }
    isDone = true;
    complete();
  }
  server.middlewares.use((_, response, next) => {
    if (!isDone) {
      asked += 1;
      clearTimeout(timer);
      response.once('close', () => {
        asked -= 1;
        clearTimeout(timer);
        timer = setTimeout(callAtRest, AT_REST_MS);
      });
    }
    next();
  });
  server.httpServer?.once('close', () => clearTimeout(timer));
}

/** Delays pages until the check knows what they may show. */
class Gate {
  #closed: PromiseWithResolvers<void> | undefined;

  close(): void {
    this.#closed ??= Promise.withResolvers();
  }

  open(): void {
    this.#closed?.resolve();
    this.#closed = undefined;
  }

  wait(next: () => void): void {
    if (this.#closed) this.#closed.promise.then(next);
    else next();
  }
}

/** Prints a report, and returns it without colours. */
function print(live: LiveCheck, files: ReadonlySet<string>): string {
  console.log(`\n${format(live, files, isColored(process.stdout))}\n`);
  return format(live, files, false);
}

/** The report as text: saved files in full, then the rest in short. */
function format({ content, diagnostics }: LiveCheck, files: ReadonlySet<string>, color: boolean): string {
  return formatReport(content, diagnostics, 'text', { color, changed: files });
}

function createPublishedReport(live: LiveCheck, files: ReadonlySet<string>): PublishedReport {
  const { errors, warnings } = splitBySeverity(live.diagnostics);
  const mendable = live.diagnostics.filter(({ edit }) => edit).map(formatPlace);
  return { errors: errors.length, warnings: warnings.length, text: format(live, files, false), mendable };
}

/** The place of a diagnostic, as a report has it. */
const formatPlace = ({ file, line, column }: Diagnostic) => `${file}:${line}:${column}`;

/** Tells Astro to list its pages anew, and open pages to load again. */
function renewPages({ environments }: DevServer): void {
  for (const { name, hot } of Object.values(environments)) {
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else hot.send('astro:content-changed', {});
  }
}
