import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { writeContent } from '#tests/content.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { followLinks } from './follow-links.ts';
import { formatDeadLinks } from './links-report.ts';
import { listOutboundLinks } from './list-links.ts';

/** A server whose answers are the last parts of the addresses: `/404`, `/200`. */
async function serve(
  answer: (path: string, count: number) => number,
): Promise<{ url: string; paths: string[]; close: () => Promise<void> }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    paths.push(path);
    response
      .writeHead(answer(path, paths.filter((other) => other === path).length), { location: '/200' })
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths, close };
}

const createLinks = (urls: readonly string[]) => urls.map((url) => ({ url, places: ['a.md'] }));

test('links stand in fields and in bodies, each address once', () => {
  const content = readContent(
    writeContent({
      ...WORLD,
      'hubs/a.md': `---
kind: coworking
title: A
summary: X.
website: https://a.example
sources:
  - {title: T, url: https://b.example/page, archived: https://kept.example/b}
---

[Words](https://a.example), [here](/hubs/a/), [mail](mailto:a@a.example).
`,
    }),
  );
  expect(
    listOutboundLinks(content).filter(({ places }) => places.some((place) => place.startsWith('hubs/a'))),
  ).toEqual([
    { url: 'https://a.example', places: ['hubs/a.md, website', 'hubs/a.md'] },
    {
      url: 'https://b.example/page',
      places: ['hubs/a.md, sources[0].url'],
      archived: 'https://kept.example/b',
    },
  ]);
});

test('a link is dead if its page is gone, and not if somebody may not ask', async () => {
  const { url } = await serve((path) => Number(path.slice(1)));
  const links = createLinks(
    ['200', '301', '404', '410', '403', '429', '500'].map((status) => `${url}/${status}`),
  );
  const dead = await followLinks(links);
  expect(dead.map((link) => `${link.url.slice(url.length)} ${link.reason}`)).toEqual([
    '/404 404',
    '/410 410',
    '/500 500',
  ]);
});

test('a server that fails once is asked again', async () => {
  const { url, paths } = await serve((_path, count) => (count === 1 ? 503 : 200));
  expect(await followLinks(createLinks([`${url}/a`]))).toEqual([]);
  expect(paths).toEqual(['/a', '/a']);
});

test('a host that does not answer is dead', async () => {
  const { url, close } = await serve(() => 200);
  await close();
  const [dead] = await followLinks(createLinks([url]));
  expect(dead?.reason).toBe('ECONNREFUSED');
});

test('the report names places and kept copies, and nothing in it is a link', () => {
  const dead = [
    {
      url: 'https://b.example/page',
      places: ['hubs/a.md, sources[0].url'],
      archived: 'https://kept.example/b',
      reason: '404',
    },
    { url: 'https://c.example/@x', places: ['hubs/a.md'], reason: 'ENOTFOUND' },
  ];
  expect(formatDeadLinks(dead, 3)).toMatchInlineSnapshot(`
    "2 of 3 links to other sites lead nowhere. Name the new address, or keep the link and add the kept copy as \`archived\`.

    - \`https://b.example/page\` (404)
      - hubs/a.md, sources\\[0\\].url
      - Its copy, which the page names: \`https://kept.example/b\`

    - \`https://c.example/@x\` (ENOTFOUND)
      - hubs/a.md
      - Look for a copy: \`https://web.archive.org/web/https://c.example/@x\`"
  `);
  expect(formatDeadLinks([], 3)).toBe('3 links to other sites lead somewhere.');
});
