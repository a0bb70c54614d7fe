import { describe, expect, test } from 'vitest';
import type { Segment } from '#markdown/html/segments.ts';
import { renderMarkdown } from './render.ts';

/** The segments as one string, with blocks and pictures as upper-case tags. */
function renderHtml(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.type === 'html') return segment.html;
      const props = Object.entries(segment.props).map(([name, value]) => ` ${name}="${value}"`);
      const name = segment.name.toUpperCase();
      return `<${name}${props.join('')}>${renderHtml(segment.children)}</${name}>`;
    })
    .join('');
}
const render = (source: string) => renderHtml(renderMarkdown(source).segments);

describe('text', () => {
  test('comes out as it was written, with no smart punctuation', () => {
    expect(render('"Straight" \'quotes\' -- dashes --- and ... (c) 1/2 18:30')).toBe(
      '<p>"Straight" \'quotes\' -- dashes --- and ... (c) 1/2 18:30</p>',
    );
  });

  test('is escaped', () => {
    expect(render('a &lt;b> &amp; c `<i>`')).toBe('<p>a &lt;b&gt; &amp; c <code>&lt;i&gt;</code></p>');
    expect(render('[x](/a/ "1 > \\"2\\" & 3")')).toBe(
      '<p><a href="/a/" title="1 &gt; &quot;2&quot; &amp; 3">x</a></p>',
    );
  });

  test.each(['Niš, Čačak, Ђаковица', 'Шабац and Λάρισα', 'ქართული 😀 e\u0301'])(
    'keeps every script: %s',
    (text) => {
      expect(render(text)).toBe(`<p>${text}</p>`);
    },
  );

  test('a body that begins with dashes is text: its front matter has been cut before', () => {
    expect(render('---\na: b\n\n---')).toBe('<hr>\n<p>a: b</p>\n<hr>');
  });

  test('GFM: strikethrough, autolinks, hard breaks, lists that begin anywhere', () => {
    expect(render('~~gone~~ https://a.org/b?c=1&d=2')).toBe(
      '<p><del>gone</del> <a href="https://a.org/b?c=1&amp;d=2">https://a.org/b?c=1&amp;d=2</a></p>',
    );
    expect(render('one\\\ntwo')).toBe('<p>one<br>\ntwo</p>');
    expect(render('3. c\n4. d')).toBe('<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>');
  });

  test('about and between are no strikethrough', () => {
    expect(render('from ~5 to ~10')).toBe('<p>from ~5 to ~10</p>');
    expect(render('~5 or 400\\~500')).toBe('<p>~5 or 400~500</p>');
    expect(() => render('~5 or 400~500')).toThrow('struck out');
  });
});

describe('headings', () => {
  test('have ids of their words, and those of one name differ', () => {
    const { headings } = renderMarkdown('## Who *took* part?\n\n## Who took part\n\n### Ко је учествовао\n');
    expect(headings).toEqual([
      { depth: 2, id: 'text-who-took-part', text: 'Who took part?' },
      { depth: 2, id: 'text-who-took-part-2', text: 'Who took part' },
      { depth: 3, id: 'text-ко-је-учествовао', text: 'Ко је учествовао' },
    ]);
  });

  test('the number of a footnote is no part of the id', () => {
    expect(renderMarkdown('## Title[^1]\n\n[^1]: Note.').headings[0]?.id).toBe('text-title');
  });
});

describe('tables', () => {
  test('scroll in a region that has a name and takes the focus', () => {
    const html = render('| City | Hubs |\n|---|--:|\n| Niš | 2 |');
    expect(html).toContain('<section class="table" tabindex="0" aria-label="Table: City, Hubs"><table>');
    expect(html).toContain('<th scope="col">City</th>\n<th scope="col" class="align-right">Hubs</th>');
    expect(html).toContain('<td>Niš</td>\n<td class="align-right">2</td>');
    expect(html).not.toContain('style');
  });

  test('of the same columns have different names', () => {
    const table = '| A |\n|---|\n| 1 |\n\n';
    expect(render(table + table)).toMatch(/aria-label="Table: A".*aria-label="Table: A \(2\)"/s);
  });
});

