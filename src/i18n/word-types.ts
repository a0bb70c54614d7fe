/** The shape of the words of a language. */
import type { CollectionLabels } from '#collections/collection.ts';
import type { TitledName } from '#routes/features.ts';
import type { en } from './en/rooms.ts';

/**
 * The words of one language, by room. English decides which there are, and what each takes: a language that lacks one is
 * an error of types.
 */
export type Words = typeof en & {
  /** The labels of collections, by their names; those in English are in the file of the collection. */
  collections: Readonly<Record<string, CollectionLabels>>;
  /** The titles of the pages of features; those in English are in `routes/features.ts`. */
  pages: Readonly<Partial<Record<TitledName, string>>>;
};

/** The words that scripts load. */
export type ClientWords = Pick<Words, 'relations' | 'search'> & Pick<Words['participants'], 'roles'>;

/** The words in bodies of Markdown. */
export type BodyWords = Words['shared']['body'];

/** What has the words of a language: a model, a page. */
export interface InLanguage {
  readonly words: Words;
}

/** A language of the site. */
export interface Language extends InLanguage {
  /** Its BCP 47 tag, as `src/site.ts` has it. */
  readonly language: string;
}
