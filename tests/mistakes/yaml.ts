import { type Mistake, renderEvent } from './mistake.ts';

const event = (what: string, lines: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent(lines) },
  codes,
});

export const yaml: readonly Mistake[] = [
  event('a tab before an item', 'topics:\n\t- smart-cities', ['yaml-tab']),
  event('a tab before a field', '\tvenue: A hall', ['yaml-tab']),
  event('a field indented by a space', ' venue: A hall', ['yaml-indent']),
  event('an item indented less than the one above', 'topics:\n    - smart-cities\n  - smart-cities', [
    'yaml-indent',
  ]),
  event('a colon in a value', 'venue: Town hall: the large room', ['yaml-colon']),
  event('no space behind a colon', 'venue:A hall', ['yaml-colon']),
  event('no colon', 'venue A hall', ['yaml-colon']),
  event('an at sign first', 'venue: @home', ['yaml-start']),
  event('a per cent sign first', 'venue: %50 hall', ['yaml-start']),
  event('a star first', 'venue: *The hall*', ['yaml-start']),
  event('an ampersand first', 'venue: &Friends hall', ['yaml-start']),
  event('a backtick first', 'venue: `A hall`', ['yaml-start']),
  event('an exclamation mark first', 'venue: !important', ['yaml-tag']),
  event('a type', 'venue: !!str A hall', ['yaml-tag']),
  event('a bracket first', 'venue: [Hall] of the town', ['yaml-quote']),
  event('a hash in a value', 'venue: Room # 5', ['yaml-remark']),
  event('a remark behind a date', 'end: 2018-01-20 # planned', []),
  event('a remark on a line of its own', '# not sure yet\nvenue: A hall', []),
  event('smart quotes around a value', 'venue: “Town hall”', ['yaml-smart-quote']),
  event('smart quotes of another language', 'city: „nis“', ['yaml-smart-quote']),
  event('smart quotes around a value with a colon', 'venue: “Town hall: the large room”', ['yaml-colon']),
  event('smart quotes inside a value', 'venue: The “Town” hall', []),
  event('a quote that is not closed', 'venue: "A hall', ['yaml-quote']),
  event('words behind a quote', 'venue: "A hall" in town', ['yaml-quote']),
  event('an apostrophe between single quotes', "venue: 'It's on'", ['yaml-quote']),
  event('a backslash between double quotes', 'venue: "C:\\halls"', ['yaml-quote']),
  event('a bracket that is not closed', 'roles:\n  - {who: organisations/nova-iskra, as: host', [
    'yaml-bracket',
  ]),
  event('a list that is not closed', 'topics: [smart-cities\nvenue: A hall', ['yaml-bracket']),
  event('a field twice', 'venue: A hall\nvenue: Another hall', ['yaml-duplicate']),
  event('a field twice in a group', 'place: {name: Here, name: There}', ['yaml-duplicate']),
  event('a line of dots', 'venue: A hall\n...\nonline: true', ['yaml-documents']),
  event('a name for a value, and its copy', 'venue: &hall A hall\naliases: [*hall]', [
    'yaml-anchor',
    'yaml-anchor',
  ]),
  event(
    'copies of copies',
    `aliases: &a [x, x]\nnotes: &b [*a, *a, *a, *a, *a, *a, *a, *a]\ntopics: [*b, *b, *b, *b, *b, *b, *b]`,
    ['yaml-anchor', 'yaml-anchor', 'yaml-anchor'],
  ),
  event('a merge of groups', '<<: {venue: A hall}', ['field-unknown']),
  event('a name that programs have for themselves', '__proto__: {venue: A hall}', ['field-unknown']),
  event('nothing that can be read', '- : - : ?', ['yaml-colon']),
  { what: 'no field at all', files: { 'events/a.md': '---\nIt starts.\n---\n' }, codes: ['yaml-unreadable'] },
  event(
    'text that looks like other things',
    'venue: 2018\nofficialName: no\nacronym: 1e3\naliases: [null, ~, 0x10, on]',
    [],
  ),
  event('text over several lines', 'notes:\n  - >\n    One\n    two.\n  - |\n    Three\n    four.', []),
];
