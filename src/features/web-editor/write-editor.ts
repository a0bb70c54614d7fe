/** Writes the editor into a built site. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listKnown } from '#authoring/known.ts';
import { isPublished } from '#entries/published.ts';
import type { CheckedContent } from '#entries/read-content.ts';
import { CACHE_DIR, type Settings } from '#entries/settings.ts';
import { toRef } from '#graph/graph.ts';
import { listAddresses } from '#preflight/files/addresses.ts';
import { site } from '#site.ts';
import { bundleEditor } from './bundle.ts';
import { renderEditorPage } from './editor-page.ts';
import { EDITOR_FILES, EDITOR_FOLDER } from './editor-paths.ts';
import type { EditorSettings, EntryKind } from './entry-lists.ts';

/** What the editor must know to begin a translation. */
interface Translated {
  /** The version of the texts of each entry, by its path. */
  versions: Readonly<Record<string, string>>;
  /** The translations that there are. */
  translations: readonly { collection: string; id: string; language: string }[];
}

/** Writes the page, the program and the settings of the editor below the folder of a site that was built of content. */
export async function writeEditor(
  dir: string,
  content: CheckedContent,
  { basePath, contentDir, buildDate }: Settings,
  { versions, translations }: Translated,
): Promise<void> {
  const target = join(dir, EDITOR_FOLDER);
  mkdirSync(target, { recursive: true });
  cpSync(await bundleEditor(CACHE_DIR), target, { recursive: true });
  const isShown = ({ data }: CheckedContent['entries'][number]) => isPublished(data, buildDate);
  // The settings are a file of the site like any other: they name nothing that visitors may not see.
  const shown = {
    ...content,
    entries: content.entries.filter(isShown),
    pages: content.pages.filter(isShown),
  };
  const inProject = relative(process.cwd(), contentDir).replaceAll('\\', '/');
  const settings: EditorSettings = {
    base: basePath,
    repository: site.repository,
    contentPath: site.repository?.contentPath ?? (inProject.startsWith('..') ? 'content' : inProject),
    known: listKnown(shown),
    kinds: listKinds(content),
    versions: Object.fromEntries(
      [...shown.entries, ...shown.pages].flatMap((entry) => {
        const version = versions[toRef(entry)];
        return version === undefined ? [] : [[toRef(entry), version]];
      }),
    ),
    translated: translations.map(({ collection, id, language }) => `${collection}/${id}.${language}`),
    addresses: [...listAddresses(shown, buildDate).keys()],
    styles: listStyles(readFileSync(join(dir, 'index.html'), 'utf8')),
  };
  writeFileSync(join(target, EDITOR_FILES.settings), JSON.stringify(settings));
  writeFileSync(join(target, EDITOR_FILES.page), renderEditorPage(site.languages[0]));
}

/** One way in which entries of a collection lie. */
interface EntryWay {
  name: string;
  kind: Exclude<EntryKind, 'file'>;
}

/** How entries lie that are not `<id>.md` right in the folder of their collection. Folders in between are left out. */
function listKinds({ entries }: CheckedContent): EditorSettings['kinds'] {
  const found = entries.flatMap(({ collection: { name }, file }): EntryWay[] => {
    const [, id = '', ...rest] = file.split('/');
    if (id.endsWith('.mdx')) return [{ name, kind: 'mdx' }];
    return rest.join('/') === 'index.md' ? [{ name, kind: 'folder' }] : [];
  });
  const byName = Object.entries(Object.groupBy(found, ({ name }) => name));
  return Object.fromEntries(
    byName.map(([name, entries = []]) => [name, [...new Set(entries.map(({ kind }) => kind))]]),
  );
}

/** The style sheets of a page, for the preview. */
const listStyles = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
