/**
 * In `dev`, the model and what is remembered about it stay while bodies alone change: all pages show the same as those
 * of a model that is made anew.
 */
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { folders } from '#collections/index.ts';
import { isPublished } from '#entries/published.ts';
import type { Entry } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import type { Language } from '#i18n/word-types.ts';
import { LANGUAGES } from '#routes/languages.ts';
import { BUILD_DATE } from './content.ts';

const current = vi.hoisted(() => ({ dir: '' }));
// Other files have loaded modules with what stands here in its place, and others will.
vi.hoisted(() => vi.resetModules());
vi.mock('#model/get-site-model.ts', async () => {
  const { getLiveModel } = await import('#model/live-model.ts');
  const { getModelIn } = await import('#model/language-model.ts');
  const { readTopics } = await import('#entries/topics.ts');
  const getSiteModel = async (language: string) => {
    const readLists = () => ({ topics: readTopics(current.dir), hiddenPeople: [], latinWords: [] });
    return getModelIn(await getLiveModel(current.dir, BUILD_DATE, readLists), language);
  };
  return {
    getSiteModel,
    useSiteModel: async (language: string, use: (model: unknown) => unknown) =>
      use(await getSiteModel(language)),
  };
});
vi.mock('astro:assets', () => ({ getImage: async () => ({ src: '/picture.jpg', attributes: {} }) }));

const { LiveContent } = await import('#dev/live-content.ts');
const { readContent, shareContent, takeContent, waitForContent } = await import('#entries/read-content.ts');
const { getSiteModel } = await import('#model/get-site-model.ts');

type Params = Record<string, string | undefined>;
type Page = Pick<Language, 'language'>;

interface PageRoute {
  getStaticPaths: (options: { routePattern: string }) => Promise<{ params: Params }[]>;
  getView: (params: Params, page: Page) => Promise<unknown>;
}

/** What the `route-data.ts` of the features export: routes of many pages, and functions that give one view. */
const modules = import.meta.glob<Record<string, PageRoute | ((page: Page) => Promise<unknown>)>>(
  '../src/features/*/route-data.ts',
);

/** An entry of the fixture, which has no translation there. */
const TRANSLATED = 'news/2026/arch-week-opens';

let live: InstanceType<typeof LiveContent>;
let root: string;
let changed = Promise.withResolvers<void>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-live-bodies-'));
  current.dir = join(root, 'content');
  cpSync('tests/fixtures/content', current.dir, { recursive: true });
  writeFileSync(
    join(current.dir, `${TRANSLATED}.sq.md`),
    '---\ntitle: Java e harqeve\nsummary: Një javë.\noriginal: 0123456789ab\n---\n\nFillon sot.\n',
  );
  live = new LiveContent({ contentDir: current.dir, buildDate: BUILD_DATE }, root);
  live.listen({ tell: () => {}, onChange: () => changed.resolve() });
  await waitForContent();
});

afterAll(async () => {
  await live.close();
  shareContent({ dir: '', entries: [], pages: [], translations: [], unreadable: [], others: [] });
  rmSync(root, { recursive: true });
  vi.resetModules();
});

/** Saves entries with another body, and waits until pages may show it. */
async function saveBodies(entries: readonly Entry[]): Promise<void> {
  changed = Promise.withResolvers();
  for (const { file } of entries) {
    const path = join(current.dir, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n\nThe body is another.\n`);
  }
  await changed.promise;
  await new Promise<void>((next) => live.wait(next));
}

/** An entry of each collection, with its text and without. */
function listEntries(isTranslated: boolean): Entry[] {
  const { entries, pages, translations } = takeContent(current.dir);
  const refs = new Set(translations.map(toRef));
  return folders.flatMap((folder) => {
    const all = [...entries, ...pages].filter(
      (entry) =>
        entry.collection === folder &&
        isPublished(entry.data, BUILD_DATE) &&
        refs.has(toRef(entry)) === isTranslated,
    );
    const isEmpty = ({ body }: Entry) => body.trim() === '';
    return [all.find(isEmpty), all.find((entry) => !isEmpty(entry))].flatMap((entry) => entry ?? []);
  });
}

/** A digest of what each page shows in each language. */
async function readPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const read = async (name: string, createView: (page: Page) => Promise<unknown>) => {
    for (const language of LANGUAGES) {
      // What is not translated may have no feed of its own.
      const view = await createView({ language }).catch((error: Error) => error.message);
      pages.set(`${name} ${language}`, hash('sha256', JSON.stringify(view)));
    }
  };
  for (const load of Object.values(modules)) {
    for (const [name, route] of Object.entries(await load())) {
      if (typeof route === 'function') {
        // The others make routes.
        if (name.startsWith('get')) await read(name, route);
        continue;
      }
      for (const { params } of await route.getStaticPaths({ routePattern: '' })) {
        await read(`${name} ${JSON.stringify(params)}`, (page) => route.getView(params, page));
      }
    }
  }
  return pages;
}

test('after bodies were saved, all pages are those of a model that is made anew', async () => {
  const before = await readPages();
  const model = await getSiteModel();
  const edited = listEntries(false);
  expect(new Set(edited.map(({ collection }) => collection))).toEqual(new Set(folders));
  await saveBodies(edited);
  expect(await getSiteModel()).toBe(model);
  const after = await readPages();
  const kept = takeContent(current.dir);
  shareContent(readContent(current.dir));
  expect(await getSiteModel()).not.toBe(model);
  const anew = await readPages();
  shareContent(kept);
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(anew));
  const others = [...after].filter(([page, key]) => key !== before.get(page));
  for (const { collection, id } of edited) {
    expect(
      others.filter(([page]) => page.includes(`"${id}"`)).length,
      `${collection.name}/${id}`,
    ).toBeGreaterThan(0);
  }
});

test('after the body of a translated entry was saved, its translations may be out of date: the model is another', async () => {
  const model = await getSiteModel();
  const [translated] = listEntries(true);
  if (!translated) throw new Error('Nothing is translated.');
  await saveBodies([translated]);
  expect(await getSiteModel()).not.toBe(model);
});
