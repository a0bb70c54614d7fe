import { type Mistake, renderEvent, renderFile } from './mistake.ts';

const event = (
  what: string,
  lines: string,
  codes: Mistake['codes'],
  files: Mistake['files'] = {},
): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent(lines), ...files },
  codes,
});

const project = (lines: string) => renderFile(`kind: project\ntitle: Project\nsummary: A project.\n${lines}`);
const hub = (lines: string) => renderFile(`kind: incubator\ntitle: Hub\nsummary: A hub.\n${lines}`);

const DRAFT = {
  'cities/bor.md': renderFile(
    'kind: city\ntitle: Bor\nsummary: A city.\ncountry: RS\nlocation: {lat: 44, lon: 22}\ndraft: true',
  ),
};

export const references: readonly Mistake[] = [
  event('an entry by its id', 'city: nis', []),
  event('an entry by its path', 'city: cities/nis', []),
  event('a misspelt id', 'city: niss', ['reference-unknown']),
  event('an entry by its name', 'city: Niš', ['reference-unknown']),
  event('an entry by its name in another script', 'city: Ниш', ['reference-unknown']),
  event('an entry by a former name', 'city: Naissus', ['reference-unknown']),
  event('an entry that nobody wrote', 'city: zagreb', ['reference-unknown']),
  event('a misspelt topic', 'topics: [smart-city]', ['topic-unknown']),
  event('a topic by another name', 'topics: [Intelligent cities]', ['topic-unknown']),
  event('a topic that nobody wrote', 'topics: [agriculture]', ['topic-unknown']),
  event('a party without its collection', 'roles: [{who: nova-iskra, as: host}]', ['reference-collection']),
  event('a party of another collection', 'roles: [{who: organisations/nova-iskra-hub, as: host}]', [
    'reference-unknown',
  ]),
  event('a place that is none', 'city: hubs/nova-iskra-hub', ['reference-collection']),
  event('a path in capitals', 'city: Nis', ['reference-case']),
  event('a path in capitals, with its collection', 'roles: [{who: Organisations/Nova-Iskra, as: host}]', [
    'reference-case',
  ]),
  event('a party without an entry', 'roles: [{who: A Firm, as: host}]', ['reference-unknown']),
  {
    what: 'an entry that names itself',
    files: { 'projects/a.md': project('parent: a') },
    codes: ['reference-self'],
  },
  {
    what: 'parents in a circle',
    files: {
      'projects/a.md': project('parent: b'),
      'projects/b.md': project('parent: c'),
      'projects/c.md': project('parent: a'),
    },
    codes: ['reference-circle'],
  },
  {
    what: 'a parent of parents in a circle',
    files: {
      'projects/a.md': project('parent: b'),
      'projects/b.md': project('parent: c'),
      'projects/c.md': project('parent: b'),
    },
    codes: ['reference-circle'],
  },
  {
    what: 'hubs that run each other',
    files: { 'hubs/a.md': hub('operator: hubs/b'), 'hubs/b.md': hub('operator: hubs/a') },
    codes: ['reference-circle'],
  },
  event('a draft', 'city: bor', ['reference-draft'], DRAFT),
  event('a draft from a draft', 'city: bor\ndraft: true', [], DRAFT),
  event('a city twice', 'city: [nis, cities/nis]', ['item-twice']),
  event('a topic twice', 'topics:\n  - smart-cities\n  - smart-cities', ['item-twice']),
  event(
    'a role twice',
    'roles:\n  - {who: organisations/nova-iskra, as: host}\n  - {who: organisations/nova-iskra, as: host}',
    ['item-twice'],
  ),
  event(
    'two roles of one party',
    'roles:\n  - {who: organisations/nova-iskra, as: host}\n  - {who: organisations/nova-iskra, as: organiser}',
    [],
  ),
  event('a source twice', 'sources:\n  - title: Report\n  - title: Report', ['item-twice']),
  {
    what: 'a list of topics that is none',
    files: { 'topics.yaml': 'smart-cities: Smart cities\n' },
    codes: ['topic-list'],
  },
  {
    what: 'a topic that is on the list twice',
    files: { 'topics.yaml': '- {id: a, label: A}\n- {id: a, label: B}\n' },
    codes: ['topic-list'],
  },
  {
    what: 'topics in languages that the site does not have',
    files: {
      'topics.yaml': [
        '- id: smart-cities',
        '  label: Smart cities',
        '  translations:',
        '    sr: {label: Pametni gradovi}',
        '    sq-AL:',
        '      label: Qytete të mençura',
        '    de: {label: Kluge Städte}',
        '    en: {label: Smart cities}',
        '    sr-Cyrl: {label: Паметни градови}',
        '- {id: a, label: A, translations: {sq: {label: A}, "SQ": {label: B}}}',
        '',
      ].join('\n'),
    },
    codes: [
      'topic-language',
      'topic-language',
      'topic-language',
      'topic-language',
      'topic-language',
      'topic-language',
    ],
  },
];
