import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { takeContent } from '#entries/content.ts';
import { isPublished } from '#entries/published.ts';
import { buildDate, contentDir } from '#entries/settings.ts';

/**
 * Bodies in .mdx are modules, which Vite takes in by their folder, drafts too: those are emptied, so that
 * neither their words nor their pictures come into the site.
 */
export function emptyUnpublishedBodies(): AstroIntegration {
  const isHidden = (path: string) => {
    const file = relative(contentDir, path).replaceAll(sep, '/');
    const entry = takeContent(contentDir).entries.find((other) => other.file === file);
    return entry !== undefined && !isPublished(entry.data, buildDate);
  };
  return {
    name: 'unpublished-bodies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'unpublished-bodies',
                enforce: 'pre',
                load: (id) => (id.endsWith('.mdx') && isHidden(id) ? '' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
