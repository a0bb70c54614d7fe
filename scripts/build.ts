/** `npm run build`: preflight, pages, index. Exit 1 where the preflight found errors or the build failed. */
import { buildSite } from '#integrations/build.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
  const { phases, report, entries } = await buildSite(process.stdout.isTTY);
  console.log(report);
  if (phases) {
    const times = Object.entries(phases).map(([phase, time]) => `${phase} ${(time / 1000).toFixed(2)} s`);
    console.log(`${entries} entries built: ${times.join(', ')}.`);
  } else {
    console.log('Nothing was built; the last site stays as it is.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
