/**
 * `npm run build`: preflight, pages, index. `--fresh` uses nothing that earlier builds kept. Exit 1 if the preflight
 * finds errors or the build fails.
 */
import './environment.ts';
import { parseArgs } from 'node:util';
import { buildSite } from '#build/build.ts';
import { readSettings } from '#entries/settings.ts';
import { isColored } from '#preflight/report/report.ts';
import { printBuild, printFailure } from './output.ts';

try {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  printBuild(await buildSite(readSettings(), { color: isColored(process.stdout), ...values }));
} catch (error) {
  printFailure(error);
}
