/** Every peer makes the same pages of the same entries: what is compared does the same work. */
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Content, readContent } from '#entries/read-content.ts';
import { buildGraph, toRef } from '#graph/graph.ts';
import { getOwnEnvironment } from '#tests/dev-server.ts';
import { writeGeneratedContent } from '../content/folder.ts';
import { listInstalledPeers } from './peer.ts';
import { writePeerProject } from './project.ts';
import { describePeerSite } from './site-description.ts';

/** Small, so that a few entries have lists of several pages. */
const site = { ...describePeerSite(), pageSize: 4 };

const peers = listInstalledPeers();

let root: string;
let content: Content;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-peers-'));
  await writeGeneratedContent(join(root, 'content'), 60, 1);
  content = readContent(join(root, 'content'));
  await Promise.all(
    peers.map(async (peer) => {
      const dir = join(root, peer.name);
      writePeerProject(peer, dir, content, site);
      const [program = '', ...args] = peer.command;
      await promisify(execFile)(program, args, { cwd: dir, env: getOwnEnvironment() });
    }),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

/** The files of a peer's site with an ending, by their paths. Hugo's redirects from `page/1/` are none of the site's. */
function readFiles(name: string, ending: string): Map<string, HTMLElement> {
  const dir = join(root, name, 'dist');
  const files = globSync(`**/*${ending}`, { cwd: dir })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('/page/1/index.html'))
    .sort();
  return new Map(files.map((file) => [file, parse(readFileSync(join(dir, file), 'utf8'))]));
}

/** Spaces between tags are each generator's own. */
const readText = ({ text }: HTMLElement) => text.replace(/\s+/g, '');

/** What a page shows. */
function readPage(page: HTMLElement) {
  const list = (selector: string) => page.querySelectorAll(selector).map(readText);
  const listLinks = (selector: string) =>
    page.querySelectorAll(selector).map((link) => link.getAttribute('href'));
  return {
    title: list('title'),
    description: page.querySelector('meta[name=description]')?.getAttribute('content'),
    heading: list('h1'),
    facts: [...list('.facts dt'), ...list('.facts dd'), ...listLinks('.facts a')],
    roles: [...list('.roles li'), ...listLinks('.roles a')],
    backlinks: [...list('.backlinks h2'), ...list('.backlinks li'), ...listLinks('.backlinks a')].sort(),
    sources: [...list('.sources li'), ...listLinks('.sources a')],
    entries: [...list('.entries li'), ...listLinks('.entries a')].sort(),
    facet: [...list('.facet li'), ...listLinks('.facet a')].sort(),
    collections: list('.collections li'),
    steps: listLinks('main > p > a').filter((href) => href?.includes('/page/')),
    headings: list('main > h2, main > h3'),
  };
}

describe.each(peers)('$title', ({ name }) => {
  test('has a page for every entry and for every four of a list', () => {
    const pages = [...readFiles(name, '.html').keys()];
    for (const entry of content.entries) expect(pages).toContain(`${toRef(entry)}/index.html`);
    for (const collection of site.collections) {
      const { length } = content.entries.filter((entry) => entry.collection.name === collection.name);
      const lists = pages.filter((page) =>
        new RegExp(`^${collection.name}/(page/\\d+/)?index.html$`).test(page),
      );
      expect([collection.name, lists.length]).toEqual([collection.name, Math.ceil(length / site.pageSize)]);
    }
  });

  test('shows on every page who names the entry', () => {
    const { incoming } = buildGraph(content.entries);
    const pages = readFiles(name, '.html');
    for (const ref of content.entries.map(toRef)) {
      const links = pages
        .get(`${ref}/index.html`)
        ?.querySelectorAll('.backlinks a')
        .map((link) => link.getAttribute('href'));
      const expected = new Set((incoming.get(ref) ?? []).map(({ from }) => `/${from}/`));
      expect([ref, links?.sort()]).toEqual([ref, [...expected].sort()]);
    }
  });

  test('links who takes part', () => {
    const pages = readFiles(name, '.html');
    for (const { data, ...entry } of content.entries) {
      const roles = (data.roles ?? []) as { who: unknown }[];
      const links = pages
        .get(`${toRef({ ...entry, data })}/index.html`)
        ?.querySelectorAll('.roles a')
        .map((link) => link.getAttribute('href'));
      expect(links).toEqual(roles.flatMap(({ who }) => (typeof who === 'string' ? [`/${who}/`] : [])));
    }
  });

  test('shows on every page what the others show', () => {
    const [first] = peers;
    const listPagePaths = (peer: string) =>
      [...readFiles(peer, '.html')].map(([file, page]) => [file, readPage(page)] as const);
    expect(listPagePaths(name)).toEqual(listPagePaths(first?.name ?? ''));
  });

  test('has the feeds that the others have', () => {
    const listFeedPaths = (peer: string) =>
      [...readFiles(peer, 'feed.xml')].map(([file, feed]) => [
        file,
        ['feed > title', 'feed > id', 'entry id', 'entry updated', 'entry summary'].map((selector) =>
          feed.querySelectorAll(selector).map(readText).sort(),
        ),
      ]);
    const feeds = listFeedPaths(name);
    expect(feeds).toHaveLength(site.collections.length + 1);
    expect(feeds).toEqual(listFeedPaths(peers[0]?.name ?? ''));
  });
});
