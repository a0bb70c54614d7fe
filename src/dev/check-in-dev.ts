/** The preflight in `npm run dev`: reports errors of a saved file in the terminal and on every page. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#entries/settings.ts';
import { takeLiveContent } from './live-content.ts';
import { ASK_EVENT, MEND_EVENT, type PublishedReport, REPORT_EVENT } from './report-events.ts';
import { type DevServer, watchContent } from './watch-content.ts';

/**
 * Editors write a file in several steps, and git writes many files: wait until no file changes. The watcher ignores
 * further changes of a file for 50 ms, so wait longer than that.
 */
const QUIET_MS = 60;

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

function startChecks(server: DevServer, settings: Settings): void {
  const content = takeLiveContent(settings);
  const { hot } = server.environments.client;
  const gate = new Gate();
  let latest: PublishedReport = { errors: 0, warnings: 0, text: '', mendable: [] };
  server.middlewares.use((_, __, next) => gate.wait(next));
  server.httpServer?.once('close', () => void content.close());
  hot.on(ASK_EVENT, (_, client) => client.send(REPORT_EVENT, latest));
  hot.on(MEND_EVENT, (place: unknown) => void content.mend(String(place)));
  content.listen(({ isShown, report, printed, failure }) => {
    if (isShown) renewPages(server);
    if (printed !== undefined) console.log(`\n${printed}\n`);
    if (failure !== undefined) console.error(failure);
    if (!report) return;
    latest = report;
    hot.send(REPORT_EVENT, report);
  });
  watchContent(server, settings.contentDir, {
    quietMs: QUIET_MS,
    onChange: () => gate.close(),
    report: async (files) => {
      const isLast = gate.enter();
      await content.update(files);
      if (isLast()) gate.open();
    },
  });
}

/** Delays pages until the check knows what they may show. */
class Gate {
  #closed: PromiseWithResolvers<void> | undefined;
  #changes = 0;

  close(): void {
    this.#changes += 1;
    this.#closed ??= Promise.withResolvers();
  }

  /** Gives a function that tells whether nothing has changed since. */
  enter(): () => boolean {
    const changes = this.#changes;
    return () => changes === this.#changes;
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

/** Tells Astro to list its pages anew, and open pages to load again. */
function renewPages({ environments }: DevServer): void {
  for (const { name, hot } of Object.values(environments)) {
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else hot.send('astro:content-changed', {});
  }
}
