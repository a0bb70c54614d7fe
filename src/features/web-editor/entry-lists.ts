/** The lists of the editor, and what it has to know. */
import type { Collection } from '#collections/collection.ts';
import { folders } from '#collections/index.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import type { Repository } from '#site.ts';
import type { KnownSettings } from './known-site.ts';

/** What the editor has to know that is not in the registry. The build writes it beside the editor. */
export interface EditorSettings extends KnownSettings {
  /** The base path of the site, with a slash at both ends. */
  base: string;
  /** The repository of the site, where one can sign in. */
  repository?: Repository | undefined;
  /** The content folder in the repository. */
  contentPath: string;
  /** The address of each style sheet of a page. */
  styles: readonly string[];
  /** By the path of each entry: the version of its texts, which a translation names. */
  versions: Readonly<Record<string, string>>;
  /** The translations that there are: `cities/nis.sq`. */
  translated: readonly string[];
  /** By collection: how else its entries lie, beside plain files. */
  kinds: Readonly<Record<string, readonly Exclude<EntryKind, 'file'>[]>>;
}

/** How entries lie: as `<id>.md`, as `<id>.mdx`, in a folder of their own as `<id>/index.md`. */
export type EntryKind = 'file' | 'mdx' | 'folder';

/** Entries of a collection that lie in one way, or their translations: Sveltia has a list for each. */
export interface EntryList {
  collection: Collection;
  kind: EntryKind | 'translation';
  /** In the address of the editor. */
  name: string;
  /** The name of the file format. */
  format: string;
  /** Of its files: `md`, `mdx`, `sq.md`. */
  ending: string;
  /** Of translations. */
  language?: string;
}

/** Every list of the editor: of each collection its files, what else the last build had, then the translations. */
export const listEntryLists = ({ kinds }: Pick<EditorSettings, 'kinds'>): EntryList[] => [
  ...folders.flatMap((collection) =>
    (['file', ...(kinds[collection.name] ?? [])] as const).map((kind) => {
      const name = kind === 'file' ? collection.name : `${collection.name}-${kind}`;
      return { collection, kind, name, format: toFormat(name), ending: kind === 'mdx' ? 'mdx' : 'md' };
    }),
  ),
  ...TRANSLATION_LANGUAGES.flatMap((language) =>
    folders.map((collection) => createTranslationList(collection, language)),
  ),
];

const toFormat = (name: string) => `entry-of-${name}`;

/** The list of the translations of a collection into a language. */
export function createTranslationList(collection: Collection, language: string): EntryList {
  const name = `${collection.name}-${language}`;
  return {
    collection,
    kind: 'translation',
    name,
    format: toFormat(name),
    ending: `${language}.md`,
    language,
  };
}
