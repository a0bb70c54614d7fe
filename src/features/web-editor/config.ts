/** The configuration of the editor: a form for each collection, made of its schema. */
import type { CmsConfig, Field, Collection as FormCollection } from '@sveltia/cms';
import { getRepositoryHost } from '#authoring/repository-host.ts';
import { listTemplateFields } from '#authoring/template-fields.ts';
import type { Collection } from '#collections/collection.ts';
import { pages } from '#collections/pages.ts';
import { getShape, propertyOf } from '#collections/shape.ts';
import { ID } from '#collections/value-fields.ts';
import { blockNames } from '#markdown/blocks/blocks.ts';
import { type Repository, site } from '#site.ts';
import { getControl } from './controls.ts';
import { BODY_KEY, SOURCE_KEY } from './entry-file.ts';
import { type EditorSettings, type EntryKind, type EntryList, listEntryLists } from './entry-lists.ts';
import { createField, createRelation } from './form-fields.ts';
import { getTranslationFormShape, ORIGINAL_KEY } from './translation-form.ts';
import { words } from './words.ts';

/** Creates the configuration of all collections and of the pages of the site. */
export function createConfig(settings: EditorSettings): CmsConfig {
  const { base, contentPath, repository } = settings;
  return {
    load_config_file: false,
    backend: createBackend(repository),
    media_folder: contentPath,
    public_folder: '/',
    // Pictures of others need their licence and their credit, and nothing is asked of third parties.
    media_libraries: { all: { slugify_filename: true }, stock_assets: { providers: [] } },
    app_title: words.title(site.name),
    logo: { src: `${base}favicon.svg` },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: listEntryLists(settings).map((list) => createCollection(list, settings)),
  };
}

/** Where programs ask an own GitHub or GitLab. */
const API_PATHS = { github: '/api/v3', gitlab: '/api/v4' };

/**
 * The host of the repository, where one signs in with a token. Without a repository there is the local folder alone,
 * and a host that is never asked: Sveltia wants one.
 */
export function createBackend(repository: Repository | undefined): CmsConfig['backend'] {
  if (!repository) return { name: 'gitea', repo: 'local/folder', auth_methods: ['token'] };
  const { style, origin, path } = getRepositoryHost(repository);
  return {
    name: style,
    repo: path,
    branch: repository.branch,
    auth_methods: ['token'],
    ...(origin !== `https://${style}.com` && { base_url: origin, api_root: `${origin}${API_PATHS[style]}` }),
  };
}

function createCollection(list: EntryList, settings: EditorSettings): FormCollection {
  const { collection, kind, name, format, language } = list;
  if (kind === 'translation') return createTranslations(list, language ?? '', settings);
  const { labels, when } = collection;
  const { singular, plural, lead } = labels.en;
  // The pages of a site are known; an address that changes would lead nowhere.
  const isOpen = collection.name !== pages.name && kind === 'file';
  const hasDrafts = propertyOf(getShape(collection), 'draft') !== undefined;
  return {
    name,
    label: kind === 'file' ? plural : words.entriesOfKind[kind](plural),
    label_singular: singular,
    description: lead,
    folder: `${settings.contentPath}/${collection.name}`,
    format,
    ...(kind === 'folder' && { path: '{{slug}}/index' }),
    // Pictures lie beside the entry.
    media_folder: '',
    public_folder: '',
    create: isOpen,
    delete: isOpen,
    slug: {
      template: '{{title}}',
      editable: ['create'],
      hint: words.slugHint,
      pattern: [ID, words.slugHint],
    },
    summary: '{{title}}',
    sortable_fields: ['title', ...(when?.start === undefined ? [] : [when.start])],
    ...(hasDrafts ? { view_filters: [{ label: words.drafts, field: 'draft', pattern: true }] } : {}),
    fields: listFormFields(collection, kind, settings),
  };
}

/** The translations of a collection: their texts alone. A file is called by the entry that it translates. */
function createTranslations(
  { collection, name, format }: EntryList,
  language: string,
  settings: EditorSettings,
): FormCollection {
  const { singular, plural } = collection.labels.en;
  const inLanguage = words.inLanguage(
    new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language,
  );
  return {
    name,
    label: `${plural} ${inLanguage}`,
    label_singular: `${singular} ${inLanguage}`,
    description: words.translations,
    folder: `${settings.contentPath}/${collection.name}`,
    format,
    media_folder: '',
    public_folder: '',
    // Without the versions of the originals, a new file would not pass.
    create: Object.keys(settings.versions).length > 0,
    delete: true,
    slug: { template: `{{fields.${ORIGINAL_KEY}}}` },
    summary: '{{slug}}: {{title}}',
    fields: listTranslationFields(collection, settings),
  };
}

/** The entry that a new file translates, then the texts in the order of the form of an entry. */
function listTranslationFields(collection: Collection, settings: EditorSettings): Field[] {
  const shape = getTranslationFormShape(collection);
  const { required, optional, rare } = listTemplateFields(collection);
  const texts = [...required, ...optional, ...rare].flatMap(({ name }) => {
    const text = propertyOf(shape, name);
    return text
      ? [
          createField(name, getControl(text), {
            collection,
            settings,
            isRequired: false,
            isTranslation: true,
          }),
        ]
      : [];
  });
  return [
    {
      name: ORIGINAL_KEY,
      label: words.original,
      hint: words.originalHint,
      required: false,
      ...createRelation(collection.name),
    } as Field,
    ...texts,
    createBodyField({ ...collection, needsBody: false }, 'file'),
    { name: SOURCE_KEY, widget: 'hidden' },
  ];
}

/** Needed fields first, then the text, then what few entries have. */
function listFormFields(collection: Collection, kind: EntryKind, settings: EditorSettings): Field[] {
  const { required, optional, rare } = listTemplateFields(collection);
  const shape = getShape(collection);
  const toFields = (fields: typeof required) =>
    fields.map((field) =>
      createField(field.name, getControl(field.shape), {
        collection,
        settings,
        isRequired: shape.required?.includes(field.name) ?? false,
      }),
    );
  return [
    ...toFields(required),
    ...toFields(optional),
    createBodyField(collection, kind),
    ...toFields(rare),
    { name: SOURCE_KEY, widget: 'hidden' },
  ];
}

function createBodyField({ needsBody = false }: Collection, kind: EntryKind): Field {
  return {
    name: BODY_KEY,
    label: words.body,
    hint: words.bodyHint,
    widget: 'markdown',
    required: needsBody,
    // The buttons know no components.
    modes: kind === 'mdx' ? ['raw'] : ['rich_text', 'raw'],
    // Headings of the first level and struck text are refused on this site.
    buttons: [
      ...(['bold', 'italic', 'code', 'link', 'heading-two', 'heading-three', 'heading-four'] as const),
      ...(['quote', 'bulleted-list', 'numbered-list'] as const),
    ],
    // A picture needs a credit, which a figure has.
    editor_components: [...blockNames, 'code-block'],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}
