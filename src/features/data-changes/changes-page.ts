/** Creates the page that tells the history of the data. */

import { getCollectionByName } from '#collections/index.ts';
import type { Change, Version } from '#entries/change-list.ts';
import { labelsOf, nameField } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView } from '#model/dates/dates.ts';
import { createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import { toDataFileHref, toHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import type { ChangesView } from './changes-types.ts';
import { TEXT } from './compare.ts';

type VersionView = ChangesView['versions'][number];
type ChangedEntry = VersionView['entries'][number];

/** The longest value that is shown, in characters. */
const LONGEST = 140;

/** The most items of a list that are shown. */
const MOST_PARTS = 3;

/** How many entries the page shows, of the last versions: the files have all. */
const MOST_ENTRIES = 60;

/** The view of the page. Pure: the same model gives the same view. */
export function createChangesView(model: SiteModel): ChangesView {
  const { json, csv } = model.words.openData.formats;
  let room = MOST_ENTRIES;
  const versions = model.versions
    .toReversed()
    .slice(0, MOST_ITEMS)
    .map((version) => {
      const view = createVersion(model, version, room);
      room -= view.entries.length;
      return view;
    });
  const left = model.versions.length - versions.length;
  return {
    ...createSitePage(model, 'dataChanges', model.words.dataChanges.lead, {
      above: [createSitePageLink(model, 'openData')],
      askedAs: model.words.dataChanges.askedAs,
    }),
    files: [
      { href: toDataFileHref('changes.json'), text: json },
      { href: toDataFileHref('changes.csv'), text: csv },
    ],
    versions,
    ...(versions.length === 0
      ? { remark: model.words.dataChanges.nothing }
      : left > 0 && { remark: model.words.dataChanges.older(left) }),
  };
}

function createVersion(model: SiteModel, { version, date, changes }: Version, room: number): VersionView {
  const entries = [...Map.groupBy(changes, ({ entry }) => entry).values()];
  const rest = entries.length - Math.min(room, entries.length);
  return {
    id: `version-${version}`,
    label: model.words.dataChanges.version(version),
    date: createDateView(model, date),
    size: formatSize(model, entries),
    entries: entries.slice(0, room).map((group) => createChangedEntry(model, group)),
    ...(rest > 0 && { rest: model.words.dataChanges.rest(rest) }),
  };
}

/** How many entries were added, changed and so on: each counts once. */
function formatSize(model: InLanguage, entries: readonly (readonly Change[])[]): string {
  const kinds = Map.groupBy(entries, ([first]) => first?.change ?? 'changed');
  return (Object.keys(model.words.dataChanges.sizes) as Change['change'][])
    .flatMap((kind) => {
      const count = kinds.get(kind)?.length ?? 0;
      return count === 0 ? [] : [model.words.dataChanges.sizes[kind](model.words.shared.entries(count))];
    })
    .join(', ');
}

function createChangedEntry(model: SiteModel, changes: readonly Change[]): ChangedEntry {
  const [first] = changes;
  const { entry = '', title = '' } = first ?? {};
  const what = first && formatKind(model, first);
  return {
    title,
    ...(model.entries.has(entry) && { href: toHref(entry) }),
    ...(what && { what }),
    fields: changes
      .filter(({ field }) => field !== undefined)
      .map((value) => createFieldChange(model, value)),
  };
}

function formatKind(model: InLanguage, { change, from }: Change): string | undefined {
  if (change === 'renamed') return model.words.dataChanges.renamed(String(from));
  return change === 'changed' ? undefined : model.words.dataChanges.kinds[change];
}

function createFieldChange(
  model: InLanguage,
  { entry, field = '', from, to }: Change,
): ChangedEntry['fields'][number] {
  const label = formatLabel(model, entry, field);
  if (field === TEXT) return { label, removed: [], added: [], remark: model.words.dataChanges.textChanged };
  const [before, after] = [listParts(from), listParts(to)];
  const [removed, added] = [listOthers(model, before, after), listOthers(model, after, before)];
  const isReordered = removed.length + added.length === 0;
  return { label, removed, added, ...(isReordered && { remark: model.words.dataChanges.reordered }) };
}

/** "Website"; of a field inside another "Registration, deadline". */
function formatLabel(model: InLanguage, ref: string, path: string): string {
  if (path === TEXT) return model.words.dataChanges.text;
  const [field = '', ...inner] = path.split('.');
  const collection = getCollectionByName(ref.split('/')[0] ?? '');
  const label = collection && labelsOf(model, collection).fields[field];
  return [label ?? nameField(model, field), ...inner].join(', ');
}

/** A value as text, item by item. */
function listParts(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item) =>
    typeof item === 'string' ? item.trim() : formatYamlValue(item),
  );
}

/** The items that another list has not, a few of them, and none too long to read. */
function listOthers(model: InLanguage, items: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  const own = items.filter((item) => !known.has(item));
  const shown = own.slice(0, MOST_PARTS).map(shorten);
  return own.length > shown.length
    ? [...shown, model.words.dataChanges.more(own.length - shown.length)]
    : shown;
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('').trimEnd()}…` : text;
}
