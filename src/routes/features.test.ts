import { afterEach, expect, test, vi } from 'vitest';
import { FEATURES, type FeatureName, OPTIONAL_FEATURES, sitePages } from './features.ts';

const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

const rowOf = (name: FeatureName): { path?: string; folder?: string; needs?: string } => FEATURES[name];

afterEach(() => {
  vi.doUnmock('#site.ts');
  vi.resetModules();
});

test.each(OPTIONAL_FEATURES)('without %s the site has all others', async (name) => {
  const { site } = await import('#site.ts');
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, featuresOff: [name] } }));
  const without = await import('./features.ts');
  const off = FEATURE_NAMES.filter((each) => each === name || rowOf(each).needs === name);
  expect(without.sitePages.map((page) => page.name)).toEqual(
    sitePages.map((page) => page.name).filter((page) => !off.includes(page)),
  );
  expect(without.listFoldersOff()).toEqual(off.map((each) => rowOf(each).folder));
  expect(without.OPTIONAL_FEATURES).toEqual(OPTIONAL_FEATURES);
});
