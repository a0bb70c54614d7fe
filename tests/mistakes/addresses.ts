import { type Mistake, renderEvent, renderFile, WORLD } from './mistake.ts';

/** A folder with a list of published addresses: those of `WORLD` and these. */
const published = (
  what: string,
  addresses: readonly string[],
  files: Mistake['files'],
  codes: Mistake['codes'],
): Mistake => ({
  what,
  files: { 'addresses.txt': ['# Published.', ...LISTED, ...addresses, ''].join('\n'), ...files },
  codes,
});

const LISTED = Object.keys(WORLD)
  .filter((file) => file.endsWith('.md'))
  .map((file) => `/${file.replace('.md', '/')}`);

const ABOUT = renderFile('title: About\nsummary: What this is.', {}, 'Who we are.');

const moved = (
  what: string,
  value: string,
  codes: Mistake['codes'],
  files: Mistake['files'] = {},
): Mistake => ({
  what,
  files: { 'events/2018/a.md': renderEvent(`redirectFrom: ${value}`), ...files },
  codes,
});

export const addresses: readonly Mistake[] = [
  // The list of what was published.
  published(
    'nothing gone, and one new',
    ['/events/a/'],
    { 'events/a.md': renderEvent(), 'events/b.md': renderEvent() },
    [],
  ),
  published(
    'an entry that was renamed',
    ['/events/kick-off/'],
    { 'events/kickoff.md': renderEvent(), 'events/another.md': renderEvent() },
    ['address-lost'],
  ),
  published(
    'one that was renamed, with its former address',
    ['/events/kick-off/'],
    { 'events/kickoff.md': renderEvent('redirectFrom: [/events/kick-off/]') },
    [],
  ),
  published(
    'one that was renamed a second time',
    ['/events/first/', '/events/second/'],
    { 'events/third.md': renderEvent('redirectFrom: [/events/first/]') },
    ['address-lost'],
  ),
  published(
    'one that has some words of its name in common',
    ['/events/kickoff-2018/', '/events/forum/'],
    {
      'events/2018-great-kickoff-in-pirot.md': renderEvent(),
      'events/dinner.md': renderEvent(),
      'events/lunch.md': renderEvent(),
    },
    ['address-lost', 'address-lost'],
  ),
  published(
    'one that moved to another collection',
    ['/hubs/market/'],
    {
      'organisations/market.md': String(WORLD['organisations/nova-iskra.md']),
    },
    ['address-lost'],
  ),
  published('one that is gone', ['/events/kickoff/'], {}, ['address-lost']),
  published('one that is a draft now', ['/events/a/'], { 'events/a.md': renderEvent('draft: true') }, [
    'address-lost',
  ]),
  published(
    'a draft in whose place another stands',
    ['/events/a/'],
    { 'events/a.md': renderEvent('draft: true'), 'events/b.md': renderEvent('redirectFrom: [/events/a/]') },
    [],
  ),
  published(
    'one that comes out again later',
    ['/events/a/'],
    { 'events/a.md': renderEvent('publishFrom: 2040-01-01') },
    ['address-withheld'],
  ),
  published('one that can’t be read for the moment', ['/events/a/'], { 'events/a.md': 'It starts.\n' }, [
    'front-matter-missing',
  ]),
  published('a page about the site that was renamed', ['/over/'], { 'pages/about.md': ABOUT }, [
    'address-lost',
  ]),
  published(
    'a line that is no address',
    ['events/a', 'https://www.example.org'],
    { 'events/a.md': renderEvent() },
    ['address-list', 'address-list'],
  ),
  published(
    'a merge of two lists that is not finished',
    ['<<<<<<< HEAD', '/events/a/', '=======', '/events/b/', '>>>>>>> theirs'],
    { 'events/a.md': renderEvent(), 'events/b.md': renderEvent() },
    ['merge-unfinished'],
  ),
  {
    what: 'a list in another encoding',
    files: { 'addresses.txt': Uint8Array.of(0x2f, 0x9a, 0x2f) },
    codes: ['file-encoding'],
  },
  // Former addresses.
  moved('former addresses of two names', '[/events/first/, /kickoffs/second/]', []),
  moved('a former address without its slashes', '[events/first]', ['field-value']),
  moved('a whole web address', '["https://www.example.org/events/first/"]', ['field-value']),
  moved('its own address', '[/events/a/]', ['redirect-taken']),
  moved('the address of another entry', '[/events/first/, /cities/nis/]', ['redirect-taken']),
  moved('an address of the site', '[/map/]', ['redirect-taken']),
  moved('the list of a collection', '[/events/]', ['redirect-taken']),
  moved('a list by year', '[/events/by/year/2018/]', ['redirect-taken']),
  moved('a country', '[/countries/rs/]', ['redirect-taken']),
  moved('where search is', '[/pagefind/fragment/]', ['redirect-taken']),
  moved('where data are', '[/data/schema/]', ['redirect-taken']),
  moved('a former address that another has', '[/events/first/]', ['redirect-twice'], {
    'events/2018/b.md': renderEvent('redirectFrom:\n  - /events/zero/\n  - /events/first/'),
  }),
  moved('a former address that a draft has too', '[/events/first/]', [], {
    'events/2018/b.md': renderEvent('draft: true\nredirectFrom: [/events/first/]'),
  }),
  {
    what: 'a page about the site that had another address',
    files: { 'pages/about.md': ABOUT.replace('---\n\n', 'redirectFrom: [/over/, /cities/pirot/]\n---\n\n') },
    codes: ['redirect-taken'],
  },
  // Links.
  moved('a link to a former address', '[/events/first/]', ['link-moved', 'link-moved'], {
    'events/2018/b.md': renderEvent(
      '',
      'After [the kickoff](/events/first/#text-day-one) and [all of it](first.md).',
    ),
  }),
];
