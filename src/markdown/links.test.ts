import { describe, expect, test } from 'vitest';
import { createLinkResolver, findSitePath } from './links.ts';

describe('the page that an address means', () => {
  const file = 'events/2018/kickoff/index.md';
  test.each([
    ['/x/#y', '/x/#y'],
    ['#y', '#y'],
    ['./other.md', '/events/other/'],
    ['../forum.md#who', '/events/forum/#who'],
    ['../../webinar.mdx?a=b#c', '/events/webinar/?a=b#c'],
    ['../../../projects/2017/digital-cities/index.md', '/projects/digital-cities/'],
    ['../../../pages/about.md', '/about/'],
    ['index.md', '/events/kickoff/'],
    ['https://x.org', undefined],
    ['mailto:a@b.org', undefined],
    ['//x.org', undefined],
  ])('%s', (href, path) => {
    expect(findSitePath(href, file)).toBe(path);
  });

  test('outside the content folder is none that exists', () => {
    expect(findSitePath('../../../../etc.md', file)).toBe('/../etc/');
  });

  test.each([
    ['/', '/x/', '/events/other/'],
    ['/sub/', '/sub/x/', '/sub/events/other/'],
  ])('below the base %s', (base, absolute, relative) => {
    const resolve = createLinkResolver(file, base);
    expect(resolve('/x/')).toBe(absolute);
    expect(resolve('./other.md')).toBe(relative);
    expect(resolve('#y')).toBe('#y');
    expect(resolve('https://x.org/')).toBe('https://x.org/');
  });
});
