/** Says where the content belongs of fields that editors expect, and that entries do not have. */

const IN_TEXT = 'Write it in the text below the fields';

/** With the words that stand in the field. */
const MOVE = 'Take this line out, and write in the text below the fields';

/** By the name of the field. The first field of a list that an entry can have is named. */
const EXPECTED: Readonly<Record<string, (known: readonly string[], written: string) => string>> = {
  ...share(['phone', 'tel', 'telephone', 'mobile', 'fax'], (_known, written) => {
    const digits = written.replace(/[^\d+]/g, '');
    return /^\+?\d{5,15}$/.test(digits)
      ? `${MOVE}, where phones can call it: [${written}](tel:${digits})`
      : `${IN_TEXT}, as a link that phones can call: [+381 10 000 000](tel:+38110000000).`;
  }),
  ...share(['email', 'mail', 'e-mail', 'contact'], (_known, written) => {
    return /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(written)
      ? `${MOVE}: [${written}](mailto:${written})`
      : `${IN_TEXT}, as a link: [info@example.org](mailto:info@example.org).`;
  }),
  ...share(['address', 'street', 'zip', 'postcode'], (known) => {
    return known.includes('venue')
      ? 'The house or hall is "venue", the town is "city"; a street belongs in the text below the fields.'
      : 'The town is "city"; a street belongs in the text below the fields.';
  }),
  ...share(['author', 'authors', 'byline'], () => {
    return 'Only news has authors. Who took part stands in "roles" or "people", who wrote a source in "sources".';
  }),
  ...share(['hashtags', 'hashtag'], (known) => {
    return known.includes('topics')
      ? 'What it is about stands in "topics", by the ids of topics.yaml.'
      : `${IN_TEXT}.`;
  }),
  ...share(['facebook', 'instagram', 'twitter', 'x', 'linkedin', 'youtube', 'tiktok', 'social'], () => {
    return 'Pages elsewhere stand in "links": links: [{title: What one finds there, url: https://…}]';
  }),
  ...share(
    ['price', 'fee', 'cost', 'budget', 'capacity', 'attendees', 'participants', 'members'],
    (known) => {
      return known.includes('figures')
        ? 'Numbers stand in "figures", each with what it counts and its unit: figures: [{label: …, value: …, unit: …}]'
        : `${IN_TEXT}.`;
    },
  ),
  ...share(['time', 'hour', 'starttime', 'endtime', 'date', 'when', 'year'], (known) => {
    return known.includes('start')
      ? 'When it is stands in "start" and "end": a day, or a day and a time.'
      : `${IN_TEXT}.`;
  }),
  ...share(['category', 'type'], (known) => {
    return known.includes('topics') ? 'What it is about stands in "topics".' : `${IN_TEXT}.`;
  }),
  ...share(['url', 'link', 'homepage', 'web'], () => {
    return 'Pages elsewhere stand in "links": links: [{title: What one finds there, url: https://…}]';
  }),
  ...share(['location', 'where', 'coordinates', 'lat', 'lon', 'latitude', 'longitude'], (known) => {
    return known.includes('city')
      ? 'Where it is stands in "city", or in "place" where the town has no entry. The map takes the place of the city.'
      : `${IN_TEXT}.`;
  }),
  ...share(['language', 'lang', 'locale'], () => 'The site has one language. Take this line out.'),
  ...share(['content', 'body', 'text'], () => 'The text stands below the second line of dashes.'),
};

function share<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** Says where the content of an unknown field belongs. `known` are the fields of the entry, `value` is what it holds. */
export function findExpected(key: string, known: readonly string[], value: unknown): string | undefined {
  const name = key.toLowerCase().replace(/[_\s]/g, '');
  return Object.hasOwn(EXPECTED, name)
    ? EXPECTED[name]?.(known, typeof value === 'string' ? value.trim() : '')
    : undefined;
}
