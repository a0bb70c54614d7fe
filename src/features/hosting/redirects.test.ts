import { expect, test } from 'vitest';
import { createTestModel } from '#tests/content.ts';
import { listRedirects } from './redirects.ts';

test('every former address leads straight to where its page is now', () => {
  const model = createTestModel({
    'events/third': { title: 'Third', redirectFrom: ['/events/first/', '/events/second/'] },
    'pages/about': { title: 'About', redirectFrom: ['/about/us/'] },
    'cities/nis': { title: 'Niš' },
    'events/later': { redirectFrom: ['/events/before/'], draft: true },
  });
  expect(listRedirects(model)).toEqual([
    { from: '/about/us/', to: '/about/', title: 'About', file: 'pages/about.md' },
    { from: '/events/first/', to: '/events/third/', title: 'Third', file: 'events/third.md' },
    { from: '/events/second/', to: '/events/third/', title: 'Third', file: 'events/third.md' },
  ]);
});
