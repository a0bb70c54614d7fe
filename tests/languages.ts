/** A site in several languages, for tests. */
import { afterAll, vi } from 'vitest';
import { site } from '#site.ts';

/**
 * Gives the site languages while a test file runs: the first is that of its entries. What depends on them is imported
 * after this call, with `import()`.
 */
export function useLanguages(...languages: readonly string[]): void {
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, languages } }));
  afterAll(() => {
    vi.doUnmock('#site.ts');
    vi.resetModules();
  });
}
