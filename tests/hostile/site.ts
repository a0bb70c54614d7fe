/** Builds a site of the corpus, and serves it without any header of ours: what is harmless must be so by itself. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import send from 'send';
import { BUILD_DATE } from '#tests/content.ts';
import { getOwnEnvironment } from '#tests/dev-server.ts';
import type { Corpus } from './corpus.ts';

/** Where the site says that it is. */
export const ORIGIN = 'https://hostile.example';

/** Writes the files of a corpus into a content folder. */
export function writeCorpus(dir: string, { files }: Corpus): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

/** Builds a site as a host does, in `outDir`. Throws what the build printed if it fails. */
export async function buildCorpus(contentDir: string, outDir: string): Promise<void> {
  const env = {
    ...getOwnEnvironment(),
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    SITE_URL: ORIGIN,
    BASE_PATH: '/',
    BUILD_DATE,
  };
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env, maxBuffer: 256 * 1024 * 1024 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The corpus could not be built.\n${stdout}\n${stderr}`);
  }
}

/** Serves a folder with the types of its files, and no other header that a browser obeys. */
export async function serveWithoutHeaders(
  root: string,
): Promise<{ url: string; close: () => Promise<unknown> }> {
  const server = createServer((req, res) => {
    send(req, new URL(req.url ?? '/', ORIGIN).pathname, { root, cacheControl: false }).pipe(res);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