test('tasks say what they are', () => {
  const html = render('- [x] done\n- [ ] open');
  expect(html).toContain('<input type="checkbox" checked disabled aria-label="Done"> done');
  expect(html).toContain('<input type="checkbox" disabled aria-label="Open"> open');
});

test('footnotes lead there and back, and their ids are apart from those of headings', () => {
  const html = render('Text[^1].\n\n## fn 1\n\n[^1]: The note.');
  expect(html).toContain(
    '<a href="#note-fn-1" id="note-fnref-1" aria-describedby="footnote-label" class="footnote-ref">1</a>',
  );
  expect(html).toContain('<section class="footnotes"><h2 id="footnote-label">Footnotes</h2>');
  expect(html).toMatch(/<a href="#note-fnref-1" aria-label="[^"]+" class="footnote-back">\^<\/a>/);
});

test('links go through the resolver, and footnotes do not', () => {
  const { segments } = renderMarkdown('[a](/x/) [b][r] <https://c.org> [^1]\n\n[r]: ./d.md\n\n[^1]: N.', {
    resolveLink: (href) => `/base?${href}`,
  });
  const html = renderHtml(segments);
  for (const href of ['/x/', './d.md', 'https://c.org']) expect(html).toContain(`href="/base?${href}"`);
  expect(html).toContain('href="#note-fn-1"');
});

test('a resolver can not lead anywhere it likes', () => {
  expect(() => renderMarkdown('[a](/x/)', { resolveLink: () => 'javascript:alert(1)' })).toThrow(
    'javascript',
  );
});

describe('pictures', () => {
  test('are segments of their own, by the path on the disk', () => {
    expect(renderMarkdown('Text ![A bridge](./old%20bridge.jpg) text').segments).toEqual([
      { type: 'html', html: '<p>Text ' },
      { type: 'block', name: 'picture', props: { src: './old bridge.jpg', alt: 'A bridge' }, children: [] },
      { type: 'html', html: ' text</p>' },
    ]);
  });

  test('alone in a paragraph are figures', () => {
    expect(render('![A](a.jpg)\n![B](b.jpg)')).toBe(
      '<figure class="figure"><PICTURE src="a.jpg" alt="A"></PICTURE></figure>' +
        '<figure class="figure"><PICTURE src="b.jpg" alt="B"></PICTURE></figure>',
    );
  });

  test('also work in links, headings, cells and lists', () => {
    expect(render('[![A](a.jpg)](/x/)')).toBe(
      '<p><a href="/x/"><PICTURE src="a.jpg" alt="A"></PICTURE></a></p>',
    );
    expect(render('- ![A](a.jpg)')).toContain('<li><PICTURE src="a.jpg" alt="A"></PICTURE></li>');
    expect(render('![A][r]\n\n[r]: a.jpg')).toContain('<PICTURE src="a.jpg" alt="A">');
  });
});

