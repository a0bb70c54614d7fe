/** Says where the content belongs of fields that editors expect, and that entries do not have. */
import { type Message, say } from '#messages/message.ts';

const IN_TEXT = say('fields', 'inText');

/** By the name of the field. The first field of a list that an entry can have is named. */
const EXPECTED: Readonly<Record<string, (known: readonly string[], written: string) => Message>> = {
  ...share(['phone', 'tel', 'telephone', 'mobile', 'fax'], (_known, written) => {
    const digits = written.replace(/[^\d+]/g, '');
    return /^\+?\d{5,15}$/.test(digits)
      ? say('fields', 'phoneMoves', written, digits)
      : say('fields', 'phone');
  }),
  ...share(['email', 'mail', 'e-mail', 'contact'], (_known, written) => {
    return /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(written)
      ? say('fields', 'emailMoves', written)
      : say('fields', 'email');
  }),
  ...share(['address', 'street', 'zip', 'postcode'], (known) => {
    return say('fields', known.includes('venue') ? 'streetBesideVenue' : 'street');
  }),
  ...share(['author', 'authors', 'byline'], () => {
    return say('fields', 'authors');
  }),
  ...share(['hashtags', 'hashtag'], (known) => {
    return known.includes('topics') ? say('fields', 'topicsById') : IN_TEXT;
  }),
  ...share(['facebook', 'instagram', 'twitter', 'x', 'linkedin', 'youtube', 'tiktok', 'social'], () => {
    return say('fields', 'links');
  }),
  ...share(
    ['price', 'fee', 'cost', 'budget', 'capacity', 'attendees', 'participants', 'members'],
    (known) => {
      return known.includes('figures') ? say('fields', 'figures') : IN_TEXT;
    },
  ),
  ...share(['time', 'hour', 'starttime', 'endtime', 'date', 'when', 'year'], (known) => {
    return known.includes('start') ? say('fields', 'when') : IN_TEXT;
  }),
  ...share(['category', 'type'], (known) => {
    return known.includes('topics') ? say('fields', 'topics') : IN_TEXT;
  }),
  ...share(['url', 'link', 'homepage', 'web'], () => {
    return say('fields', 'links');
  }),
  ...share(['location', 'where', 'coordinates', 'lat', 'lon', 'latitude', 'longitude'], (known) => {
    return known.includes('city') ? say('fields', 'where') : IN_TEXT;
  }),
  ...share(['language', 'lang', 'locale'], () => say('fields', 'oneLanguage')),
  ...share(['content', 'body', 'text'], () => say('fields', 'bodyBelow')),
};

function share<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** Says where the content of an unknown field belongs. `known` are the fields of the entry, `value` is what it holds. */
export function findExpected(key: string, known: readonly string[], value: unknown): Message | undefined {
  const name = key.toLowerCase().replace(/[_\s]/g, '');
  return Object.hasOwn(EXPECTED, name)
    ? EXPECTED[name]?.(known, typeof value === 'string' ? value.trim() : '')
    : undefined;
}
