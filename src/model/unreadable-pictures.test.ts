import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { createLatePicture, readPictures } from './late-pictures.ts';
import { onRequest } from './unreadable-pictures.ts';

const ask = (next: () => Promise<Response>) => onRequest({} as APIContext, next);

test('a page whose picture vanished says so in words, and asks again', async () => {
  const picture = createLatePicture('events/hall/<hall>.png', () =>
    Promise.reject(new Error('ENOENT\n    at open (fs.ts:1:1)')),
  );
  const response = await ask(async () => {
    await readPictures({ picture });
    return new Response('The page');
  });
  expect(response?.status).toBe(503);
  expect(response?.headers.get('Refresh')).toBe('1');
  const html = await response?.text();
  expect(html).toContain('The picture events/hall/&lt;hall&gt;.png can’t be read.');
  expect(html).not.toContain('fs.ts');
});

test('other pages are as they are, and other errors, too', async () => {
  const page = new Response('The page');
  expect(await ask(() => Promise.resolve(page))).toBe(page);
  await expect(ask(() => Promise.reject(new Error('Another')))).rejects.toThrow('Another');
});
