import { type Mistake, renderEvent } from './mistake.ts';

const event = (what: string, lines: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent(lines) },
  codes,
});

const WHOLE = `---
kind: kickoff
title: Kickoff
summary: It starts.
start: 2018-01-19
city: nis
roles:
  - who: organisations/nova-iskra
    as: host
  - {who: {name: A Firm}, as: partner}
venue: Town hall
---

Five cities met.
`;

/** A file that one slip makes unreadable, or a whole block: one message each. */
const derailed = (what: string, from: string, to: string, code: Mistake['codes'][number]): Mistake => ({
  what,
  files: { 'events/a.md': WHOLE.replace(from, to) },
  codes: [code],
});

const derailments: readonly Mistake[] = [
  { what: 'a whole entry', files: { 'events/a.md': WHOLE }, codes: [] },
  derailed('the first field indented', 'kind:', '  kind:', 'yaml-indent'),
  derailed('a field in the middle indented', 'summary:', '  summary:', 'yaml-indent'),
  derailed('the last field indented', 'venue:', '  venue:', 'yaml-indent'),
  derailed(
    'all fields but the first indented',
    /title: [\s\S]*(?=---)/.exec(WHOLE)?.[0] ?? '',
    indent(WHOLE),
    'yaml-indent',
  ),
  derailed('a field of an item indented too little', '    as: host', '   as: host', 'yaml-indent'),
  derailed('a field of an item indented too far', '    as: host', '      as: host', 'yaml-indent'),
  derailed('an item indented too far', '  - {who', '    - {who', 'yaml-indent'),
  derailed('no space behind the colon of the first field', 'kind: ', 'kind:', 'yaml-colon'),
  derailed('no space behind the colon of a field in the middle', 'summary: ', 'summary:', 'yaml-colon'),
  derailed('no space behind the colon of an item', 'who: organisations', 'who:organisations', 'yaml-colon'),
  derailed('no space behind a colon in braces', '{name: A', '{name:A', 'yaml-colon'),
  derailed('an equals sign for a colon', 'venue:', 'venue =', 'yaml-colon'),
  derailed('a full-width colon', 'venue: ', 'venue：', 'yaml-colon'),
  derailed('a dash before a field', 'venue:', '- venue:', 'yaml-dash'),
  derailed('a dash before a field in the middle', 'summary:', '- summary:', 'yaml-dash'),
  derailed('two dashes before an item', '  - who', '  -- who', 'yaml-dash'),
  derailed('two dashes apart before an item', '  - {who', '  - - {who', 'field-type'),
  derailed('a dash before the second line of an item', '    as: host', '  -  as: host', 'yaml-dash'),
  derailed('a dash without its space', '  - {who', '  -{who', 'yaml-dash'),
  derailed('a bullet of a word processor', '  - {who', '  • {who', 'yaml-dash'),
  derailed('two dashes above the fields', '---', '--', 'front-matter-missing'),
  derailed('four dashes above the fields', '---', '----', 'front-matter-missing'),
  derailed('two dashes below the fields', '\n---\n\n', '\n--\n\n', 'front-matter-unclosed'),
  derailed('four dashes below the fields', '\n---\n\n', '\n----\n\n', 'front-matter-unclosed'),
  derailed('a long dash below the fields', '\n---\n\n', '\n—\n\n', 'front-matter-unclosed'),
  derailed('no dashes above the fields', '---\n', '', 'front-matter-missing'),
  derailed('no dashes below the fields', '\n---\n\n', '\n\n', 'front-matter-unclosed'),
  derailed('a tab before a field', 'venue:', '\tvenue:', 'yaml-tab'),
  derailed('a tab before an item', '  - {who', '\t- {who', 'yaml-tab'),
  derailed('a tab before a field of an item', '    as: host', '\tas: host', 'yaml-tab'),
  derailed('a quote at the beginning', 'Kickoff', '"Kickoff', 'yaml-quote'),
  derailed('a quote at the beginning of the last value', 'Town hall', '"Town hall', 'yaml-quote'),
  derailed('a quote in braces', '{name: A Firm}', '{name: "A Firm}', 'yaml-quote'),
  derailed('words behind a quote', 'title: Kickoff', 'title: "Kickoff" of the year', 'yaml-quote'),
  derailed('a bracket that is not closed', 'city: nis', 'city: [nis', 'yaml-bracket'),
  derailed('a brace that is not closed', 'as: partner}', 'as: partner', 'yaml-bracket'),
  derailed('a brace too many', 'as: partner}', 'as: partner}}', 'yaml-bracket'),
  derailed('a line of prose', 'city:', 'Please bring a coat.\ncity:', 'yaml-prose'),
  derailed('a line of prose at the end', '\n---\n\n', '\nPlease bring a coat.\n---\n\n', 'yaml-prose'),
  derailed('a value that goes on below', 'It starts.', 'It starts in the\ntown hall.', 'yaml-prose'),
  derailed('a list pasted without its name', 'roles:\n', '', 'yaml-name'),
  derailed(
    'an item cut off while it was pasted',
    'as: partner}',
    'as: partner}\n  - who: organ\n    a',
    'yaml-colon',
  ),
  derailed('a line of dots', 'city:', '...\ncity:', 'yaml-documents'),
];

function indent(text: string): string {
  const [, fields = ''] = /(title: [\s\S]*)---/.exec(text) ?? [];
  return fields.replace(/^(?=.)/gm, '  ');
}

export const yaml: readonly Mistake[] = [
  ...derailments,
  event('a tab before an item', 'topics:\n\t- smart-cities', ['yaml-tab']),
  event('a tab before a field', '\tvenue: A hall', ['yaml-tab']),
  event('a field indented by a space', ' venue: A hall', ['yaml-indent']),
  event('an item indented less than the one above', 'topics:\n    - smart-cities\n  - smart-cities', [
    'yaml-indent',
  ]),
  event('a colon in a value', 'venue: Town hall: the large room', ['yaml-colon']),
  event('no space behind a colon', 'venue:A hall', ['yaml-colon']),
  event(
    'an item without its hyphen',
    'people:\n  - name: Ana Primer\n    as: speaker\n  name: Iva Primer\n    as: speaker',
    ['yaml-dash'],
  ),
  event(
    'an address alone in a list',
    'sources:\n  https://example.org/report\n  - {title: A report, url: https://example.org/}',
    ['yaml-unreadable'],
  ),
  event('no colon', 'venue A hall', ['yaml-colon']),
  event(
    'a list pasted below another',
    'roles:\n  - {who: organisations/nova-iskra, as: host}\n  - {title: Report, publisher: A Firm}',
    ['yaml-name'],
  ),
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
