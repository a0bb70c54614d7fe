/** What fields are called on other sites. */
import type { EntryData } from './entry-data.ts';

/** By the name that a field has elsewhere, its name here. */
export const SYNONYMS: Readonly<Record<string, keyof EntryData>> = {
  author: 'authors',
  byline: 'authors',
  categories: 'topics',
  cover: 'image',
  description: 'summary',
  excerpt: 'summary',
  keywords: 'topics',
  lead: 'summary',
  location: 'city',
  name: 'title',
  photo: 'image',
  picture: 'image',
  speakers: 'people',
  tags: 'topics',
  town: 'city',
  url: 'website',
};
