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
  let hidden: Set<string> | undefined;
  const isHidden = (path: string) => {
    hidden ??= new Set(
      takeContent(contentDir)
        .entries.filter(({ data }) => !isPublished(data, buildDate))
        .map(({ file }) => file),
    );
    return hidden.has(relative(contentDir, path).replaceAll(sep, '/'));
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