describe('blocks', () => {
  test('a callout holds anything, and other blocks', () => {
    const source = ":::callout{title=\"R&D 'x'\" tone='warning'}\nText.\n\n- item\n\n![A](a.jpg)\n:::";
    expect(render(source)).toBe(
      '<CALLOUT title="R&D \'x\'" tone="warning">\n<p>Text.</p>\n<ul>\n<li>item</li>\n</ul>\n' +
        '<figure class="figure"><PICTURE src="a.jpg" alt="A"></PICTURE></figure>\n</CALLOUT>',
    );
  });

  test.each([
    ['before the caption', '![A](a.jpg)\nThe *caption*.'],
    ['before the caption, apart', '![A](a.jpg)\n\nThe *caption*.'],
    ['after the caption', 'The *caption*.\n\n![A](a.jpg)'],
  ])('a figure takes its picture into a slot: %s', (_, inside) => {
    expect(render(`:::figure{credit="Ana"}\n${inside}\n:::`)).toBe(
      '<FIGURE credit="Ana"><PICTURE src="a.jpg" alt="A" slot="picture"></PICTURE><p>The <em>caption</em>.</p></FIGURE>',
    );
  });

  test('a gallery is a list of its pictures, with captions or without', () => {
    expect(render(':::gallery\n![A](a.jpg)\n![B](b.jpg)\n\n:::figure\n![C](c.jpg)\nC.\n:::\n:::')).toBe(
      '<GALLERY><li><figure class="figure"><PICTURE src="a.jpg" alt="A" place="gallery"></PICTURE></figure></li>' +
        '<li><figure class="figure"><PICTURE src="b.jpg" alt="B" place="gallery"></PICTURE></figure></li>' +
        '<li><FIGURE><PICTURE src="c.jpg" alt="C" slot="picture" place="gallery"></PICTURE><p>C.</p></FIGURE></li></GALLERY>',
    );
  });

  test('nest, with as many colons or more', () => {
    const nested = '<CALLOUT>\n<CALLOUT title="in">\n<p>x</p>\n</CALLOUT>\n</CALLOUT>';
    expect(render(':::callout\n:::callout{title="in"}\nx\n:::\n:::')).toBe(nested);
    expect(render('::::callout\n:::callout{title="in"}\nx\n:::\n::::')).toBe(nested);
  });

  test('also work in lists, quotations and footnotes', () => {
    expect(render('- a\n\n  :::callout\n  x\n  :::\n- b')).toContain(
      '<p>a</p>\n<CALLOUT>\n<p>x</p>\n</CALLOUT>\n</li>',
    );
    expect(render('> :::callout\n> x\n> :::')).toContain(
      '<blockquote>\n<CALLOUT>\n<p>x</p>\n</CALLOUT>\n</blockquote>',
    );
    expect(render('- :::callout\n  x\n  :::')).toContain('<li>\n<CALLOUT><p>\nx\n</p></CALLOUT>\n</li>');
    expect(render('a[^1]\n\n[^1]: n\n\n    :::callout\n    x\n    :::')).toContain(
      '<CALLOUT>\n<p>x</p>\n</CALLOUT>',
    );
  });

  test('end paragraphs, lists and tables directly before the colons', () => {
    const after = '\n:::\nafter';
    expect(render(`:::callout\ntext${after}`)).toContain('<p>text</p>\n</CALLOUT>\n<p>after</p>');
    expect(render(`:::callout\n- item${after}`)).toContain('</ul>\n</CALLOUT>\n<p>after</p>');
    expect(render(`:::callout\n| a |\n|---|\n| b |${after}`)).toContain(
      '</table></section>\n</CALLOUT>\n<p>after</p>',
    );
    expect(render('before\n:::callout\nx\n:::')).toContain('<p>before</p>\n<CALLOUT>');
  });

  test('share the links and footnotes of the whole body', () => {
    const html = render('[a][r][^1]\n\n:::callout\n[b][r][^2]\n\n[r]: /x/\n:::\n\n[^1]: One.\n\n[^2]: Two.');
    expect(html).toContain('<a href="/x/">a</a>');
    expect(html).toContain('<a href="/x/">b</a>');
    expect(html).toContain('id="note-fn-2"');
  });
});

test('what the check calls an error throws, with file, line and what to write', () => {
  const options = { file: 'news/a.md', firstLine: 7 };
  expect(() => renderMarkdown('Text.\n\nA <b>bold</b> word.', options)).toThrow(
    'news/a.md:9:3: A text holds Markdown, no HTML: not <b>. Write: **bold**',
  );
  expect(() => renderMarkdown('[a](http://x.org)', options)).not.toThrow();
});
