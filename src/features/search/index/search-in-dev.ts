import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import send from 'send';
import type { Settings } from '#entries/settings.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';

/** The search in `npm run dev`, with the index of the last build. */
export function searchInDev({ basePath, outDir }: Settings): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(basePath + SEARCH_INDEX, (req, res, next) =>
          send(req, (req.url ?? '/').split('?', 1)[0] ?? '/', { root: join(outDir, SEARCH_INDEX) })
            .on('error', next)
            .pipe(res),
        );
      },
    },
  };
}
