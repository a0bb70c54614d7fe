/** What fields and choices are called on other sites. */
import type { EntryData } from './entry-data.ts';

/**
 * By the name that a field has elsewhere, in small letters and without marks between words, its names here: the first
 * that an entry can have, and that can hold the value, is meant.
 */
export const SYNONYMS: Readonly<Record<string, readonly (keyof EntryData)[]>> = {
  abstract: ['summary'],
  author: ['authors'],
  byline: ['authors'],
  categories: ['topics'],
  category: ['topics'],
  cover: ['image'],
  datum: ['date', 'start'],
  description: ['summary'],
  enddate: ['end'],
  established: ['founded'],
  excerpt: ['summary'],
  hero: ['image'],
  homepage: ['website'],
  keywords: ['topics'],
  lead: ['summary'],
  location: ['city', 'venue', 'place'],
  logo: ['image'],
  name: ['title'],
  opened: ['founded', 'start'],
  organiser: ['roles'],
  organizer: ['roles'],
  partners: ['roles'],
  photo: ['image'],
  picture: ['image'],
  publishdate: ['publishFrom'],
  pubdate: ['published'],
  speakers: ['people'],
  startdate: ['start'],
  tag: ['topics'],
  tags: ['topics'],
  timezone: ['timeZone'],
  topic: ['topics'],
  town: ['city'],
  type: ['kind'],
  url: ['website'],
  web: ['website'],
  zone: ['timeZone'],
};

/** What a choice of a field is called elsewhere, and what it is called here. */
export const CHOICE_SYNONYMS: Readonly<Record<string, string>> = {
  attendee: 'participant',
  convener: 'organiser',
  coordinator: 'lead',
  donor: 'funder',
  financier: 'funder',
};
