/** Compresses the text files of a site beside them, for servers that send such copies: nginx and Caddy do. */
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFilesBelow } from '#entries/files-below.ts';
import { MEDIA_TYPES, SMALLEST_COMPRESSED, TEXT_TYPES } from './hosts/served-site.ts';

/** The best of Brotli takes twenty times as long, for a twentieth less. */
const BROTLI_QUALITY = 9;

/** Files at a time: Node compresses in four threads. */
const AT_ONCE = 4;

const WAYS: Record<string, (content: Uint8Array) => Promise<Uint8Array>> = {
  '.gz': (content) => promisify(gzip)(content, { level: 9 }),
  '.br': (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
};

/** Writes `page.html.gz` and `page.html.br` beside each text file where they are smaller. Returns their number. */
export async function compressSite(dir: string): Promise<number> {
  const left = [...listFilesBelow(dir)]
    .filter((file) => TEXT_TYPES.includes(MEDIA_TYPES[extname(file).slice(1)] ?? ''))
    .map((file) => join(dir, file))
    .filter((path) => statSync(path).size >= SMALLEST_COMPRESSED);
  let written = 0;
  const compressNext = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) written += await compressFile(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
  return written;
}

async function compressFile(path: string): Promise<number> {
  const content = await readFile(path);
  let written = 0;
  for (const [ending, compress] of Object.entries(WAYS)) {
    const compressed = await compress(content);
    if (compressed.length >= content.length) continue;
    await writeFile(path + ending, compressed);
    written += 1;
  }
  return written;
}
