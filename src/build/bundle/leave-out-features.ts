/** Bundles nothing that is drawn of a feature that the site does without. */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFoldersOff } from '#routes/features.ts';

/** Stands for a component, a style sheet or a program of such a feature. */
const NOTHING = '\0nothing';

/** What is drawn, or runs in the browser. The other modules of a feature may be asked, and say that there is nothing. */
const DRAWN = /\.(?:astro|css|client\.ts)$/;

/** Removes the sheets of folders in `src/features/` from a style sheet that joins others. */
export const leaveOutSheets = (css: string, folders: readonly string[]): string =>
  css
    .split('\n')
    .filter((line) => !folders.some((folder) => line.includes(`"#features/${folder}/`)))
    .join('\n');

/** The integration. It does nothing where the site has every feature. */
export function leaveOutFeatures(folders: readonly string[] = listFoldersOff()): AstroIntegration {
  return {
    name: 'leave-out-features',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (folders.length === 0) return;
        const src = fileURLToPath(new URL('src/', config.root));
        const isOff = (path: string) => {
          const [room, folder = ''] = relative(src, path).split(sep);
          return room === 'features' && folders.includes(folder) && DRAWN.test(path);
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'leave-out-features',
                enforce: 'pre',
                resolveId: (id: string) =>
                  id === NOTHING || (id.startsWith('#') && isOff(join(src, id.slice(1)))) ? NOTHING : null,
                load: (id: string) => (id === NOTHING ? 'export default undefined;' : null),
                transform: (code: string, id: string) =>
                  id.endsWith('.css') ? leaveOutSheets(code, folders) : null,
              },
            ],
          },
        });
      },
    },
  };
}
