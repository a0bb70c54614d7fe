/** `npm run clean`: deletes what earlier builds keep for later ones. Exit 1 while a build is running. */
import { emptyCache } from '#build/cache.ts';
import { CACHE_DIR } from '#entries/settings.ts';
import { printFailure } from './output.ts';

try {
  emptyCache(CACHE_DIR);
  console.log(`${CACHE_DIR} is empty. The next build makes everything anew.`);
} catch (error) {
  printFailure(error);
}
