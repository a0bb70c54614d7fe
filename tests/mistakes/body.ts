import { type Mistake, renderEvent } from './mistake.ts';

const text = (what: string, body: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent('', body) },
  codes,
});

const mdx = (what: string, body: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'projects/a.mdx': `---\nkind: project\ntitle: A\nsummary: B.\nstart: 2018\n---\n\n${body}\n` },
  codes,
});

/** Marks of other tools, and prose that only looks like one. */
const foreign: readonly Mistake[] = [
  text('a command of Liquid', 'See {% include figure.html src="a.png" %}.', ['foreign-mark']),
  text('a value of a template', 'See {{ page.title }}.', ['foreign-mark']),
  text('the base address of Jekyll', 'See [the page]({{ site.baseurl }}/events/a/).', ['foreign-mark']),
  text('attributes of kramdown', 'See [the page](/events/a/){:target="_blank"}.', ['foreign-mark']),
  text('a class of kramdown', 'Five cities met.\n{: .lead}', ['foreign-mark']),
  text('an id of a heading', '## What happened {#happened}', ['foreign-mark']),
  text('an alert of GitHub', '> [!WARNING]\n> Bring a coat.', ['foreign-mark']),
  text('a callout of Obsidian', '> [!note] Before you come\n> Bring a coat.', ['foreign-mark']),
  text('a wiki link', 'See [[Pirot]].', ['foreign-mark']),
  text('a wiki link with words', 'See [[Pirot|the city]].', ['foreign-mark']),
  text('an embedded picture of Obsidian', '![[hall.jpg]]', ['foreign-mark']),
  text('an admonition of MkDocs', '!!! note "Before you come"\n    Bring a coat.', ['foreign-mark']),
  text('a footnote in the line', 'Five cities^[Pirot among them.] met.', ['foreign-mark']),
  text('a list of headings', '[TOC]\n\n## What happened', ['foreign-mark']),
  text('a marked word', 'Five ==cities== met.', ['foreign-mark']),
  text('a remark of Obsidian', 'Five cities met. %%how many?%%', ['foreign-mark']),
  text(
    'marks of other tools in code and in prose',
    'In `{{ x }}`, `[[x]]` and `==x==` it is code.\n\n```\n{% raw %} [[x]] ==x== > [!NOTE]\n```\n\nWikis link by [[, and a == b; 50%% of {a, b}. Hashtags: #nis, C#. > 5. x^[2] is \\[\\[no link]].',
    [],
  ),
  text('a heading without its space', '##What happened', ['heading-space']),
  text('three dashes under a paragraph', 'Five cities met.\n---\n\nThen six.', ['heading-dashes']),
  text('a heading by a line below', 'What happened\n---', []),
  text('rows without a line below the head', '| City | Country |\n| Niš | Serbia |', ['table-head']),
];

