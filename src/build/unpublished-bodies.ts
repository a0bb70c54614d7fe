import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findLastValid } from '#entries/last-valid.ts';
import { isPublished } from '#entries/published.ts';
import type { Settings } from '#entries/settings.ts';

/**
 * Bodies in .mdx are modules, which Vite takes in by their folder, drafts too: those are emptied, so that
 * neither their words nor their pictures come into the site. In `dev` a body is the last one without errors.
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
