/** Keeps the schemas for text editors up to date while `npm run dev` runs. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasFields, writeEditorFiles } from '#authoring/editor-files.ts';
import { KnownFiles } from '#authoring/known-files.ts';
import { takeContent } from '#entries/read-content.ts';
import type { Settings } from '#entries/settings.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import { watchContent } from './watch-content.ts';

/** Names are needed only when someone types next, so let the saved page go first. */
const QUIET_MS = 300;

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
        watchContent(server, contentDir, {
          quietMs: QUIET_MS,
          isWanted: (file) => hasFields(file) || file === TOPICS_FILE,
          report: (changed) => {
            if (files.update(changed)) writeEditorFiles(root, contentDir, files.known);
          },
        });
      },
    },
  };
}
