/** `npm run clean`: deletes what earlier builds keep for later ones. */
import { cleanCache } from '#build/cache.ts';
import { CACHE_DIR } from '#entries/settings.ts';

cleanCache(CACHE_DIR);
console.log(`${CACHE_DIR} is empty. The next build makes everything anew.`);
