import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findLastValid } from '#entries/last-valid.ts';
import { isPublished } from '#entries/published.ts';
import type { Settings } from '#entries/settings.ts';
import { findSharedContent } from '#model/shared-content.ts';

/**
 * Bodies in .mdx are modules, and Vite bundles all of them, drafts too. This plug-in empties unpublished ones, so
 * that neither their words nor their pictures reach the site. In `dev`, it serves the last body without errors.
 */
export function emptyUnpublishedBodies({ contentDir, buildDate }: Settings): AstroIntegration {
  const findEntry = (file: string, command: string) => {
    if (command !== 'build') return findLastValid(contentDir, file);
    const { entries = [], pages = [] } = findSharedContent(contentDir) ?? {};
    return [...entries, ...pages].find((entry) => entry.file === file);
  };
  const createLoad = (command: string) => (id: string) => {
    const file = relative(contentDir, id).replaceAll(sep, '/');
    if (!id.endsWith('.mdx') || file.startsWith('../')) return undefined;
    const entry = findEntry(file, command);
    return entry?.text !== undefined && isPublished(entry.data, buildDate) ? entry.text : '';
  };
  return {
    name: 'unpublished-bodies',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const plugin = { name: 'unpublished-bodies', enforce: 'pre' as const, load: createLoad(command) };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
