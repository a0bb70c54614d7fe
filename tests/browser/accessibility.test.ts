import { describe } from 'vitest';
import { expectNoViolations } from '../axe.ts';
import { listPageTypes } from './page-types.ts';
import { getSite, test } from './visit.ts';

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describe.each(['real', 'fixture'] as const)('%s', (name) => {
    const site = getSite(name);

    test.for(listPageTypes(site))('%s has no violation', async (path, { visit }) => {
      await expectNoViolations(await visit(site, path, { colorScheme }));
    });

    test('a page that is not there has no violation', async ({ visit }) => {
      await expectNoViolations(await visit(site, '/nothing/', { colorScheme, status: 404 }));
    });
  });
});
