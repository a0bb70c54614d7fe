import { describe, expect, test } from 'vitest';
import { checkBody, listLinks, listPictures } from './check.ts';
import { inspectBody } from './inspect.ts';

/** `line:column code` of each issue. */
const find = (source: string) =>
  checkBody(source).map(({ line, column, code }) => `${line}:${column} ${code}`);
const suggest = (source: string) => checkBody(source).map(({ suggestion }) => suggestion);

test('a sound body has no issues', () => {
  const source = `Words, *marks*, \`code\`, a < b, 1 > 0, AT&T, {braces}, 18:30.

## Part

![A bridge](./bridge.jpg)

| a | b |
|---|---|
| 1 | 2 |

1. one
2. two

[site](/x/#y) [file](../events/2018/x.md) [out](https://x.org) <mail@x.org> [tel](tel:+381113456)[^1]

[^1]: Note.

### Detail
`;
  expect(checkBody(source)).toEqual([]);
});

test('places are those of the file, in UTF-16 code units, in the order of the text', () => {
  const source = 'Ниш 😀 <b>x</b>\n\n> - [a](javascript:x)\n>\n>   # One\n';
  expect(checkBody(source, { firstLine: 12 }).map(({ line, column, code }) => [line, column, code])).toEqual([
    [12, 8, 'raw-html'],
    [14, 5, 'link-scheme'],
    [16, 5, 'heading-first-level'],
  ]);
});

describe('raw-html', () => {
  test('each opening tag once, with its Markdown', () => {
    const source = '<div class="x>y">\n<B>bold</B> <br/>\n</div>\n\nText <i>x</i>, <img src="a.jpg">.';
    expect(find(source)).toEqual([
      '1:1 raw-html',
      '2:1 raw-html',
      '2:13 raw-html',
      '5:6 raw-html',
      '5:16 raw-html',
    ]);
    expect(suggest(source)).toEqual([
      'nothing, or a :::callout',
      '**text**',
      'a backslash at the end of the line',
      '*text*',
      '![what it shows](./picture.jpg)',
    ]);
    expect(checkBody('<div class="x>y">')[0]?.message).toContain('<div>');
  });

  test('comments, scripts, declarations and lone closing tags', () => {
    expect(find('a <!-- note --> b')).toEqual(['1:3 raw-html']);
    expect(find('<!-- one\n\ntwo -->')).toEqual(['1:1 raw-html']);
    expect(find('<script>alert(1)</script>')).toEqual(['1:1 raw-html']);
    expect(find('<?php x ?>')).toEqual(['1:1 raw-html']);
    expect(find('<!DOCTYPE html>')).toEqual(['1:1 raw-html']);
    expect(find('text </b>')).toEqual(['1:6 raw-html']);
    expect(find('<![CDATA[x]]>')).toEqual(['1:1 raw-html']);
  });

  test('a component of .mdx is a block here', () => {
    expect(suggest('<Callout title="x">\n\ny\n\n</Callout>')[0]).toBe(':::callout');
  });

  test('in quotations, the place is still exact', () => {
    expect(find('> <p>\n> x <b>y</b>\n> </p>')).toEqual(['1:3 raw-html', '2:5 raw-html']);
  });

  test('code and addresses are none', () => {
    expect(find('`<b>` <https://x.org> <a@b.org> \\<b> 1 <2\n\n    <b>\n\n```\n<!-- x -->\n```')).toEqual([]);
  });
});

describe('headings', () => {
  test('begin at the second level and skip none', () => {
    expect(find('# One\n\nTwo\n===')).toEqual(['1:1 heading-first-level', '3:1 heading-first-level']);
    expect(suggest('# One')).toEqual(['## One']);
    expect(find('### Three')).toEqual(['1:1 heading-order']);
    expect(find('## Two\n\n#### Four\n\n## Two\n\n### Three')).toEqual(['3:1 heading-order']);
    expect(suggest('## Two\n\n#### Four')).toEqual(['### Four']);
    expect(find('## ')).toEqual(['1:1 heading-empty']);
  });
});

describe('links', () => {
  test('of references are told of where the address stands, once', () => {
    expect(find('[a][r] [b][r]\n\n[r]: javascript:x')).toEqual(['3:1 link-scheme']);
  });

  test('plain http is a warning', () => {
    expect(checkBody('[a](http://x.org/b)')).toMatchObject([
      { code: 'link-http', severity: 'warning', suggestion: 'https://x.org/b' },
    ]);
  });

  test('need words', () => {
    expect(find('[](/x/)')).toEqual(['1:1 link-text']);
    expect(find('[![A](a.jpg)](/x/)')).toEqual([]);
  });

  test('are listed with their places', () => {
    expect(listLinks('[a](/x/)\n\n- [b][r] <c@d.org>\n\n[r]: ./e.md#f', { firstLine: 5 })).toEqual([
      { href: '/x/', line: 5, column: 1 },
      { href: './e.md#f', line: 7, column: 3 },
      { href: 'mailto:c@d.org', line: 7, column: 10 },
    ]);
  });
});

