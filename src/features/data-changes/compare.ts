/** Compares two states of the data, entry by entry and field by field. */
import type { Change } from '#entries/change-list.ts';
import type { DataRecord, DataValue } from '#features/open-data/open-data-types.ts';

/** All published entries at one time. */
export interface DataState {
  /** By id. */
  records: ReadonlyMap<string, DataRecord>;
  /** A digest of the text of each entry, by id. Missing where texts are not known, as in the files of a site. */
  texts?: ReadonlyMap<string, string>;
}

/** The field that stands for the text of an entry. */
export const TEXT = 'text';

/** What the site adds to the fields of an entry. The address of a picture is made by a build. */
const ADDED: ReadonlySet<string> = new Set(['id', 'url', 'derived']);
const PICTURE_ADDRESS = 'src';

/**
 * The changes from one state to the next, in the order of entries and of fields: first what was removed, then what is
 * there. An entry whose former address leads to it was renamed.
 */
export function listChanges(before: DataState, after: DataState): Change[] {
  const formerIds = findFormerIds(before, after);
  const renamed = new Set(formerIds.values());
  const removed = [...before.records]
    .filter(([id]) => !after.records.has(id) && !renamed.has(id))
    .map(([entry, record]): Change => ({ entry, change: 'removed', title: getTitle(record) }));
  const others = [...after.records].flatMap(([entry, record]): Change[] => {
    const formerId = formerIds.get(entry) ?? entry;
    const former = before.records.get(formerId);
    const title = getTitle(record);
    if (!former) return [{ entry, change: 'added', title }];
    return [
      ...(formerId === entry ? [] : [{ entry, change: 'renamed' as const, title, from: formerId }]),
      ...listFieldChanges(former, record).map((change) => ({
        entry,
        change: 'changed' as const,
        title,
        ...change,
      })),
      ...(isSameText(before, formerId, after, entry)
        ? []
        : [{ entry, change: 'changed' as const, title, field: TEXT }]),
    ];
  });
  return [...removed, ...others];
}

const getTitle = ({ title }: DataRecord) => String(title);

/** The former ids of entries that were renamed, by the new one. */
function findFormerIds(before: DataState, after: DataState): Map<string, string> {
  const gone = new Map(
    [...before.records]
      .filter(([id]) => !after.records.has(id))
      .map(([id, record]) => [getLastingId(id, record), id]),
  );
  return new Map(
    [...after.records].flatMap(([id, record]) => {
      const formerId = before.records.has(id) ? undefined : gone.get(getLastingId(id, record));
      return formerId === undefined ? [] : [[id, formerId] as const];
    }),
  );
}

function getLastingId(id: string, { derived }: DataRecord): string {
  const lasting = (derived as DataRecord | undefined)?.lastingId;
  return typeof lasting === 'string' ? lasting : id;
}

function isSameText(before: DataState, formerId: string, after: DataState, id: string): boolean {
  if (!before.texts || !after.texts) return true;
  return before.texts.get(formerId) === after.texts.get(id);
}

/** The fields that differ, with both values. */
function listFieldChanges(before: DataRecord, after: DataRecord): Pick<Change, 'field' | 'from' | 'to'>[] {
  const [former, now] = [listFields(before), listFields(after)];
  return [...new Set([...now.keys(), ...former.keys()])].flatMap((field) => {
    const [from, to] = [former.get(field), now.get(field)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

/** The fields of a record by their path: `registration.deadline`. A list is one value. */
function listFields(record: DataRecord): Map<string, DataValue> {
  const own = Object.entries(record).filter(([field]) => !ADDED.has(field));
  return new Map(own.flatMap(([field, value]) => flatten(field, value)));
}

function flatten(path: string, value: DataValue): [string, DataValue][] {
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, dropPictureAddress(value)]];
  return Object.entries(value)
    .filter(([key]) => key !== PICTURE_ADDRESS)
    .flatMap(([key, inner]) => flatten(`${path}.${key}`, inner));
}

function dropPictureAddress(value: DataValue): DataValue {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(dropPictureAddress);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== PICTURE_ADDRESS)
      .map(([key, inner]) => [key, dropPictureAddress(inner)]),
  );
}
