import { describe, expect, test } from 'vitest';
import { createEntryView } from '#features/entry/entry-page.ts';
import { getFeed } from '#features/feeds/feeds.ts';
import { createSitePageView } from '#features/site-pages/site-page.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createContentKey, createPageKey } from './page-key.ts';
import type { SiteModel } from './site-model.ts';
import type { BodyView } from './view-types.ts';

/** A model in which every entry and page has a body with a digest. */
function createModelWithBodies(digest: string, title = 'Title'): SiteModel {
  const model = createTestModel({
    'news/one': { title, date: '2026-05-01' },
    'hubs/two': {},
    'pages/about': {},
  });
  for (const entry of [...model.entries.values(), ...model.pages.values()]) {
    entry.body = { file: entry.file, format: 'md', digest, pictures: {} };
  }
  return model;
}

describe('the key of a page', () => {
  test('tells a view from another', () => {
    const [key, same, other] = [{ title: 'A' }, { title: 'A' }, { title: 'B' }].map(createPageKey);
    expect(key).toEqual(same);
    expect(key?.view).not.toBe(other?.view);
  });

  test('names the bodies of a view once, whatever they say, and tells their pictures', () => {
    const create = (body: Partial<BodyView>) => {
      const whole = { file: 'news/a.md', format: 'md', digest: '1', pictures: {}, ...body };
      return createPageKey({ items: [{ body: whole }, { body: whole }] });
    };
    expect(create({})).toMatchObject({ bodies: ['news/a.md'] });
    expect(create({ digest: '2' })).toEqual(create({}));
    expect(create({ file: 'news/b.md' })).toMatchObject({ bodies: ['news/b.md'] });
    const picture = { src: 'a.jpg', width: 1, height: 1, format: 'jpg' } as const;
    expect(create({ pictures: { 'a.jpg': picture } }).view).not.toBe(create({}).view);
  });

  // A build makes no view if nothing but bodies has changed: a page must say which it has.
  test.each<[string, (model: SiteModel) => unknown, string]>([
    ['an article', (model) => createEntryView(model, getEntry(model, 'news/one')), 'news/one.md'],
    ['a hub', (model) => createEntryView(model, getEntry(model, 'hubs/two')), 'hubs/two.md'],
    ['a page of the site', (model) => createSitePageView(model, 'about'), 'pages/about.md'],
    ['a feed', (model) => getFeed(model, 'news'), 'news/one.md'],
  ])('of %s names the body that it shows', (_what, createView, file) => {
    const [key, other] = ['1', '2'].map((digest) => createPageKey(createView(createModelWithBodies(digest))));
    expect(key).toEqual(other);
    expect(key?.bodies).toContain(file);
  });
});

describe('the key of all content', () => {
  test('has the digests of bodies beside it', () => {
    const [key, other] = ['1', '2'].map((digest) => createContentKey(createModelWithBodies(digest)));
    expect(key?.model).toBe(other?.model);
    expect(other?.bodies).toEqual(
      new Map(['news/one.md', 'hubs/two.md', 'pages/about.md'].map((file) => [file, '2'])),
    );
  });

  test('changes with a field, with the day and with a topic', () => {
    const topics = [{ id: 'ai', label: 'AI' }];
    const keys = [
      createModelWithBodies('1'),
      createModelWithBodies('1', 'Another title'),
      { ...createModelWithBodies('1'), buildDate: '2027-01-01' },
      { ...createModelWithBodies('1'), topics: createTestModel({}, { topics }).topics },
    ].map((model) => createContentKey(model).model);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