export const body: readonly Mistake[] = [
  ...foreign,
  // HTML.
  text('bold by a tag', 'Five <b>cities</b> met.', ['raw-html']),
  text('a link by a tag', 'In <a href="/cities/nis/">Niš</a>.', ['raw-html']),
  text('colour by a tag', 'Now <span style="color: red">open</span>.', ['raw-html']),
  text('a line break by a tag', 'Five cities<br>met.', ['raw-html']),
  text('a picture by a tag', '<img src="./hall.jpg" alt="The hall" width="300">', ['raw-html']),
  text('a film by a tag', '<iframe src="https://example.org/film"></iframe>', ['raw-html']),
  text('a program', '<script>alert(1)</script>', ['raw-html']),
  text('a program of a server that never ends', '<?php echo 1;', ['raw-html']),
  text('a declaration that never ends', '<!abc', ['raw-html']),
  text('raw text that never ends', '<![CDATA[ x', ['raw-html']),
  text('a table by tags', '<table>\n<tr><td>Niš</td></tr>\n</table>', ['raw-html', 'raw-html', 'raw-html']),
  text('a component of .mdx', '<Callout title="Open">\n\nNow.\n\n</Callout>', ['raw-html']),
  text('a tag that only closes', 'Five cities</p> met.', ['raw-html']),
  text('signs that are no tag', 'It is 1 < 2 and 3 > 2, `<b>` and \\<b>.', []),
  text('a comment', 'Five cities met. <!-- how many? -->', ['html-comment']),
  text('a comment over lines', '<!--\nOld text.\n\nMore of it.\n-->', ['html-comment']),
  text('a comment that nothing closes', 'Met.\n\n<!-- how many?\n\nIn Niš.', ['html-comment']),
  // Headings.
  text('a heading of the first level', '# What happened\n\nFive cities met.', ['heading-first-level']),
  text('a heading of the first level by a line below', 'What happened\n=============', [
    'heading-first-level',
  ]),
  text('a heading without words', '## \n\nFive cities met.', ['heading-empty']),
  text('a level of headings left out', '## What happened\n\n#### Who came', ['heading-order']),
  text('a text that begins at the third level', '### What happened', ['heading-order']),
  // Unclosed marks.
  text('bold that nothing ends', 'Five **cities met.', ['bold-unclosed']),
  text('slant that nothing ends', 'Five _cities met.', ['emphasis-unclosed']),
  text('a space before the stars', 'Five **cities ** met.', ['bold-unclosed']),
  text('a space behind the stars', 'Five ** cities** met.', ['bold-unclosed']),
  text('an item without its space', '*One\n*Two', ['emphasis-unclosed']),
  text('stars that are none', '2 * 3, 5*, 500** and `**`, nis_2018_a, _draft.md.\n\n*In cities alone.', []),
  text('code in a line that nothing ends', 'Press `Esc now.', ['code-unclosed']),
  text('code on lines that nothing ends', 'Write:\n\n```\nstart: 2018\n\nThen save it.', ['code-unclosed']),
  text('a title for code', '```yaml title="An event"\nstart: 2018\n```', ['code-title']),
  // Text that would be dropped or shown differently.
  text('a footnote that the text does not name', 'In Niš.\n\n[^1]: In Serbia.', ['text-lost']),
  text('words that look like an address', 'In Niš.\n\n[Note]: bring-a-coat', ['text-lost']),
  text('tildes for about and to', 'Between ~5 or 400~500 people.', ['text-lost']),
  text('numbers that do not count on', '1. One\n2. Two\n4. Four', ['list-number']),
  text('a year that begins a list', '2018. It began.\n2020. It ended.', ['list-number']),
  text('a row with too many cells', '| City |\n|---|\n| Niš | Serbia |', ['table-cells']),
  text('quotations in quotations in quotations', `${'> '.repeat(11)}Deep.`, ['nesting-deep']),
  text(
    'lists in lists in lists',
    Array.from({ length: 11 }, (_, level) => `${'  '.repeat(level)}- Deeper`).join('\n'),
    ['nesting-deep'],
  ),
  text('thousands of quotations', `${'>'.repeat(5000)} Deep.`, ['nesting-deep']),
  // Weekdays.
  text('a weekday of another date', 'It began on Monday, 19 January 2018, in Niš.', ['date-weekday']),
  text('a short weekday of another date', 'Mon 19.01.2018, 18:00: the opening.', ['date-weekday']),
  text('a day that there is not', 'It began on Friday, 31 November 2018.', ['date-weekday']),
  text('weekdays that fit', 'From Monday 15 to Friday, 19 January 2018.', []),
  {
    what: 'a weekday of another date in a field',
    files: {
      'events/a.md': renderEvent(
        'notes: ["It was moved to Sunday, 21 January 2018, and then to Tuesday, 23 January 2018.", "Moved from Monday, 19 January 2018."]',
      ),
    },
    codes: ['date-weekday'],
  },
  // Blocks.
  text('a block that is not one', ':::calout\nNow open.\n:::', ['directive-unknown']),
  text('a block by another name', ':::warning\nNow open.\n:::', ['directive-unknown']),
  text('two colons', '::callout\n\nNow open.', ['directive-unknown']),
  text('an attribute that a block does not have', ':::callout{titel="Open"}\nNow.\n:::', [
    'directive-attribute',
  ]),
  text('an attribute without quotes', ':::callout{title=Open}\nNow.\n:::', ['directive-attribute']),
  text('a block that nothing ends', ':::callout\nNow open.', ['directive-place']),
  text('a block that ends elsewhere', '- :::callout\n  Now open.\n\n:::', ['directive-place']),
  text('an empty block', ':::callout\n:::', ['directive-content']),
  text('a figure without a picture', ':::figure{credit="Ana"}\nThe hall.\n:::', ['directive-content']),
  text('a clock and a ratio', 'At 18:30, 3:1, a:b and ::.', []),
  mdx('an import', 'import Chart from "./chart"\n\nText.', ['mdx-code']),
  mdx('braces', 'Text {1 + 1}.', ['mdx-code']),
  mdx('a component that there is not', '<Calout>\nText.\n</Calout>', ['mdx-code']),
];
