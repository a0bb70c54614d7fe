import { describe, expect, test } from 'vitest';
import { checkBody, listLinks, listPictures } from './check.ts';
import { inspectBody } from './inspect.ts';

/** Formats each diagnostic as `line:column code`. */
const find = (source: string) =>
  checkBody(source).map(({ line, column, code }) => `${line}:${column} ${code}`);
const suggest = (source: string) => checkBody(source).map(({ suggestion }) => suggestion);

test('a sound body has no issues', () => {
  const source = `Words, *marks*, \`code\`, a < b, 1 > 0, AT&T, {braces}, 18:30.

## Part

:::figure{credit="Ana"}
![A bridge](./bridge.jpg)
:::

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
      '**bold**',
      'a backslash at the end of the line',
      '*x*',
      '![what it shows](./picture.jpg)',
    ]);
    expect(checkBody('<div class="x>y">')[0]?.message).toContain('<div>');
  });

  test('the words of an element are offered as Markdown', () => {
    const source =
      'A <a href="https://x.org/a">link</a>, <a href=\'javascript:x\'>no</a>, <span class="y">red</span>, ' +
      '<b>two\nlines</b>, <kbd>Esc</kbd>, <img alt="A bridge" src="./a.jpg">, <i>in <b>out</b></i>.';
    expect(suggest(source)).toEqual([
      '[link](https://x.org/a)',
      '[text](address)',
      'red',
      '**text**',
      '`Esc`',
      '![A bridge](./a.jpg)',
      '*text*',
      '**out**',
    ]);
  });

  test('comments have a code of their own, closed or not', () => {
    expect(find('a <!-- note --> b')).toEqual(['1:3 html-comment']);
    expect(find('<!-- one\n\ntwo -->')).toEqual(['1:1 html-comment']);
    expect(find('<!-- never closed\n\n## Part')).toEqual(['1:1 html-comment']);
    expect(find('<!-- a -->\n<b>x</b>')).toEqual(['1:1 html-comment', '2:1 raw-html']);
  });

  test('scripts, declarations and lone closing tags', () => {
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
  test('of references are reported once, at the address', () => {
    expect(find('[a][r] [b][r]\n\n[r]: javascript:x')).toEqual(['3:1 link-scheme']);
  });

  test('plain http is a warning', () => {
    expect(checkBody('[a](http://x.org/b)')).toMatchObject([
      { code: 'link-http', severity: 'warning', suggestion: 'https://x.org/b' },
    ]);
  });

  test('need words', () => {
    expect(find('[](/x/)')).toEqual(['1:1 link-empty']);
    expect(find('[ ](/x/)')).toEqual(['1:1 link-empty']);
    expect(find('[![A bridge](a.jpg)](/x/)')).toEqual(['1:2 picture-credit']);
  });

  test('need an address', () => {
    expect(find('[a]() [b](#) [c](<>)')).toEqual(['1:1 link-empty', '1:7 link-empty', '1:14 link-empty']);
  });

  test.each([
    'here',
    'Here',
    '**click here**',
    'this link',
    'Read more…',
    '» more',
    'this',
    'MORE INFORMATION',
  ])('say where they lead: not %s', (words) => {
    expect(checkBody(`[${words}](/x/)`)).toMatchObject([{ code: 'link-words', severity: 'warning' }]);
  });

  test.each(['where to apply', 'the call', 'here in Niš', 'read the report', '2018', 'More than bridges'])(
    'and %s says it',
    (words) => {
      expect(find(`[${words}](/x/)`)).toEqual([]);
    },
  );

  test('are listed with their places', () => {
    expect(listLinks('[a](/x/)\n\n- [b][r] <c@d.org>\n\n[r]: ./e.md#f', { firstLine: 5 })).toEqual([
      { href: '/x/', line: 5, column: 1 },
      { href: './e.md#f', line: 7, column: 3 },
      { href: 'mailto:c@d.org', line: 7, column: 10 },
    ]);
  });
});

describe('pictures', () => {
  /** The codes for a picture with a credit. */
  const findIn = (picture: string) =>
    find(`:::figure{credit="Ana"}\n${picture}\n:::`).map((line) => line.replace('2:1 ', ''));

  test('are files beside the entry', () => {
    for (const src of [
      'https://x.org/a.jpg',
      '//x.org/a.jpg',
      'www.x.org/a.jpg',
      'data:image/png;base64,x',
    ]) {
      expect(findIn(`![A](${src})`), src).toEqual(['picture-remote']);
    }
    for (const src of ['/a.jpg', 'C:/a.jpg', 'file:///a.jpg']) {
      expect(findIn(`![A](${src})`), src).toEqual(['picture-outside']);
    }
    for (const src of ['./a.ts?x.jpg', './a.jpg?raw', 'a%23b.jpg', 'a%3Fb.jpg', '#a.jpg', 'b\\a.jpg', '']) {
      expect(findIn(`![A](${src})`), src).toEqual(['picture-missing']);
    }
    for (const src of ['./a.ts', 'react', './a.gif', './a.heic', 'a.svgz', '.jpg']) {
      expect(findIn(`![A](${src})`), src).toEqual(['picture-unsupported']);
    }
    for (const src of ['./a.JPG', 'b.webp', '<c d.png>', '100%.png', './a.svg', '../a.jpg']) {
      expect(findIn(`![A](${src})`), src).toEqual([]);
    }
  });

  test('lie inside the content folder', () => {
    const check = (file: string) => checkBody('![A](../../a.jpg)', { file }).map(({ code }) => code);
    expect(check('news/2018/a/index.md')).toEqual(['picture-credit']);
    expect(check('news/a.md')).toEqual(['picture-outside']);
  });

  test('say what they show, and have no title', () => {
    expect(find('x ![](a.jpg)')).toEqual(['1:3 picture-alt', '1:3 picture-credit']);
    expect(findIn('![ ](a.jpg)')).toEqual(['picture-alt']);
    expect(findIn('![A](a.jpg "T")')).toEqual(['picture-title']);
    expect(findIn('![A][r]\n\n[r]: a.jpg "T"')).toEqual(['picture-title']);
  });

  test.each([
    'a.jpg',
    'IMG_2041',
    'IMG-20180119-WA0003',
    'DSC04411',
    'PXL_20240101_101112131',
    'P1010034',
    'Screenshot 2024-05-01 at 10.11.12',
    'WhatsApp Image 2020-01-02 at 10.11.12',
    'hall final.PNG',
    'a-2',
    'Image',
    'the photo',
    'photo (2)',
    'Slika 3',
    'Фотографија',
    'screenshot.',
  ])('have other words than "%s"', (alt) => {
    expect(findIn(`![${alt}](a-2.jpg)`)).toEqual(['picture-alt-name']);
  });

  test.each([
    'A',
    'Hall',
    'A photo of the hall',
    'Photo 2018 was taken here',
    'Image 3 of the river',
    'P2018 conference',
    'The town hall in Niš, 19.1.2018',
    'How a .jpg is saved',
    'Logo of Nova Iskra',
    'Route 66',
  ])('may have the words "%s"', (alt) => {
    expect(findIn(`![${alt}](a-2.jpg)`)).toEqual([]);
  });

  test('say who made them, where there is a place for it', () => {
    expect(find('![A](a.jpg)\n\n:::gallery\n![B](b.jpg)\n:::')).toEqual([
      '1:1 picture-credit',
      '4:1 picture-credit',
    ]);
    expect(find(':::figure{licence="CC0"}\n![A](a.jpg)\n:::')).toEqual(['2:1 picture-credit']);
    expect(find('> :::figure{credit="Ana"}\n> ![A](a.jpg)\n> :::\n\n![B](b.jpg)')).toEqual([
      '5:1 picture-credit',
    ]);
    expect(suggest('![A](<b c.jpg>)')).toEqual([
      ':::figure{credit="Name of the photographer"}\n![A](<b c.jpg>)\n:::',
    ]);
  });

  test('are listed by the path on the disk, anywhere in the body', () => {
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
    // The credit is tested elsewhere.
    const told = find(source).filter((diagnostic) => !diagnostic.endsWith('picture-credit'));
    expect(told).toEqual(['1:1 directive-content']);
  });
});

describe('nothing of what was written is lost', () => {
  test('cells beyond the head of the table', () => {
    expect(find('| a |\n|---|\n| 1 |\n| 2 | 3 |')).toEqual(['4:1 table-cells']);
    expect(find('| a | b |\n|---|---|\n| 1 |')).toEqual([]);
  });

  test('unused or repeated definitions and footnotes', () => {
    expect(find('[Note]: text\n\nx')).toEqual(['1:1 text-lost']);
    expect(suggest('[Note]: text\n\nx')).toEqual(['\\[Note]: text']);
    expect(find('[a][r]\n\n[r]: /x/\n[r]: words')).toEqual(['4:1 text-lost']);
    expect(find('x\n\n[^1]: Lost.')).toEqual(['3:1 text-lost']);
    expect(find('x[^1]\n\n[^1]: Once.\n\n[^1]: Twice.')).toEqual(['5:1 text-lost']);
    expect(find('x\n\n[^1]: Only by itself[^1].')).toEqual(['3:1 text-lost']);
    expect(find('x[^1]\n\n[^1]: And[^2].\n\n[^2]: By a note.')).toEqual([]);
  });

  test('numbers of a list that do not count on', () => {
    expect(find('1. one\n3. three')).toEqual(['1:1 list-number']);
    expect(find('2018\\. x\n\n1. a\n1. b\n\ny\n\n4. c\n5. d')).toEqual([]);
  });

  test('words between single tildes', () => {
    expect(find('a ~b~ c ~~d~~')).toEqual(['1:3 text-lost']);
  });
});

describe('what CommonMark can’t call wrong is a warning', () => {
  const warn = (source: string) =>
    checkBody(source).map(({ line, column, code, severity }) => `${line}:${column} ${code} ${severity}`);

  test('addresses that nothing refers to', () => {
    expect(warn('x\n\n[a]: /b/')).toEqual(['3:1 definition-unused warning']);
    expect(warn('[a]\n\n[a]: /b/\n[a]: /c/')).toEqual(['4:1 definition-unused warning']);
  });

  test('text after the language of code', () => {
    expect(warn('```js title="x"\n1\n```')).toEqual(['1:1 code-title warning']);
    expect(suggest('````js title="x"\n1\n````')).toEqual(['````js']);
  });

  test('code that nothing ends', () => {
    expect(warn('x\n\n```\na\n\nb')).toEqual(['3:1 code-unclosed warning']);
    expect(warn('> ~~~\n> a\n\nb')).toEqual(['1:3 code-unclosed warning']);
    expect(warn('````\n```\n')).toEqual(['1:1 code-unclosed warning']);
    for (const sound of [
      '```\na\n```',
      '~~~~\n~~~\n~~~~~',
      '> ```\n> a\n> ```',
      '- ```\n  a\n  ```  ',
      '    a',
    ]) {
      expect(warn(sound), sound).toEqual([]);
    }
  });
});

test('headings and what rendering needs come with the same reading', () => {
  expect(inspectBody('## A\n\n## A').headings.map(({ id }) => id)).toEqual(['text-a', 'text-a-2']);
});
