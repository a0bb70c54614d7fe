import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function load(basePath: string) {
  vi.stubEnv('BASE_PATH', basePath);
  vi.resetModules();
  return import('./routes.ts');
}

test.each([
  ['/', '/events/kickoff/', '/events/', '/events/page/2/', '/'],
  [
    '/programmes',
    '/programmes/events/kickoff/',
    '/programmes/events/',
    '/programmes/events/page/2/',
    '/programmes/',
  ],
])('under %s every address is complete', async (base, entry, list, second, home) => {
  const { homeHref, toHref, toListHref } = await load(base);
  expect(toHref('events/kickoff')).toBe(entry);
  expect(toListHref('events', 1)).toBe(list);
  expect(toListHref('events', 2)).toBe(second);
  expect(homeHref).toBe(home);
});
