/** The preflight in `npm run dev`: reports errors of a saved file in the terminal and on every page. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Settings } from '#entries/settings.ts';
import { takeLiveContent } from './live-content.ts';
import { ASK_EVENT, FIX_EVENT, type PublishedReport, REPORT_EVENT, VERSION_TIMING } from './report-events.ts';
import type { Shown } from './thread-messages.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

const OVERLAY = fileURLToPath(new URL('./report-overlay.client.ts', import.meta.url));

/** Checks the content in `dev`, and shows the report on its pages. A build does not contain it. */
export function checkInDev(settings: Settings): AstroIntegration {
  return {
    name: 'check-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(OVERLAY)};`);
        addMiddleware({ entrypoint: '#model/unreadable-pictures.ts', order: 'pre' });
        // Vite would watch ten thousand files one by one.
        updateConfig({ vite: { server: { watch: { ignored: [isContent(settings.contentDir)] } } } });
      },
      'astro:server:setup': ({ server }) => startChecks(server, settings),
    },
  };
}

function startChecks(server: DevServer, settings: Settings): void {
  const content = takeLiveContent(settings);
  const { hot } = server.environments.client;
  let latest: PublishedReport = { errors: 0, warnings: 0, text: '', fixable: [] };
  let version = 0;
  server.middlewares.use((_, response, next) =>
    content.wait(() => {
      response.setHeader('Server-Timing', `${VERSION_TIMING};desc="${version}"`);
      next();
    }),
  );
  server.httpServer?.once('close', () => void content.close());
  hot.on(ASK_EVENT, (shown, client) => {
    client.send(REPORT_EVENT, latest);
    // What changed while the page was loading could not be told to it.
    if (shown !== undefined && shown !== String(version)) client.send({ type: 'full-reload', path: '*' });
  });
  hot.on(FIX_EVENT, (place: unknown) => void content.fix(String(place)));
  content.listen({
    // Vite does not watch the content itself, and has loaded pictures.
    onChange: (event, file) => server.watcher.emit(event, join(settings.contentDir, file)),
    tell: ({ shows, report, printed, failure }) => {
      if (shows !== 'nothing') {
        version += 1;
        renewPages(server, shows);
      }
      if (printed !== undefined) console.log(`\n${printed}\n`);
      if (failure !== undefined) console.error(failure);
      if (!report) return;
      latest = report;
      hot.send(REPORT_EVENT, report);
    },
  });
}

/** A function that tells whether a path is that of the content folder or below it. */
function isContent(contentDir: string): (path: string) => boolean {
  const withSlash = (path: string) => `${path.replaceAll('\\', '/')}/`;
  return (path) => withSlash(path).startsWith(withSlash(contentDir));
}

/** Tells open pages to load again, and Astro to list its pages anew, if there can be others. */
function renewPages({ environments }: DevServer, shows: Shown): void {
  for (const { name, hot } of Object.values(environments)) {
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else if (shows === 'anything') hot.send('astro:content-changed', {});
  }
}
