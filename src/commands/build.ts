/** `npm run build`: preflight, pages, index. Exit 1 if the preflight finds errors or the build fails. */
import './environment.ts';
import { buildSite } from '#build/build.ts';
import { readSettings } from '#entries/settings.ts';
import { isColored } from '#preflight/report/report.ts';
import { printBuild, printFailure } from './output.ts';

try {
  printBuild(await buildSite(readSettings(), isColored(process.stdout)));
} catch (error) {
  printFailure(error);
}
