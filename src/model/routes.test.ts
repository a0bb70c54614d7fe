import { afterEach, expect, test } from 'vitest';
import { site } from '#site.ts';
import { homeHref, setSitePlace, toAbsolute, toHref, toListHref } from './routes.ts';

afterEach(() => setSitePlace({ basePath: site.base, siteUrl: site.url }));

test.each([
  ['/', '/events/kickoff/', '/events/', '/events/page/2/', '/'],
  [
    '/programmes/',
    '/programmes/events/kickoff/',
    '/programmes/events/',
    '/programmes/events/page/2/',
    '/programmes/',
  ],
])('under %s every address is complete', (basePath, entry, list, second, home) => {
  setSitePlace({ basePath, siteUrl: 'https://example.org' });
  expect(toHref('events/kickoff')).toBe(entry);
  expect(toListHref('events', 1)).toBe(list);
  expect(toListHref('events', 2)).toBe(second);
  expect(homeHref()).toBe(home);
  expect(toAbsolute(home)).toBe(`https://example.org${home}`);
});
