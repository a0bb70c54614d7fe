import { type Mistake, renderEvent } from './mistake.ts';

/** Latin text in Windows-1250, where `š` is one byte. */
const windows1250 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === 'š' ? 0x9a : letter.charCodeAt(0)));

const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);

const MERGE = '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs';

/** A file that is valid except for its name. */
const named = (file: string, what = file): Mistake => ({
  what: `a file named ${what}`,
  files: { [file]: renderEvent() },
  codes: ['file-name'],
});

export const files: readonly Mistake[] = [
  { what: 'a byte order mark', files: { 'events/a.md': `\uFEFF${renderEvent()}` }, codes: [] },
  {
    what: 'line ends of Windows',
    files: { 'events/a.md': renderEvent('', 'One.\n\nTwo.').replaceAll('\n', '\r\n') },
    codes: [],
  },
  { what: 'a draft by its name alone', files: { 'events/draft-of-a-kickoff.md': renderEvent() }, codes: [] },
  { what: 'a name put aside', files: { 'events/_later.md': 'Nothing yet.' }, codes: [] },
  {
    what: 'Latin letters in Windows-1250',
    files: { 'events/a.md': windows1250(renderEvent('', 'In Niš.')) },
    codes: ['file-encoding'],
  },
  { what: 'UTF-16', files: { 'events/a.md': utf16(renderEvent()) }, codes: ['file-encoding'] },
  { what: 'a picture named .md', files: { 'events/a.md': PNG }, codes: ['file-binary'] },
  { what: 'an empty file', files: { 'events/a.md': '' }, codes: ['file-empty'] },
  { what: 'a file of empty lines', files: { 'events/a.md': '\n\n  \n' }, codes: ['file-empty'] },
  {
    what: 'a file of two megabytes',
    files: { 'events/a.md': renderEvent('', 'Words. '.repeat(300_000)) },
    codes: ['file-large'],
  },
  {
    what: 'a page about the site without a text',
    files: { 'pages/about.md': '---\ntitle: About\nsummary: What this is.\n---\n' },
    codes: ['body-missing'],
  },
  { what: 'an ending in capitals', files: { 'events/a.MD': renderEvent() }, codes: ['file-ending'] },
  { what: 'a long ending', files: { 'events/a.markdown': renderEvent() }, codes: ['file-ending'] },
  {
    what: 'an ending that a program added',
    files: { 'events/a.md.txt': renderEvent() },
    codes: ['file-ending'],
  },
  {
    what: 'components where none are allowed',
    files: { 'events/a.mdx': renderEvent() },
    codes: ['file-format'],
  },
  {
    what: 'escapes of characters that can’t be seen',
    files: {
      'events/a.md': renderEvent('venue: "Hall \\u202E1"\nofficialName: "\\u3164"', 'Hall&#x202E; 1 &#7; 2'),
    },
    codes: ['character-escaped', 'field-empty', 'character-escaped'],
  },
  { what: 'a file in no collection', files: { 'a.md': renderEvent() }, codes: ['file-folder'] },
  { what: 'a misspelt collection', files: { 'event/a.md': renderEvent() }, codes: ['file-folder'] },
  {
    what: 'settings of programs',
    files: {
      '.env': 'A=1',
      '_later/tsconfig.json': '{}',
      'events/.postcssrc.json': '{}',
      'events/_package.json': '{}',
      'events/node_modules/a/index.js': '',
      'events/node_modules/a/package.json': '{}',
      'tsconfig.json': '{}',
    },
    codes: ['file-foreign', 'file-foreign', 'file-foreign', 'file-foreign', 'file-foreign', 'file-foreign'],
  },
  { what: 'a document', files: { 'events/Programme.docx': PNG }, codes: ['file-foreign'] },
  { what: 'a photo in another format', files: { 'events/IMG_2041.HEIC': PNG }, codes: ['file-foreign'] },
  { what: 'a note among the entries', files: { 'events/notes.txt': 'Call them.' }, codes: ['file-foreign'] },
  {
    what: 'what editors keep for themselves, and what systems leave',
    files: {
      '.DS_Store': '',
      '.gitignore': '',
      '.obsidian/app.json': '{}',
      '_later/a.md': 'Nothing yet.',
      'events/._a.jpg': '',
      'events/.a.md.swp': '',
      'events/_IMG_2041.HEIC': PNG,
      'events/_notes.txt': 'Call them.',
      'events/_plan.docx': PNG,
      'events/not-named-by-an-entry.jpg': PNG,
      'events/Thumbs.db': '',
    },
    codes: [],
  },
  {
    what: 'a folder named as a list',
    files: { 'addresses.txt/_notes.md': 'Notes.' },
    codes: ['file-unreadable'],
  },
  {
    what: 'names that are hidden, as lists and messages have them',
    files: {
      'hidden-people.txt':
        '# Asked by letter.\nFirst Speaker\n- Second Speaker\n\nThird Speaker,\nfourth@example.org\nПрви Говорник\nFIRST  SPEAKER\n',
    },
    codes: ['people-list', 'people-list', 'people-list', 'people-list'],
  },
  {
    what: 'words in Latin letters, as lists have them',
    files: { 'latin-words.txt': '# Names.\nBe Ready\n- GIZ\nНиш\nBe Ready\nCC BY 4.0\n' },
    codes: ['latin-list', 'latin-list', 'latin-list'],
  },
  {
    what: 'a list of hidden names in UTF-16',
    files: { 'hidden-people.txt': utf16('Ana\n') },
    codes: ['file-encoding'],
  },
  named('events/Kick Off.md'),
  named('events/kick_off.md'),
  named('events/c#1.md'),
  named('events/what?.md'),
  named('events/100%.md'),
  named('events/šabac.md'),
  named(`events/${'šabac'.normalize('NFD')}.md`, 'šabac.md of letters and marks'),
  named('events/отварање.md'),
  named('events/party-🎉.md'),
  named('events/kickoff.sr.md'),
  named('events/con.md'),
  named('events/page.md'),
  named(`events/${'long-'.repeat(20)}name.md`, 'with a hundred letters and more'),
  named('events/2018 #1/kickoff.md'),
  {
    what: 'one address in two folders',
    files: { 'events/2017/a.md': renderEvent(), 'events/2018/a.md': renderEvent() },
    codes: ['address-taken'],
  },
  {
    what: 'one address by case',
    files: { 'events/2017/a.md': renderEvent(), 'events/2018/A.md': renderEvent() },
    codes: ['address-taken', 'file-name'],
  },
  {
    what: 'one address as a file and as an index',
    files: { 'events/a.md': renderEvent(), 'events/a/index.md': renderEvent() },
    codes: ['address-taken'],
  },
  {
    what: 'one address in two endings',
    files: {
      'projects/a.md': renderEvent().replace('kickoff', 'project'),
      'projects/a.mdx': renderEvent().replace('kickoff', 'project'),
    },
    codes: ['address-taken'],
  },
  {
    what: 'a merge that is not finished, in the body',
    files: { 'events/a.md': renderEvent('', MERGE) },
    codes: ['merge-unfinished'],
  },
  {
    what: 'a merge that is not finished, in the front matter',
    files: { 'events/a.md': renderEvent('<<<<<<< HEAD\nvenue: One\n=======\nvenue: Two\n>>>>>>> theirs') },
    codes: ['merge-unfinished'],
  },
  {
    what: 'a heading underlined by equal signs',
    files: { 'events/a.md': renderEvent('', 'Part\n=======') },
    codes: ['heading-first-level'],
  },
  {
    what: 'a control character',
    files: { 'events/a.md': renderEvent('venue: A\u0008 hall') },
    codes: ['character-control'],
  },
  {
    what: 'a zero byte',
    files: { 'events/a.md': renderEvent('', `${'Words. '.repeat(30)}\u0000`) },
    codes: ['character-control'],
  },
  {
    what: 'a text turned round',
    files: { 'events/a.md': renderEvent('', 'Send it to \u202Egro.elpmaxe\u202C today.') },
    codes: ['character-direction'],
  },
  {
    what: 'a space of no width',
    files: { 'events/a.md': renderEvent('venue: Town\u200B hall') },
    codes: ['character-invisible'],
  },
  {
    what: 'a byte order mark inside',
    files: { 'events/a.md': renderEvent('', 'One\uFEFF two.') },
    codes: ['character-invisible'],
  },
  {
    what: 'a letter that was lost on the way',
    files: { 'events/a.md': renderEvent('', 'In Ni\uFFFD.') },
    codes: ['character-lost'],
  },
  {
    what: 'a ligature, full-width letters and a soft hyphen',
    files: { 'events/a.md': renderEvent('venue: The of\ufb01ce', 'A work\u00adshop of ＡＢＣ.') },
    codes: ['character-compatibility', 'character-invisible', 'character-compatibility'],
  },
  {
    what: 'letters apart from their accents',
    files: { 'events/a.md': renderEvent('', 'In Čačak.'.normalize('NFD')) },
    codes: ['character-decomposed'],
  },
  {
    what: 'joiners where they belong',
    files: {
      'events/a.md': renderEvent(
        '',
        'A family 👨‍👩‍👧 under the flag of Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿, می‌خواهم, and \u200Fשלום.',
      ),
    },
    codes: [],
  },
  {
    what: 'spaces that keep words together',
    files: { 'events/a.md': renderEvent('', '10\u00A0000\u202Feuros') },
    codes: [],
  },
  { what: 'no front matter', files: { 'events/a.md': 'It starts.\n' }, codes: ['front-matter-missing'] },
  {
    what: 'an empty line before the dashes',
    files: { 'events/a.md': `\n${renderEvent()}` },
    codes: ['front-matter-missing'],
  },
  {
    what: 'long dashes',
    files: { 'events/a.md': renderEvent().replaceAll('---', '—-') },
    codes: ['front-matter-missing'],
  },
  {
    what: 'four dashes',
    files: { 'events/a.md': renderEvent().replaceAll('---', '----') },
    codes: ['front-matter-missing'],
  },
  {
    what: 'no second line of dashes',
    files: { 'events/a.md': '---\ntitle: Kickoff\n\nText.\n' },
    codes: ['front-matter-unclosed'],
  },
  {
    what: 'fields between plus signs',
    files: { 'events/a.md': '+++\ntitle = "Kickoff"\n+++\n' },
    codes: ['front-matter-toml'],
  },
  {
    what: 'fields in braces',
    files: { 'events/a.md': '{\n  "title": "Kickoff"\n}\n' },
    codes: ['front-matter-toml'],
  },
  {
    what: 'a line of dashes inside a value',
    files: {
      'events/a.md':
        '---\nkind: kickoff\ntitle: Kickoff\nsummary: |\n  It\n---\n  starts.\nstart: 2018-01-19\n---\n\nText.\n',
    },
    codes: ['front-matter-dashes'],
  },
  {
    what: 'a line across the page',
    files: { 'events/a.md': renderEvent('', 'Venue: the hall.\n\n---\n\nTwo.\n\n---\n\nThree.') },
    codes: [],
  },
];
