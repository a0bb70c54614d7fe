/** `npm run build`: preflight, pages, index. Exit 1 if nothing was built. */
import { runBuild } from './run-build.ts';

process.exitCode = await runBuild(process.argv.slice(2));
