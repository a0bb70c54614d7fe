import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { serveSite } from '#features/hosting/preview-server.ts';
import { getSite, test } from './visit.ts';

const site = getSite('fixture');
const FORMER = ['/news/an-item-to-come/', '/news/to-be-published/'];

/** The site on a host that does not read `_redirects`. */
async function servePlain() {
  const dir = mkdtempSync(join(tmpdir(), 'site-plain-'));
  cpSync(site.dir, dir, { recursive: true });
  rmSync(join(dir, '_redirects'));
  const { url, close } = await serveSite({ dir, base: site.base, port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await close();
    rmSync(dir, { recursive: true });
  });
  return { ...site, url };
}

describe('a former address leads to the page', () => {
  test('where a host is told', async ({ visit }) => {
    for (const path of FORMER) {
      const page = await visit(site, path);
      expect(page.url()).toBe(`${site.url}news/published-today/`);
    }
  });

  test('where a host is not, by a page that leads on', async ({ visit }) => {
    const plain = await servePlain();
    for (const path of FORMER) {
      const page = await visit(plain, path, { javaScriptEnabled: false });
      await page.waitForURL(`${plain.url}news/published-today/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'An item that may be seen from today on',
      );
    }
  });
});
