import { describe, expect, inject, test } from 'vitest';
import { headersFor } from '#features/hosting/headers.ts';
import { listRules, sumScore } from '../observatory.ts';
import { listDocuments } from './documents.ts';

describe.each(inject('sites'))('$name', ({ dir, base }) => {
  test('every page has 130 points or more in MDN’s Observatory', () => {
    for (const { path, root: page } of listDocuments(dir)) {
      const rules = listRules({ headers: headersFor(`${base}${path.slice(1)}`, base), page });
      expect(
        rules.filter(({ points }) => points < 0),
        path,
      ).toEqual([]);
      expect(sumScore(rules), path).toBeGreaterThanOrEqual(130);
    }
  });
});
