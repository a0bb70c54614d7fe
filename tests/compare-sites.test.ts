import { expect, test } from 'vitest';
import { compareSites } from './compare-sites.ts';
import { writeContent } from './content.ts';

test('two sites differ by what visitors get, not by hashes in names of assets', () => {
  const before = writeContent({
    'index.html': '<script src="/_astro/Page.AbC12345.js"></script><p>One</p>',
    'same/index.html': '<link href="/_astro/Document.AAAAAAAA.css">',
    'gone/index.html': 'x',
    '_astro/Page.AbC12345.js': '1',
    'pagefind/fragment/en_1.pf_fragment': '1',
  });
  const after = writeContent({
    'index.html': '<script src="/_astro/Page.XyZ98765.js"></script><p>Two</p>',
    'same/index.html': '<link href="/_astro/Other.BBBBBBBB.css">',
    'new.png': 'y',
    '_astro/Page.XyZ98765.js': '2',
  });
  expect(compareSites(before, after)).toEqual({
    same: 1,
    different: ['index.html'],
    onlyBefore: ['gone/index.html'],
    onlyAfter: ['new.png'],
  });
});
