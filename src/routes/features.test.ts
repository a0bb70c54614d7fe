import { afterEach, expect, test, vi } from 'vitest';
import { FEATURES, OPTIONAL_FEATURES, sitePages } from './features.ts';

afterEach(() => {
  vi.doUnmock('#site.ts');
  vi.resetModules();
});

test.each(OPTIONAL_FEATURES)('without %s the site has all others', async (name) => {
  const { site } = await import('#site.ts');
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, featuresOff: [name] } }));
  const without = await import('./features.ts');
  expect(without.sitePages.map((page) => page.name)).toEqual(
    sitePages.map((page) => page.name).filter((page) => page !== name),
  );
  expect(without.listFoldersOff()).toEqual([(FEATURES[name] as { folder?: string }).folder]);
  expect(without.OPTIONAL_FEATURES).toEqual(OPTIONAL_FEATURES);
});
