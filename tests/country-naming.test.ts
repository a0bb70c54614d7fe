/** The `kosovo` setting, wherever the site prints the name of the country. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { folders } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { site } from '#site.ts';

const { contentDir } = readSettings();

const MARKED = 'Kosovo*';

/** Every kind of page with every entry of the content, for a setting. */
async function loadViews(kosovo: 'asterisk' | 'plain') {
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, kosovo } }));
  const { createContentModel } = await import('#model/content-model.ts');
  const { createEntryView } = await import('#features/entry/entry-page.ts');
  const { countListPages, createFacetView, createListView, listFacetPaths } = await import(
    '#features/lists/list-page.ts'
  );
  const { createDirectoryPage, listDirectoryPaths } = await import('#features/directory/directory-page.ts');
  const { listCountryCodes } = await import('#model/groups/country-entries.ts');
  const { createCountriesView, createCountryView } = await import('#features/countries/country-page.ts');
  const { createTopicView } = await import('#features/topics/topic-page.ts');
  const { createDataPageView } = await import('#features/provenance/data-page.ts');
  const { createMapPageView } = await import('#features/map/map-page.ts');
  const { createTimelinePage } = await import('#features/timeline/timeline.ts');
  const { collections } = await import('#collections/index.ts');
  const model = {
    ...createContentModel(readContent(contentDir), '2026-11-01'),
    topics: new Map(readTopics(contentDir).map((topic) => [topic.id, topic])),
  };
  return [
    ...[...model.entries.values()].map((entry) => createEntryView(model, entry)),
    ...collections.flatMap((collection) => [
      ...Array.from({ length: countListPages(model, collection) }, (_, index) =>
        createListView(model, collection, index + 1),
      ),
      ...listFacetPaths(model, collection).map(({ field, path }) =>
        createFacetView(model, collection, field, path),
      ),
    ]),
    ...listDirectoryPaths(model).map((path) => createDirectoryPage(model, path)),
    ...listCountryCodes(model).map((code) => createCountryView(model, code)),
    ...[...model.topics.keys()].map((id) => createTopicView(model, id)),
    createCountriesView(model),
    createDataPageView(model),
    createMapPageView(model),
    createTimelinePage(model),
  ];
}

afterAll(() => vi.doUnmock('#site.ts'));

/** Without maps: the length of a name moves its label. Without pictures: they have no text. */
const UNREAD = new Set(['map', 'locator', 'bridge', 'image', 'gallery']);
const renderWords = (view: object) =>
  JSON.stringify(view, (key, value) => (UNREAD.has(key) ? undefined : value));

describe('both settings', async () => {
  const marked = await loadViews('asterisk');
  const plain = await loadViews('plain');

  test('differ in the mark alone', () => {
    expect(plain.map(renderWords)).toEqual(
      marked.map((view) => renderWords(view).replaceAll(MARKED, 'Kosovo')),
    );
    expect(marked.filter((view) => renderWords(view).includes(MARKED)).length).toBeGreaterThan(50);
  });

  test('name the country everywhere, also where a search is narrowed', () => {
    // Names that people search for are not labels.
    const labels = marked.map((view) =>
      renderWords('search' in view ? { ...view, search: view.search.filters } : view),
    );
    expect(labels.flatMap((text) => text.match(/"(?:[^"]*, )?Kosovo"/g) ?? [])).toEqual([]);
  });

  // tests/site/view-time.test.ts checks that built pages have the footnote exactly if they have the mark.
  test('give the mark to no page where the site is set to the plain name', () => {
    expect(JSON.stringify(plain)).not.toContain(MARKED);
  });
});

describe('no name goes past the setting', () => {
  test('in code that readers see, names of countries come from countries.ts alone', () => {
    const NAMES_COUNTRIES = [
      'src/model/places/country-names.ts',
      'src/features/map/countries-of-the-world.ts',
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
      getCountryName('MK'),
      getCountryName('RS'),
      getCountryName('BA'),
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
