/** The `kosovo` setting, wherever the site prints the name of the country. */

import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { folders } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { site } from '#site.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';

const { contentDir } = readSettings();

const MARKED = 'Kosovo*';

/** With the space before it. */
const FOOTNOTE = new RegExp(`\\s+${en.shared.kosovoFootnote.replace('*', String.raw`\*`)}`, 'g');

/** What each feature shows on its pages and in its files. A new feature is tested on arrival. */
const routeData = import.meta.glob<object>('#features/*/route-data.ts');

/** What `createRoute` makes. */
interface Route {
  getStaticPaths: (options: { routePattern: string }) => Promise<readonly { params: object }[]>;
  getView: (params: object, page: object) => Promise<object>;
}

const isRoute = (value: object): value is Route => 'getStaticPaths' in value && 'getView' in value;

const NO_TEXT = { file: '', format: 'md', digest: '', pictures: {} } as const;

/** Everything that the site shows, page by page and file by file, for a setting. */
async function loadViews(kosovo: 'asterisk' | 'plain'): Promise<object[]> {
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, kosovo } }));
  // Entries know the collections of the same registry as the features do: of the one that is imported anew.
  const { createContentModel } = await import('#model/content-model.ts');
  const content = (await import('#entries/read-content.ts')).readContent(contentDir);
  const topics = (await import('#entries/topics.ts')).readTopics(contentDir);
  const withoutBodies = createContentModel(content, '2026-11-01', { topics });
  // A page about the site is nothing but its body.
  const pages = new Map([...withoutBodies.pages].map(([id, page]) => [id, { ...page, body: NO_TEXT }]));
  const model = { ...withoutBodies, pages };
  vi.doMock('#model/get-site-model.ts', () => ({
    getSiteModel: async () => model,
    useSiteModel: async (_language: string, use: (site: typeof model) => unknown) => use(model),
  }));
  // Only Astro knows the addresses of pictures.
  vi.doMock('#components/picture/image-sizes.ts', () => ({ createPictureUrl: async () => '' }));
  const views: object[] = [];
  for (const load of Object.values(routeData)) {
    for (const [name, value] of Object.entries<object>({ ...(await load()) })) {
      if (isRoute(value)) {
        for (const { params } of await value.getStaticPaths({ routePattern: name }))
          views.push(await value.getView(params, siteLanguage));
      } else if (/^get\w+View$/.test(name)) {
        views.push(await (value as (page: object) => Promise<object>)(siteLanguage));
      }
    }
  }
  return views;
}

afterAll(() => {
  vi.resetModules();
  vi.doUnmock('#site.ts');
  vi.doUnmock('#model/get-site-model.ts');
  vi.doUnmock('#components/picture/image-sizes.ts');
});

/**
 * Without maps: the length of a name moves its label. Without pictures: they have no text. Without what a script needs
 * to name countries itself: names that the browser has are left out.
 */
const UNREAD = new Set(['map', 'locator', 'bridge', 'image', 'gallery', 'footnotes', 'settings']);

/** The words of a view without the footnote, which pages have apart and files in their texts. */
const renderWords = (view: object) =>
  JSON.stringify(view, (key, value) => {
    if (UNREAD.has(key)) return undefined;
    return typeof value === 'string' ? value.replaceAll(FOOTNOTE, '') : value;
  });

describe('both settings', async () => {
  const marked = await loadViews('asterisk');
  const plain = await loadViews('plain');

  test('differ in the mark alone', () => {
    expect(plain.map(renderWords)).toEqual(
      marked.map((view) => renderWords(view).replaceAll(MARKED, 'Kosovo')),
    );
    const count = marked.filter((view) => renderWords(view).includes(MARKED)).length;
    if (HAS_EXAMPLE) expect(count).toBeGreaterThan(50);
  });

  test('name the country everywhere, also where a search is narrowed', () => {
    // Names that people search for are not labels.
    const labels = marked.map((view: { search?: { filters?: unknown } }) =>
      renderWords({ ...view, search: view.search?.filters }),
    );
    expect(labels.flatMap((text) => text.match(/"(?:[^"]*, )?Kosovo"/g) ?? [])).toEqual([]);
  });

  // tests/site/view-time.test.ts checks that built pages have the footnote exactly if they have the mark.
  test('give neither mark nor footnote to anything where the site is set to the plain name', () => {
    const text = JSON.stringify(plain);
    expect(text).not.toContain(MARKED);
    expect(text).not.toContain(en.shared.kosovoFootnote);
  });
});

describe('no name goes past the setting', () => {
  test('in code that readers see, names of countries come from countries.ts alone', () => {
    const NAMES_COUNTRIES = [
      'src/model/places/country-names.ts',
      'src/features/map/countries-of-the-world.ts',
      // In the browser: names as the page gives them, and CLDR's for all others.
      'src/features/shortlist/entry-row.ts',
    ];
    const seen = globSync('src/{components,features,layouts,pages,model}/**/*.{ts,astro}')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.test.ts') && !NAMES_COUNTRIES.includes(file));
    expect(seen.length).toBeGreaterThan(100);
    const violations = seen.filter((file) => {
      // Comments are not displayed.
      const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return /Kosovo|type: 'region'/.test(code);
    });
    expect(violations).toEqual([]);
  });

  test('no label of a collection, and no topic, names Kosovo', () => {
    const labels = JSON.stringify([
      folders.map((collection) => collection.labels),
      readTopics(contentDir).map(({ label }) => label),
    ]);
    expect(labels).not.toContain('Kosovo');
  });

  test('no place of the content is a country in words: its code is named as the setting says', () => {
    const names = new Set([
      'Kosovo',
      MARKED,
      getCountryName(siteLanguage, 'MK'),
      getCountryName(siteLanguage, 'RS'),
      getCountryName(siteLanguage, 'BA'),
    ]);
    const { entries } = readContent(contentDir);
    const violations = entries.filter(({ data }) =>
      [data.place, data.city, data.country].flat().some((value) => {
        const { name } = (typeof value === 'object' && value !== null ? value : {}) as { name?: string };
        return name !== undefined && names.has(name);
      }),
    );
    expect(violations.map(({ file }) => file)).toEqual([]);
  });
});
