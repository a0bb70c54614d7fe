/** `npm run check`: only the preflight. Exit 0 without errors, 1 with errors, 2 if it could not run, or not on some file. */
import { runCheck } from './run-check.ts';

process.exitCode = await runCheck(process.argv.slice(2));