describe('pictures', () => {
  test('are files beside the entry', () => {
    for (const src of [
      'https://x.org/a.jpg',
      '//x.org/a.jpg',
      '/a.jpg',
      'data:image/png;base64,x',
      'C:/a.jpg',
    ]) {
      expect(find(`![A](${src})`), src).toEqual(['1:1 picture-remote']);
    }
    for (const src of ['./a.ts', './a.ts?x.jpg', './a.jpg?raw', 'react', './a.svg', '#a.jpg', '']) {
      expect(find(`![A](${src})`), src).toEqual(['1:1 picture-remote']);
    }
    expect(find('![A](./a.JPG) ![B](b.webp) ![C](<c d.png>) ![D](100%.png)')).toEqual([]);
  });

  test('lie inside the content folder', () => {
    const check = (file: string) => checkBody('![A](../../a.jpg)', { file }).map(({ code }) => code);
    expect(check('news/2018/a/index.md')).toEqual([]);
    expect(check('news/a.md')).toEqual(['picture-remote']);
  });

  test('say what they show, and have no title', () => {
    expect(find('x ![](a.jpg)')).toEqual(['1:3 picture-alt']);
    expect(find('![ ](a.jpg)')).toEqual(['1:1 picture-alt']);
    expect(find('![A](a.jpg "T")')).toEqual(['1:1 picture-title']);
    expect(find('![A][r]\n\n[r]: a.jpg "T"')).toEqual(['1:1 picture-title']);
  });

  test('are listed by the path on the disk, wherever they stand', () => {
    const source = '![A](a%20b.jpg)\n\n:::gallery\n![C](<./c d.jpg>)\n:::\n\n[![E][r]](/x/)\n\n[r]: 100%.png';
    expect(listPictures(source)).toEqual([
      { src: 'a b.jpg', alt: 'A', line: 1, column: 1 },
      { src: './c d.jpg', alt: 'C', line: 4, column: 1 },
      { src: '100%.png', alt: 'E', line: 7, column: 2 },
    ]);
  });
});

describe('blocks', () => {
  test.each([
    [':::callout\n:::'],
    [':::figure\nNo picture.\n:::'],
    [':::figure\n![A](a.jpg)\n![B](b.jpg)\n:::'],
    [':::figure\nIn ![A](a.jpg) words.\n:::'],
    [':::figure\n**![A](a.jpg)** words.\n:::'],
    [':::figure\n![A](a.jpg)\n\n- list\n:::'],
    [':::figure\n- ![A](a.jpg)\n:::'],
    [':::gallery\n:::'],
    [':::gallery\n![A](a.jpg)\nwords\n:::'],
    [':::gallery\n- ![A](a.jpg)\n:::'],
    [':::gallery\n:::callout\n![A](a.jpg)\n:::\n:::'],
  ])('hold what they are for: %j', (source) => {
    expect(find(source)).toEqual(['1:1 directive-content']);
  });
});

describe('nothing of what was written is lost', () => {
  test('cells beyond the head of the table', () => {
    expect(find('| a |\n|---|\n| 1 |\n| 2 | 3 |')).toEqual(['4:1 table-cells']);
    expect(find('| a | b |\n|---|---|\n| 1 |')).toEqual([]);
  });

  test('definitions and footnotes that nothing refers to, or that stand twice', () => {
    expect(find('[Note]: text\n\nx')).toEqual(['1:1 text-lost']);
    expect(find('x\n\n[^1]: Lost.')).toEqual(['3:1 text-lost']);
    expect(find('x[^1]\n\n[^1]: Once.\n\n[^1]: Twice.')).toEqual(['5:1 text-lost']);
    expect(find('x\n\n[^1]: Only by itself[^1].')).toEqual(['3:1 text-lost']);
    expect(find('x[^1]\n\n[^1]: And[^2].\n\n[^2]: By a note.')).toEqual([]);
  });

  test('numbers of a list that do not count on', () => {
    expect(find('1. one\n3. three')).toEqual(['1:1 list-number']);
    expect(find('2018\\. x\n\n1. a\n1. b\n\ny\n\n4. c\n5. d')).toEqual([]);
  });

  test('what stands behind the language of code, and single tildes', () => {
    expect(find('```js title="x"\n1\n```')).toEqual(['1:1 text-lost']);
    expect(find('a ~b~ c ~~d~~')).toEqual(['1:3 text-lost']);
  });
});

test('headings and what rendering needs come with the same reading', () => {
  expect(inspectBody('## A\n\n## A').headings.map(({ id }) => id)).toEqual(['text-a', 'text-a-2']);
});
