/**
 * The process that builds: see `run-build.ts`. `--fresh` uses nothing that earlier builds kept; `--allow-fewer-pages`
 * replaces the last site even by a much smaller one; `--compress` writes compressed copies beside text files. Exit 1 if the preflight finds errors or the build fails.
 */
import './environment.ts';
import { parseArgs } from 'node:util';
import { buildSite } from '#build/build.ts';
import { keepHeapSmall } from '#build/bundle/small-heap.ts';
import { watchBuild } from '#build/watch/watch-build.ts';
import { readSettings } from '#entries/settings.ts';
import { isColored } from '#preflight/report/report.ts';
import { printBuild, printFailure } from './output.ts';

keepHeapSmall();

try {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean' },
      'allow-fewer-pages': { type: 'boolean' },
      compress: { type: 'boolean' },
      // From the process that waits for this one: its number, and whether it prints to a terminal.
      parent: { type: 'string' },
      terminal: { type: 'boolean' },
      // From a test: the page or file at which it has the build hang.
      trap: { type: 'string' },
    },
  });
  const {
    fresh = false,
    compress = false,
    'allow-fewer-pages': allowFewerPages = false,
    parent,
    terminal = false,
    trap,
  } = values;
  const stopWatching = watchBuild({
    isTerminal: terminal,
    parent: parent === undefined ? undefined : Number(parent),
    trap,
  });
  const result = await buildSite(readSettings(), {
    color: isColored(process.stdout),
    fresh,
    allowFewerPages,
    compress,
  }).finally(stopWatching);
  printBuild(result);
} catch (error) {
  printFailure(error);
}
