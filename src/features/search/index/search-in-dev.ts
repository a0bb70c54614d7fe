import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { basePath, outDir } from '#entries/settings.ts';

/** Search in `npm run dev`, with the index of the last build. */
export function searchInDev(): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${basePath}pagefind`, sirv(join(outDir, 'pagefind'), { dev: true }));
      },
    },
  };
}
