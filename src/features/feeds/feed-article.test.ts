import { expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { listContentErrors } from '#tests/formats/atom.ts';
import { createFeedArticle } from './feed-article.ts';

const PAGE = 'https://site.example/base/news/an-item/';
const htmlOf = (html: string) => createFeedArticle(siteLanguage, html, PAGE).html;

test.each([
  ['/base/cities/nis/', 'https://site.example/base/cities/nis/'],
  ['#note-1', `${PAGE}#note-1`],
  ['https://elsewhere.example/?a=1&amp;b=2', 'https://elsewhere.example/?a=1&amp;b=2'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('the link to %s leads to %s', (href, expected) => {
  expect(htmlOf(`<p><a class="x" href="${href}">y</a></p>`)).toBe(`<p><a href="${expected}">y</a></p>`);
});

test('a picture is one file, with its size and its words, and what stands below it', () => {
  const { html, picture } = createFeedArticle(
    siteLanguage,
    `<figure class="figure"> <picture><source type="image/avif" srcset="/base/a.avif 360w" sizes="92vw">
      <img src="/base/a.jpg" width="720" height="480" alt="A &quot;bridge&quot;" loading="lazy"></picture>
      <figcaption> <p class="figure-credit"> <span>Picture: A</span> <span>Licence: B</span> </p></figcaption></figure>`,
    PAGE,
  );
  expect(html).toBe(
    '<figure><img src="https://site.example/base/a.jpg" alt="A &quot;bridge&quot;" width="720" height="480"> ' +
      '<figcaption><p>Picture: A · Licence: B</p></figcaption></figure>',
  );
  expect(picture).toBe('https://site.example/base/a.jpg');
  expect(listContentErrors(html)).toEqual([]);
});

test('programs, styles, remarks and what only our styles mean go', () => {
  const html = htmlOf(
    '<div id="a" class="b" style="color:red" onclick="c()"><!-- d --><script>e()</script><style>f{}</style>' +
      '<svg><path d="M0 0"/></svg><p data-g="h" aria-label="i">Text</p></div>',
  );
  expect(html).toBe('<p>Text</p>');
});

test('what has a meaning stays: another language, the beginning of a list, a head of a table', () => {
  const html =
    '<p lang="sr-Cyrl">Ниш</p><ol start="3"><li>x</li></ol>' +
    '<table><tbody><tr><th scope="row">y</th></tr></tbody></table>';
  expect(htmlOf(html)).toBe(html);
});

test('tasks keep their marks', () => {
  expect(
    htmlOf('<ul><li><input type="checkbox" checked disabled> a</li><li><input type="checkbox"> b</li></ul>'),
  ).toBe('<ul><li>☑ a</li><li>☐ b</li></ul>');
});

test('white space is one space, but for code and for the space that does not break', () => {
  const code = '<pre><code>one\n  two &lt; three\n</code></pre>';
  expect(htmlOf(`\n <p>\n  a\n  <em>b</em>\u00a0c  </p>\n ${code} \n`)).toBe(
    `<p>a <em>b</em>\u00a0c</p> ${code}`,
  );
});
