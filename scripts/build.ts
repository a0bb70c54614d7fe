/** `npm run build`: preflight, pages, index. Exit 1 where the preflight found errors or the build failed. */
import './environment.ts';
import { buildSite } from '#integrations/build.ts';
import { printBuild, printFailure } from './output.ts';

try {
  printBuild(await buildSite(process.stdout.isTTY));
} catch (error) {
  printFailure(error);
}
