import { type Mistake, renderEvent, renderFile } from './mistake.ts';

const event = (what: string, lines: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent(lines) },
  codes,
});

export const fields: readonly Mistake[] = [
  event('a misspelt field', 'vanue: A hall', ['field-unknown']),
  event('a field in other letters', 'Venue: A hall', ['field-unknown']),
  event('a field of words', 'time-zone: Europe/Belgrade', ['field-unknown']),
  event('a field of another collection', 'founded: 2014', ['field-unknown']),
  event('a word that other sites use', 'description: It starts.', ['field-unknown']),
  event('tags', 'tags: [smart-cities]', ['field-unknown']),
  event('a misspelt field in a group', 'people:\n  - {nam: A Name}', ['field-unknown']),
  event('an address by hand', 'slug: another-address', ['field-foreign']),
  event('a layout', 'layout: ./code.js', ['field-foreign']),
  event('a permalink', 'permalink: /kickoff/', ['field-foreign']),
  event('an id', 'id: kickoff', ['field-foreign']),
  {
    what: 'fields missing',
    files: { 'events/a.md': renderFile('start: 2018-01-19') },
    codes: ['field-missing', 'field-missing', 'field-missing'],
  },
  {
    what: 'no time at all',
    files: { 'events/a.md': renderFile('kind: kickoff\ntitle: Kickoff\nsummary: It starts.') },
    codes: ['field-missing'],
  },
  event('a field missing in a group', 'people:\n  - position: Mayor', ['field-missing']),
  event('a picture with no words for it', 'image: {src: ./hall.jpg, credit: A Name}', [
    'picture-alt',
    'picture-missing',
  ]),
  event('nothing behind a colon', 'venue:', ['field-empty']),
  event('nothing between quotes', 'venue: ""', ['field-value']),
  event('an empty item', 'aliases:\n  -', ['field-empty']),
  event('an empty list', 'aliases: []', []),
  event('a word for a list', 'topics: smart-cities', ['field-type']),
  event('words for a list', 'topics: smart-cities, smart-cities', ['field-type']),
  event('a list for text', 'venue: [Town hall]', ['field-type']),
  event('a group for text', 'venue: {name: Town hall}', ['field-type']),
  event('yes for true', 'online: yes', ['field-type']),
  event('text for true', 'online: "true"', ['field-type']),
  event('a number for true', 'online: 1', ['field-type']),
  event('text for a group', 'place: Sheffield', ['field-type']),
  event('a number where text is meant is text', 'venue: 2018', []),
  event('a word that is not on the list', 'status: canceled', ['field-value']),
  event('a country by its name', 'country: Serbia', ['field-value']),
  event('a country by another code', 'country: UK', ['field-value']),
  event('a country that is none', 'country: QQ', ['field-value']),
  event('a language by its name', 'nativeNames: {serbian: Почетак}', ['field-value']),
  event('an address without its beginning', 'links: [{title: Site, url: www.example.org}]', ['field-value']),
  event('an address that runs a program', 'links: [{title: Site, url: "javascript:alert(1)"}]', [
    'field-value',
  ]),
  event('a recording without a title', 'recordings: [{title: ""}]', ['field-value']),
  event('a summary of a page', `officialName: ${'Very long names of programmes '.repeat(12).trim()}`, [
    'text-too-long',
  ]),
];
