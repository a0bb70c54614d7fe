import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findLastValid } from '#entries/last-valid.ts';
import { isPublished } from '#entries/published.ts';
import type { Settings } from '#entries/settings.ts';

/**
 * Bodies in .mdx are modules, and Vite bundles all of them, drafts too. This plug-in empties unpublished ones, so
 * that neither their words nor their pictures reach the site. In `dev`, it serves the last body without errors.
 */
export function emptyUnpublishedBodies({ contentDir, buildDate }: Settings): AstroIntegration {
  const load = (id: string) => {
    const file = relative(contentDir, id).replaceAll(sep, '/');
    if (!id.endsWith('.mdx') || file.startsWith('../')) return undefined;
    const entry = findLastValid(contentDir, file);
    return entry && isPublished(entry.data, buildDate) ? entry.lines.join('\n') : '';
  };
  return {
    name: 'unpublished-bodies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'unpublished-bodies', enforce: 'pre', load }] } });
      },
    },
  };
}
