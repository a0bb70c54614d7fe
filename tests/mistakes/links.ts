import { type Mistake, renderEvent, renderFile, WORLD } from './mistake.ts';

const link = (what: string, body: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/2018/a.md': renderEvent('', body) },
  codes,
});

const field = (what: string, lines: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/2018/a.md': renderEvent(lines) },
  codes,
});

/** An entry with headings, for links to its parts. */
const withParts = {
  'cities/nis.md': `${WORLD['cities/nis.md']}\n## Who lives here\n\n### Ко живи овде\n`,
};

const part = (what: string, href: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: {
    'events/2018/a.md': renderEvent('', `## What happened\n\nSee [the part](${href}).`),
    ...withParts,
  },
  codes,
});

export const links: readonly Mistake[] = [
  // To pages.
  link('a link to another entry', 'In [Niš](/cities/nis/).', []),
  link('a link to the file of another entry, which is mended', 'In [Niš](../../cities/nis.md).', []),
  {
    what: 'a link to the file beside it, which is mended',
    files: {
      'events/2018/a.md': renderEvent('', 'Before [the forum](./b.md).'),
      'events/2018/b.md': renderEvent(),
    },
    codes: [],
  },
  link('a misspelt address', 'In [Niš](/cities/niss/).', ['link-broken']),
  link('no slash at the end', 'In [Niš](/cities/nis).', ['link-broken']),
  link('capitals in an address', 'In [Niš](/Cities/Nis/).', ['link-broken']),
  link('Cyrillic in an address', 'In [Niš](/cities/ниш/).', ['link-broken']),
  link('another collection', 'In [Niš](/towns/nis/).', ['link-broken']),
  link('a file that is not there', 'In [Niš](../../cities/niš.md).', ['link-broken']),
  link('a page that nobody knows', 'See [the treaty](/treaties/of-westphalia/).', ['link-broken']),
  {
    what: 'a link to a draft',
    files: {
      'events/2018/a.md': renderEvent('', 'Before [the forum](./b.md).'),
      'events/2018/b.md': renderEvent('draft: true'),
    },
    codes: ['link-broken'],
  },
  link('a link by name to nothing', 'In [Niš][nis].\n\n[nis]: /cities/niss/', ['link-broken']),
  // To parts of pages.
  part('a part of the same text', '#text-what-happened', []),
  part('a part of another text', '/cities/nis/#text-who-lives-here', []),
  part('a part of another text, by its file, in Cyrillic', '../../cities/nis.md#text-ко-живи-овде', []),
  part('a part without the word before it', '#what-happened', ['link-anchor']),
  part('a part of the same text that is not there', '#text-what-hapened', ['link-anchor']),
  part('a part of another text that is not there', '/cities/nis/#text-history', ['link-anchor']),
  part('a part in capitals', '../../cities/nis.md#Who-lives-here', ['link-anchor']),
  // Relative links.
  link('an address from the page’s own place', 'In [Niš](nis).', ['link-relative']),
  link('an address from one folder up', 'In [Niš](../nis/).', ['link-relative']),
  link('a web address without https', 'On [the site](www.example.org/page).', ['link-relative']),
  link('a mail address alone', 'By [mail](name@example.org).', ['link-relative']),
  // Schemes that are forbidden or broken.
  link('a program', 'See [the map](javascript:alert(1)).', ['link-scheme']),
  link('a program in disguise', 'See [the map](JaVa&#115;cript&colon;alert(1)).', ['link-scheme']),
  link('a program behind a control character', 'See [the map](<java\tscript:alert(1)>).', ['link-scheme']),
  link('a program by name', 'See [the map].\n\n[the map]: vbscript:x', ['link-scheme']),
  link('a file inside an address', 'See [the map](data:text/html;base64,PGI+eDwvYj4=).', ['link-scheme']),
  link('no scheme', 'On [the site](//example.org/page).', ['link-scheme']),
  link('backslashes for no scheme', 'On [the site](\\\\\\example.org).', ['link-scheme']),
  link('a file transfer', 'Take [the list](ftp://example.org/list.csv).', ['link-scheme']),
  link('a misspelt scheme', 'On [the site](htps://example.org).', ['link-scheme']),
  link('no encryption', 'On [the site](http://example.org/page).', ['link-http']),
  link('an address alone without encryption', 'On http://example.org.', ['link-http']),
  // Characters in addresses.
  link('a space in an address', 'See [the report](<https://example.org/my report.pdf>).', [
    'link-characters',
  ]),
  link('spaces in a telephone number', 'Call [the office](<tel:+381 18 123 456>).', ['link-characters']),
  link('a backslash in an address', 'See <https://example.org/my\\_report.pdf>.', ['link-characters']),
  link('Cyrillic in a web address', 'See [the map](https://чачак.срб/карта?град=Ниш).', ['link-characters']),
  link('one slash', 'On [the site](https:/example.org).', ['link-incomplete']),
  link('a port that is too high', 'On [the site](https://example.org:99999/).', ['link-incomplete']),
  link('a per cent sign in a host', 'On [the site](https://exa%mple.org/).', ['link-incomplete']),
  link('a number that no computer has', 'On [the site](https://1.2.3.999/).', ['link-incomplete']),
  link('https twice', 'On [the site](https://https://example.org).', ['link-incomplete']),
  link('another host behind a sign', 'On [the site](https://example.org@example.net).', ['link-incomplete']),
  link('a mail address without a place', 'By [mail](mailto:name).', ['link-incomplete']),
  // Links without address or text.
  link('no address', 'See [the map]().', ['link-empty']),
  link('a sign in the place of an address', 'See [the map](#).', ['link-empty']),
  link('no words', 'In Niš [](/cities/nis/).', ['link-empty']),
  link('words that say nothing', 'The programme is [here](/cities/nis/).', ['link-words']),
  link('words that say nothing, in capitals and bold', 'To register, [**Click here!**](/cities/nis/)', [
    'link-words',
  ]),
  link('words that say nothing, at the end', 'Five cities met. [Read more »](/cities/nis/)', ['link-words']),
  // Text that does not become a link.
  link('a space in an address without brackets', 'See [the report](https://example.org/my report.pdf).', [
    'link-unfinished',
  ]),
  link('a space between the brackets', 'In [Niš] (/cities/nis/).', ['link-unfinished']),
  link('a bracket that nothing closes', 'In [Niš](/cities/nis/ it began.', ['link-unfinished']),
  link('a name that no line explains', 'In [Niš][nis].', ['link-undefined']),
  link('a footnote without its words', 'In Niš.[^1]', ['link-unfinished']),
  link('an address that no link uses', 'In Niš.\n\n[nis]: /cities/nis/', ['definition-unused']),
  link('an address that stands twice', 'In [Niš][nis].\n\n[nis]: /cities/nis/\n[nis]: /cities/pirot/', [
    'definition-unused',
  ]),
  // In front matter.
  field('a website without encryption', "links: [{title: The site, url: 'http://example.org'}]", [
    'link-http',
  ]),
  field('a source without encryption, as it was', "sources: [{title: News, url: 'http://example.org'}]", []),
  {
    what: 'a website without encryption, in a line of its own',
    files: {
      'organisations/b.md': renderFile(
        'kind: ngo\ntitle: B\nsummary: An organisation.\nwebsite: http://example.org',
      ),
    },
    codes: ['link-http'],
  },
];
