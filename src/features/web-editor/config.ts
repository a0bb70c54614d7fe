/** The configuration of the editor: a form for each collection, made of its schema. */
import type { CmsConfig, Field, Collection as FormCollection, VariableFieldType } from '@sveltia/cms';
import { listChoices } from '#authoring/choices.ts';
import { getFormLabel, toWords } from '#authoring/field-labels.ts';
import type { Known } from '#authoring/known.ts';
import { listTemplateFields } from '#authoring/template-fields.ts';
import type { Collection } from '#collections/collection.ts';
import { ID } from '#collections/fields.ts';
import { folders, getCollection } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { PATTERNS } from '#collections/patterns.ts';
import { getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { blockNames } from '#markdown/blocks/blocks.ts';
import { english } from '#messages/en/index.ts';
import { tellForm } from '#preflight/fields/messages.ts';
import { type Repository, site } from '#site.ts';
import { type Control, getControl, type Option, TYPE_KEY, VALUE_KEY } from './controls.ts';
import { BODY_KEY, SOURCE_KEY } from './entry-file.ts';
import type { KnownSettings } from './known-site.ts';
import { inputLabels, optionLabels, words } from './words.ts';

/** What the editor has to know that is not in the registry. The build writes it beside the editor. */
export interface EditorSettings extends KnownSettings {
  /** The base path of the site, with a slash at both ends. */
  base: string;
  /** The content folder in the repository. */
  contentPath: string;
  /** The address of each style sheet of a page. */
  styles: readonly string[];
  /** By collection: how else its entries lie, beside plain files. */
  kinds: Readonly<Record<string, readonly Exclude<EntryKind, 'file'>[]>>;
}

/** How entries lie: as `<id>.md`, as `<id>.mdx`, in a folder of their own as `<id>/index.md`. */
export type EntryKind = 'file' | 'mdx' | 'folder';

/** Entries of a collection that lie in one way: Sveltia has a list for each. */
export interface EntryList {
  collection: Collection;
  kind: EntryKind;
  /** In the address of the editor. */
  name: string;
  /** The name of the file format. */
  format: string;
  ending: 'md' | 'mdx';
}

/** Every list of the editor: of each collection its files, and what else the last build had. */
export const listEntryLists = ({ kinds }: EditorSettings): EntryList[] =>
  folders.flatMap((collection) =>
    (['file', ...(kinds[collection.name] ?? [])] as const).map((kind) => {
      const name = kind === 'file' ? collection.name : `${collection.name}-${kind}`;
      return { collection, kind, name, format: `entry-of-${name}`, ending: kind === 'mdx' ? 'mdx' : 'md' };
    }),
  );

/** Creates the configuration of all collections and of the pages of the site. */
export function createConfig(settings: EditorSettings): CmsConfig {
  const { base, contentPath } = settings;
  return {
    load_config_file: false,
    backend: createBackend(site.repository),
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

/**
 * The host of the repository, where one signs in with a token. Without a repository there is the local folder alone,
 * and a host that is never asked: Sveltia wants one.
 */
export function createBackend(repository: Repository | undefined): CmsConfig['backend'] {
  if (!repository) return { name: 'gitea', repo: 'local/folder', auth_methods: ['token'] };
  const { origin, hostname, pathname } = new URL(repository.url);
  const repo = pathname.replace(/^\/|(?:\.git)?\/?$/g, '');
  const shared = { repo, branch: repository.branch, auth_methods: ['token' as const] };
  const isGitLab = (repository.style ?? (hostname.includes('gitlab') ? 'gitlab' : 'github')) === 'gitlab';
  if (isGitLab) {
    return {
      name: 'gitlab',
      ...shared,
      ...(hostname === 'gitlab.com' ? {} : { base_url: origin, api_root: `${origin}/api/v4` }),
    };
  }
  return {
    name: 'github',
    ...shared,
    ...(hostname === 'github.com' ? {} : { base_url: origin, api_root: `${origin}/api/v3` }),
  };
}

function createCollection(
  { collection, kind, name, format }: EntryList,
  settings: EditorSettings,
): FormCollection {
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

interface FieldContext {
  collection: Collection;
  settings: EditorSettings;
  isRequired: boolean;
}

/** The field of the form for a control. */
function createField(name: string, control: Control, context: FieldContext): Field {
  const { collection, isRequired } = context;
  const { description, example } = control.shape;
  const hint = [
    description,
    example === undefined || control.kind === 'choice' ? undefined : `Example: ${example}`,
  ];
  const shared = {
    name,
    label: findInputLabel(name, control.shape) ?? getFormLabel(collection, name),
    required: isRequired,
    ...(description === undefined ? {} : { hint: hint.filter((part) => part !== undefined).join(' ') }),
  };
  switch (control.kind) {
    case 'value':
      return { ...shared, ...createInput(name, control.shape, context) };
    case 'number-or-word':
      return {
        ...shared,
        widget: 'string',
        ...(!takesAnyText(control.shape) && {
          pattern: [/^(?:\d+(?:\.\d+)?|[a-z]+)$/, tellForm(control.shape, english)],
        }),
      };
    case 'entry':
      return { ...shared, ...createRelation(control.collection) };
    case 'list':
      return { ...shared, ...createList(name, control, context) };
    case 'group':
      return { ...shared, widget: 'object', collapsed: 'auto', fields: listGroupFields(control, context) };
    case 'texts':
      return { ...shared, widget: 'keyvalue' };
    case 'choice':
      return { ...shared, widget: 'object', types: listTypes(control.options, context), typeKey: TYPE_KEY };
  }
}

const listGroupFields = ({ shape, fields }: Control & { kind: 'group' }, context: FieldContext): Field[] =>
  fields.map(({ name, control }) =>
    createField(name, control, { ...context, isRequired: shape.required?.includes(name) ?? false }),
  );

/** Lists of values to choose from are one input; others have an item for each. */
function createList(name: string, { item }: Control & { kind: 'list' }, context: FieldContext): object {
  const list = { widget: 'list', collapsed: 'auto', label_singular: getFormLabel(context.collection, name) };
  const inner = { ...context, isRequired: true };
  switch (item.kind) {
    case 'entry':
      return { ...createRelation(item.collection), multiple: true };
    case 'group':
      return { ...list, fields: listGroupFields(item, context), summary: toSummary(item) };
    case 'choice':
      return { ...list, types: listTypes(item.options, context), typeKey: TYPE_KEY };
    default: {
      const choices = findChoices(item.shape, context);
      if (choices) return { widget: 'select', multiple: true, options: choices };
      return { ...list, field: createField('item', item, inner) };
    }
  }
}

/** What a folded item says. */
function toSummary({ fields }: Control & { kind: 'group' }): string {
  const [first] = fields.filter(({ control }) => control.kind === 'value' && control.shape.field !== 'image');
  return first ? `{{fields.${first.name}}}` : '';
}

function createRelation(collection: string): object {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title', 'officialName', 'acronym'],
  };
}

function listTypes(options: readonly Option[], context: FieldContext): VariableFieldType[] {
  return options.map(({ type, control }) => ({
    name: type,
    label: toTypeLabel(type, control),
    widget: 'object',
    fields:
      control.kind === 'group'
        ? listGroupFields(control, context)
        : [createField(VALUE_KEY, control, { ...context, isRequired: true })],
  }));
}

const toTypeLabel = (type: string, control: Control): string =>
  control.kind === 'entry'
    ? getCollection(control.collection).labels.en.singular
    : (optionLabels[type as keyof typeof optionLabels] ?? toWords(type));

/** The input of one value. */
function createInput(name: string, shape: Shape, context: FieldContext): object {
  const choices = findChoices(shape, context, name);
  if (choices) return { widget: 'select', options: choices };
  if (shape.field === 'image') {
    return { widget: 'image', choose_url: false, accept: '.avif,.jpg,.jpeg,.png,.svg,.webp' };
  }
  if (shape.type === 'boolean') return { widget: 'boolean' };
  if (shape.type === 'number' || shape.type === 'integer') {
    const { minimum, maximum } = shape;
    return {
      widget: 'number',
      value_type: shape.type === 'integer' ? 'int' : 'float',
      ...(minimum === undefined ? {} : { min: minimum }),
      ...(maximum === undefined ? {} : { max: maximum }),
    };
  }
  const pattern = (shape.field && PATTERNS[shape.field]) ?? shape.pattern;
  return {
    widget: (shape.maxLength ?? 0) > 200 ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(shape.maxLength === undefined ? {} : { maxlength: shape.maxLength }),
    ...(pattern === undefined ? {} : { pattern: [new RegExp(pattern), tellForm(shape, english)] }),
  };
}

/** The choices of a value, with the words that readers see. Undefined if it is free. */
function findChoices(shape: Shape, { collection, settings }: FieldContext, name = '') {
  const known: Known = { entries: [], topics: settings.known.topics };
  const labels = shape.enum ? collection.labels.en.values[name] : undefined;
  return listChoices(shape, known)?.map(({ value, label }) => ({
    value,
    label: labels?.[value] ?? (shape.enum ? toWords(label) : label),
  }));
}

/** A better label for the file of a picture, and for an address that has no other name. */
const findInputLabel = (name: string, { field }: Shape): string | undefined =>
  field === 'image' || (field === 'url' && name === field) ? inputLabels[field] : undefined;

/** True if the word that may stand instead of a number is any text. */
const takesAnyText = ({ anyOf = [] }: Shape) =>
  anyOf.some(({ type, enum: choices, const: only }) => type === 'string' && !choices && only === undefined);
