import { launchBrowser } from '#tests/browser.ts';
import { serveSite } from '#features/hosting/preview-server.ts';
import { readdirSync, mkdirSync } from 'node:fs';
const dir = '/tmp/wt/real-perf';
const server = await serveSite({ dir, base: '/', port: 0, host: '127.0.0.1' });
const first = (folder: string, n = 0) => readdirSync(`${dir}/${folder}`, { withFileTypes: true }).filter((d) => d.isDirectory() && !['by', 'page'].includes(d.name))[n]!.name;
const paths: Record<string, string> = { home: '/', search: '/search/?q=hubs+in+serbia', map: '/map/', timeline: '/timeline/', calls: '/calls/', directory: '/directory/', countries: '/countries/', topics: '/topics/', feeds: '/feeds/', data: '/data/', about: '/about/', numbers: '/about/numbers/', adata: '/about/data/', shortlist: '/shortlist/', offline: '/offline/', people: '/people/', embeds: '/embeds/', contact: '/contact/', nf: '/404.html' };
for (const c of ['cities', 'hubs', 'clusters', 'organisations', 'projects', 'events', 'workshops', 'news']) { paths[`${c}-list`] = `/${c}/`; paths[`${c}-one`] = `/${c}/${first(c, 3)}/`; }
paths.country = '/countries/rs/'; paths.topic = `/topics/${first('topics')}/`;
const only = (process.argv[2] || undefined)?.split(',');
mkdirSync('/tmp/wt/shots', { recursive: true });
const browser = await launchBrowser();
for (const [w, scheme] of [[360, 'light'], [1280, 'dark'], [360, 'dark'], [1280, 'light']] as const) {
  if (process.argv[3] && process.argv[3] !== `${w}-${scheme}`) continue;
  const context = await browser.newContext({ viewport: { width: w, height: w === 360 ? 760 : 900 }, colorScheme: scheme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(paths)) {
    if (only && !only.includes(name)) continue;
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' }).catch(() => {});
    const h = await page.evaluate(() => document.documentElement.scrollHeight);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > w) console.log('WIDE', name, w, wide);
    await page.screenshot({ path: `/tmp/wt/shots/${name}-${w}-${scheme}.png`, clip: { x: 0, y: 0, width: w, height: Math.min(h, w === 360 ? 2400 : 1500) }, fullPage: true });
  }
  await context.close();
}
await browser.close(); await server.close(); process.exit(0);
