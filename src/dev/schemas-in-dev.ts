/** Keeps the schemas for text editors up to date while `npm run dev` runs. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { hasFields, writeEditorFiles } from '#authoring/editor-files.ts';
import { KnownFiles } from '#authoring/known-files.ts';
import { takeContent } from '#entries/read-content.ts';
import type { Settings } from '#entries/settings.ts';
import { TOPICS_FILE } from '#entries/topics.ts';

/** Names are needed only when someone types next, so let the saved page go first. */
const QUIET_MS = 300;

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Writes the schemas when `dev` starts, and when an entry or topic is added, removed or renamed. */
export function writeSchemasInDev({ contentDir }: Settings): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'schemas-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const files = new KnownFiles(takeContent(contentDir));
        writeEditorFiles(root, contentDir, files.known);
        watchNames(server, contentDir, (changed) => {
          if (files.update(changed)) writeEditorFiles(root, contentDir, files.known);
        });
      },
    },
  };
}

/** Watches the content folder and reports changed files in batches. */
function watchNames(
  { watcher }: DevServer,
  contentDir: string,
  tell: (files: ReadonlySet<string>) => void,
): void {
  let files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    const file = relative(contentDir, path).replaceAll(sep, '/');
    if (!hasFields(file) && file !== TOPICS_FILE) return;
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = files;
      files = new Set();
      tell(changed);
    }, QUIET_MS);
  };
  watcher.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
}
