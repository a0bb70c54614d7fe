import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { PageCache, type TellPage } from './page-cache.ts';

let root: string;
let builds: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-pages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  builds = 0;
});

/** A page of the tests: what it shows, and the text of the body that it has. */
interface Page {
  view: string;
  body?: string;
  /** Only bodies that are code have one. */
  code?: string;
}

interface Built {
  /** How each page came into the site. */
  how: Record<string, 'rendered' | 'kept' | 'unchanged'>;
  text: (file: string) => string;
  site: string;
  listed: ReadonlyMap<string, unknown>;
}

const BASE = '/base/';

const HEAD = '<head><link rel="canonical" href="https://a.example/b/"></head>';

/** Builds a site of pages by address, whose text is their number of the build. */
async function build(pages: Record<string, Page>, { code = 'code', model = 'model' } = {}): Promise<Built> {
  builds += 1;
  const site = join(root, `site-${builds}`);
  const cache = new PageCache(join(root, 'cache'), site, BASE);
  const toFile = (address: string) => `${address}.md`;
  const listBodies = (own: 'body' | 'code') =>
    Object.entries(pages).flatMap(([address, page]) => {
      const digest = page[own];
      return digest === undefined ? [] : [[toFile(address), digest] as const];
    });
  cache.setCode(code, Object.fromEntries(listBodies('code')));
  cache.setContent({ model, bodies: new Map(listBodies('body')) });
  const left = cache.restoreUnchanged();
  const how: Built['how'] = {};
  for (const [address, { view, body }] of Object.entries(pages)) {
    const bodies = body === undefined ? [] : [toFile(address)];
    const file = cache.toFile(address);
    cache.addPage(address.slice(BASE.length - 1), async () => ({ view, bodies }));
    if (left?.includes(file) === false) how[address] = 'unchanged';
    else if (await cache.isKept(file)) how[address] = 'kept';
    else {
      cache.write(file, Buffer.from(`${HEAD}${address} ${builds}`), []);
      how[address] = 'rendered';
    }
  }
  cache.finish();
  return {
    how,
    text: (file) => readFileSync(join(site, file), 'utf8').slice(HEAD.length),
    site,
    listed: cache.listListedPages(),
  };
}

const PAGE = '/base/hubs/one/';
const FEED = '/base/hubs/feed.xml';
const PAGES = { [PAGE]: { view: 'a', body: 'text' }, [FEED]: { view: 'b' } };

describe('a page', () => {
  test('is rendered first, and written where it is asked for', async () => {
    const { how, text } = await build(PAGES);
    expect(how).toEqual({ [PAGE]: 'rendered', [FEED]: 'rendered' });
    expect(text('hubs/one/index.html')).toBe(`${PAGE} 1`);
    expect(text('hubs/feed.xml')).toBe(`${FEED} 1`);
  });

  test('is that of the last build without a view if nothing has changed', async () => {
    await build(PAGES);
    const { how, text } = await build(PAGES);
    expect(how).toEqual({ [PAGE]: 'unchanged', [FEED]: 'unchanged' });
    expect(text('hubs/one/index.html')).toBe(`${PAGE} 1`);
  });

  test.each<[string, Record<string, Page>, object]>([
    ['another body', { [PAGE]: { view: 'a', body: 'other' } }, {}],
    ['other code of its body', { [PAGE]: { view: 'a', body: 'text', code: 'other' } }, {}],
    ['another view', { [PAGE]: { view: 'other', body: 'text' } }, { model: 'other' }],
    ['other bodies', { [PAGE]: { view: 'a' } }, { model: 'other' }],
  ])('is rendered with %s, and no other page', async (_what, changed, options) => {
    await build(PAGES);
    const { how, text } = await build({ ...PAGES, ...changed }, options);
    expect(how[PAGE]).toBe('rendered');
    expect(how[FEED]).not.toBe('rendered');
    expect([text('hubs/one/index.html'), text('hubs/feed.xml')]).toEqual([`${PAGE} 2`, `${FEED} 1`]);
  });

  test('is rendered with other code', async () => {
    await build(PAGES);
    expect((await build(PAGES, { code: 'other' })).how).toEqual({ [PAGE]: 'rendered', [FEED]: 'rendered' });
  });

  test('has in the sitemap what it had in the last build', async () => {
    const { listed } = await build(PAGES);
    expect(Object.fromEntries(listed)).toEqual({
      'hubs/one/index.html': { url: 'https://a.example/b/', pictures: [], languages: [] },
      'hubs/feed.xml': null,
    });
    expect((await build(PAGES)).listed).toEqual(listed);
  });

  test('of a site that is served stays what it is while the next one is rendered', async () => {
    const first = await build(PAGES);
    await build({ [PAGE]: { view: 'other' } }, { model: 'other' });
    expect(first.text('hubs/one/index.html')).toBe(`${PAGE} 1`);
  });

  test('is left or replaced where the folder has those of an earlier site, which stay what they are', async () => {
    const first = await build(PAGES);
    for (const file of ['hubs/one/index.html', 'hubs/feed.xml']) {
      mkdirSync(dirname(join(root, 'site-2', file)), { recursive: true });
      linkSync(join(first.site, file), join(root, 'site-2', file));
    }
    const second = await build({ ...PAGES, [PAGE]: { view: 'other' } }, { model: 'other' });
    const getNumber = ({ site }: Built) => statSync(join(site, 'hubs/feed.xml'), { bigint: true }).ino;
    expect(getNumber(second)).toBe(getNumber(first));
    expect(second.text('hubs/one/index.html')).toBe(`${PAGE} 2`);
    expect(first.text('hubs/one/index.html')).toBe(`${PAGE} 1`);
  });

  test('that somebody changed in the site is rendered again', async () => {
    writeFileSync(join((await build(PAGES)).site, 'hubs/one/index.html'), 'changed by hand');
    expect((await build(PAGES)).how).toEqual({ [PAGE]: 'rendered', [FEED]: 'unchanged' });
  });

  test('is known by what it holds where its time is lost', async () => {
    const { site } = await build(PAGES);
    utimesSync(join(site, 'hubs/one/index.html'), 0, 0);
    expect((await build(PAGES)).how[PAGE]).toBe('unchanged');
  });

  test('that is gone is not kept', async () => {
    await build(PAGES);
    await build({ [FEED]: PAGES[FEED] as Page }, { model: 'other' });
    expect(existsSync(join(root, 'cache/pages/hubs~one~index.html'))).toBe(false);
    expect((await build(PAGES)).how[PAGE]).toBe('rendered');
  });
});

test('the list has pages that the cache of a thread has put into the site', async () => {
  const create = (tell?: TellPage) => {
    const cache = new PageCache(join(root, 'cache'), join(root, 'site'), BASE, tell);
    cache.setCode('code', {});
    cache.setContent({ model: 'model', bodies: new Map() });
    return cache;
  };
  const cache = create();
  const thread = create((file, page) => cache.add(file, page));
  const file = thread.toFile(FEED);
  thread.addPage('/hubs/feed.xml', async () => ({ view: 'b', bodies: [] }));
  expect(await thread.isKept(file)).toBe(false);
  thread.write(file, Buffer.from(`${HEAD}of a thread`), []);
  cache.finish();
  expect((await build({ [FEED]: { view: 'b' } })).text('hubs/feed.xml')).toBe('of a thread');
});

test('a damaged list is as good as none', async () => {
  await build(PAGES);
  writeFileSync(join(root, 'cache/pages.json'), '{');
  expect((await build(PAGES)).how).toEqual({ [PAGE]: 'rendered', [FEED]: 'rendered' });
});
