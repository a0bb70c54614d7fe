import { describe, expect, test } from 'vitest';
import { createEntryView } from '#features/entry/entry-page.ts';
import { getFeed } from '#features/feeds/feeds.ts';
import { createSitePageView } from '#features/site-pages/site-page.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createContentKey, createPageKey } from './page-key.ts';
import type { SiteContent, SiteEntry } from './site-content.ts';
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
  const DAY = '2026-06-01';

  /** An article and a draft. */
  const createContent = (digest: string, title = 'A title', draftTitle = 'A draft'): SiteContent => {
    const create = (id: string, data: SiteEntry['data']): SiteEntry => ({
      collection: 'news',
      id,
      file: `news/${id}.md`,
      format: 'md',
      data: { ...data, date: '2026-05-01' },
      body: { digest, pictures: [], isSound: true },
    });
    const entries = [create('one', { title }), create('two', { title: draftTitle, draft: true })];
    return { dir: 'content', entries, pages: [], translations: [], versions: {} };
  };

  test('has the digests of published bodies beside it', () => {
    const [key, other] = ['1', '2'].map((digest) => createContentKey(createContent(digest), DAY, []));
    expect(key?.model).toBe(other?.model);
    expect(other?.bodies).toEqual(new Map([['news/one.md', '2']]));
  });

  test('changes with a field, with the day and with what is beside the content, not with a draft', () => {
    const content = createContent('1');
    const key = createContentKey(content, DAY, []).model;
    const others = [
      createContentKey(createContent('1', 'Another title'), DAY, []),
      createContentKey(content, '2027-01-01', []),
      createContentKey(content, DAY, [{ id: 'ai', label: 'AI' }]),
    ].map(({ model }) => model);
    expect(new Set([key, ...others]).size).toBe(4);
    expect(createContentKey(createContent('1', 'A title', 'Another draft'), DAY, []).model).toBe(key);
  });
});
