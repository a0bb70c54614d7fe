/**
 * The checked content as the site needs it: plain data, which other processes and threads can have. Texts stay in their
 * files until a page shows them.
 */
import { hash } from 'node:crypto';
import { getCollection } from '#collections/index.ts';
import { copyInOrder, getShape } from '#collections/shape.ts';
import { ORIGINAL } from '#collections/translate.ts';
import { hashTexts, isVersion } from '#entries/hash-texts.ts';
import type { CheckedContent, Content, Entry } from '#entries/read-content.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { toRef } from '#graph/graph.ts';
import { listPictures } from '#markdown/check.ts';
import { findSoundBody } from '#markdown/sound-bodies.ts';

/** An entry or a page of the site. */
export interface SiteEntry extends Pick<Entry, 'id' | 'file' | 'format'> {
  /** That of its file, in the order of the schema. */
  data: Record<string, unknown>;
  /** The name of its collection. */
  collection: string;
  /** Undefined for an empty one. */
  body: SiteBody | undefined;
  /** The whole text of a file in .mdx, which is code. */
  text?: string;
}

export interface SiteBody {
  /** The SHA-256 digest of its text, hex. */
  digest: string;
  /** The paths of its pictures, as it names them. Bodies in .mdx import their own. */
  pictures: readonly string[];
  /** True for one of Markdown that the check has found sound. */
  isSound: boolean;
}

/** A translation of an entry or a page, by the id of that. */
export interface SiteTranslation extends SiteEntry {
  /** The BCP 47 tag. */
  language: string;
  /** True if the texts of the original have changed since. */
  isStale: boolean;
}

export interface SiteContent {
  dir: string;
  entries: SiteEntry[];
  pages: SiteEntry[];
  translations: SiteTranslation[];
  /** By the path of an entry or page, the version of its texts, for new translations. Empty on a site in one language, and on a large one. */
  versions: Record<string, string>;
}

/** What the site needs of checked content. */
export const toSiteContent = ({ dir, entries, pages, translations }: Content): SiteContent => ({
  dir,
  // With the values of the getters, so that the texts can be let go.
  entries: entries.map((entry) => ({ ...toSiteEntry(entry) })),
  pages: pages.map((entry) => ({ ...toSiteEntry(entry) })),
  translations: toSiteTranslations({ entries, pages, translations }),
  versions: listVersions([...entries, ...pages]),
});

/** A version takes a twentieth of a millisecond: of more entries, a build would be noticeably slower. */
const MOST_VERSIONS = 2000;

/** The versions by which the web editor begins translations; of a larger site, `npm run new` begins them. */
function listVersions(entries: readonly Entry[]): Record<string, string> {
  if (TRANSLATION_LANGUAGES.length === 0 || entries.length > MOST_VERSIONS) return {};
  return Object.fromEntries(
    entries.map((entry) => [toRef(entry), hashTexts(getShape(entry.collection), entry.data, entry.body)]),
  );
}

/** What the site needs of checked translations. */
export function toSiteTranslations({
  entries,
  pages,
  translations,
}: Pick<Content, 'entries' | 'pages' | 'translations'>): SiteTranslation[] {
  if (translations.length === 0) return [];
  const originals = new Map([...entries, ...pages].map((entry) => [toRef(entry), entry]));
  return translations.map((translation) => {
    const original = originals.get(toRef(translation));
    return {
      ...toSiteEntry(translation),
      language: translation.language,
      isStale: original !== undefined && !isVersion(original, translation.data[ORIGINAL]),
    };
  });
}

/** The same content without its bodies. */
export function toCheckedContent({ dir, entries, pages }: SiteContent): CheckedContent {
  const toChecked = ({ collection, id, file, data }: SiteEntry) => ({
    collection: getCollection(collection),
    id,
    file,
    data,
  });
  return { dir, entries: entries.map(toChecked), pages: pages.map(toChecked) };
}

/** What the site needs of a checked entry. Its body is read when somebody asks for it. */
export function toSiteEntry(entry: Entry): SiteEntry {
  const { collection, id, file, format, data } = entry;
  return {
    collection: collection.name,
    id,
    file,
    format,
    data: copyInOrder(getShape(collection), data) as SiteEntry['data'],
    get body() {
      return getBody(entry);
    },
    ...(format === 'mdx' && { text: entry.text }),
  };
}

const bodies = new WeakMap<Entry, { text: string; body: SiteBody | undefined }>();

/** Made once for each text of an entry: in `dev`, an entry gets another body and stays the same. */
function getBody(entry: Entry): SiteBody | undefined {
  const text = entry.body;
  const known = bodies.get(entry);
  if (known?.text === text) return known.body;
  const body = createBody(entry.format, text);
  bodies.set(entry, { text, body });
  return body;
}

function createBody(format: Entry['format'], body: string): SiteBody | undefined {
  if (body.trim() === '') return undefined;
  const digest = hash('sha256', body, 'hex');
  if (format === 'mdx') return { digest, pictures: [], isSound: false };
  const known = findSoundBody(body);
  const pictures = known ?? listPictures(body).map(({ src }) => src);
  return { digest, pictures, isSound: known !== undefined };
}
