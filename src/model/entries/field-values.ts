/** Formats the values of fields, by their schema. */

import type { EntryData, ItemOf } from '#collections/entry-data.ts';
import type { Link } from '#collections/entry-fields.ts';
import type { Registration, Series } from '#collections/event-fields.ts';
import type { FieldType } from '#collections/field-types.ts';
import { getSeriesTarget } from '#collections/meanings.ts';
import type { Named, ParticipatingCountry, Party } from '#collections/party-fields.ts';
import { resolveReference } from '#collections/references.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView, wrapDate } from '#model/dates/dates.ts';
import { findTimeOf } from '#model/dates/entry-dates.ts';
import { findCallStatuses, isCall } from '#model/dates/event-status.ts';
import { findPerson, isHiddenPerson } from '#model/people/people.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { findCountryHref, toHref, toPersonHref, toTopicHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { EventStatusView, ValueView } from '#model/view-types.ts';
import type { Span } from '#time/moment.ts';
import { formatFigure } from './figures.ts';

/** The views of a field’s value: one, or one for each list item. */
export function listFieldValues(
  model: SiteModel,
  entry: ModelEntry,
  field: string,
  value: unknown,
): ValueView[] {
  const words = labelsOf(model, entry.collection).values[field]?.[String(value)];
  if (words !== undefined) return [{ type: 'text', text: words }];
  const shape = propertyOf(getShape(entry.collection), field);
  const listItemValues = (itemShape: Shape | undefined, item: unknown) =>
    listValues(model, entry, itemShape, item);
  if (!Array.isArray(value)) return listItemValues(shape, value);
  return value.flatMap((item) => listItemValues(branchFor(shape, 'array')?.items, item));
}

interface Context {
  model: SiteModel;
  /** The entry with the value. */
  entry: ModelEntry;
  shape: Shape;
}

/** What front matter holds for the types of fields that are not shown as plain text. */
interface FieldValues {
  reference: string;
  topic: string;
  date: string;
  moment: string;
  country: string;
  participatingCountry: Exclude<ParticipatingCountry, string>;
  url: string;
  link: Link;
  named: Named;
  author: ItemOf<'authors'>;
  title: ItemOf<'titles'>;
  output: ItemOf<'outputs'>;
  figure: NonNullable<EntryData['members']>;
  location: NonNullable<EntryData['location']>;
  series: Series;
  registration: Registration;
}

type Show<V> = (value: V, context: Context) => ValueView[];

const createText = (text: string, note?: string): ValueView => ({
  type: 'text',
  text,
  ...(note === undefined ? {} : { note }),
});

const createPage = (href: string, text: string, note?: string): ValueView => ({
  type: 'page',
  href,
  text,
  ...(note === undefined ? {} : { note }),
});

const createLink = (href: string, text: string, note?: string): ValueView => ({
  type: 'external',
  href,
  text,
  ...(note === undefined ? {} : { note }),
});

const join = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(', ');

/** How to show each type of field; all others are plain text. */
const VIEWS: { readonly [Field in keyof FieldValues]: Show<FieldValues[Field]> } = {
  reference: (path, { model, shape }) =>
    listPageValues(model, resolveReference(path, shape.to ?? []) ?? path),
  topic: (id, { model }) => {
    const topic = model.topics.get(id);
    return [topic ? createPage(toTopicHref(id), topic.label) : createText(id)];
  },
  date: (date, { model }) => [{ type: 'date', ...createDateView(model, date) }],
  moment: (start, { model, entry }) => listMoments(model, { start }, entry),
  country: (code, { model }) => [createCountry(model, code)],
  participatingCountry: ({ code, nameThen }, { model }) => [
    createCountry(model, code, model.words.shared.nameThen(nameThen)),
  ],
  url: (url) => [createLink(url, formatHost(url))],
  link: ({ title, url }) => [createLink(url, title)],
  named: ({ name, country, url }, { model }) => {
    const text = join(name, country && getCountryName(model, country));
    return [url === undefined ? createText(text) : createLink(url, text)];
  },
  author: (author, { model, entry }) => [createAuthor(model, entry, author)],
  title: ({ title, date }, { model }) => [
    { ...createText(title), ...(date && { noteDate: createDateView(model, date) }) },
  ],
  output: ({ kind, title, date, url }, { model }) => {
    const link = url === undefined ? createText(title, kind) : createLink(url, title, kind);
    return [{ ...link, ...(date && { noteDate: createDateView(model, date) }) }];
  },
  figure: (figure, { model }) => {
    const { asOf, note } = figure;
    if (asOf === undefined) return [createText(formatFigure(model, figure), note)];
    const words = wrapDate((date) => formatFigure(model, figure, date), createDateView(model, asOf));
    return [{ type: 'date', ...words, ...(note !== undefined && { note }) }];
  },
  location: ({ lat, lon }, { model }) => [createText(model.words.shared.coordinatesOf(lat, lon))],
  series: (value, { model }) => {
    const { number, theme } = value;
    const target = getSeriesTarget(value);
    const [series] = 'ref' in target ? listPageValues(model, target.ref) : [createText(target.name)];
    const note = join(number === undefined ? undefined : model.words.shared.numberInSeries(number), theme);
    return series ? [note === '' ? series : { ...series, note }] : [];
  },
  registration: ({ url, opens, deadline, who, countries, note }, { model, entry }) => [
    ...listMoments(model, { start: opens, end: deadline }, entry).map((value) => ({
      ...value,
      ...createRegistrationStatuses(model, entry),
    })),
    ...[
      note?.replace(/\.$/, ''),
      who?.join(', '),
      countries?.map((value) => getCountryName(model, value)).join(', '),
    ].flatMap((text) => (text === undefined ? [] : [createText(text)])),
    ...(url === undefined ? [] : [createLink(url, formatHost(url))]),
  ],
};

/** A country by code: a link where it has a page. */
function createCountry(model: InLanguage, code: string, note?: string): ValueView {
  const href = findCountryHref(code);
  const name = getCountryName(model, code);
  return href === undefined ? createText(name, note) : createPage(href, name, note);
}

function createAuthor(model: SiteModel, entry: ModelEntry, author: FieldValues['author']): ValueView {
  const { name, organisation } = author;
  const note = organisation === undefined ? undefined : formatPartyText(model, organisation);
  const known = findPerson(model, entry, author);
  if (known) return createPage(toPersonHref(known.id), name, note);
  return { ...createText(name, note), ...(isHiddenPerson(model, name) && { isHidden: true }) };
}

/** Whether registration is open; a call shows its own status. */
function createRegistrationStatuses(model: SiteModel, entry: ModelEntry): { statuses?: EventStatusView[] } {
  const statuses = isCall(entry) ? undefined : findCallStatuses(model, entry);
  return statuses ? { statuses } : {};
}

/** A local time of an entry; empty if it has none. */
function listMoments(model: InLanguage, span: Span, entry: ModelEntry): ValueView[] {
  const view = findTimeOf(model, entry, span);
  return view ? [{ type: 'date', ...view }] : [];
}

function listValues(
  model: SiteModel,
  entry: ModelEntry,
  shape: Shape | undefined,
  value: unknown,
): ValueView[] {
  const branch = branchFor(shape, typeof value);
  const field = branch?.field;
  if (!branch || !isShown(field)) return [createText(String(value))];
  return show(field, value, { model, entry, shape: branch });
}

const isShown = (field: FieldType | undefined): field is keyof FieldValues =>
  field !== undefined && Object.hasOwn(VIEWS, field);

/** Shows a value of a field of this type: the preflight has checked that it is one. */
const show = <Field extends keyof FieldValues>(field: Field, value: unknown, context: Context) =>
  VIEWS[field](value as FieldValues[Field], context);

/** A link to an entry by its title; empty if it is not published. */
export function listPageValues(model: SiteModel, ref: string): ValueView[] {
  const entry = model.entries.get(ref);
  return entry ? [{ type: 'page', href: toHref(ref), text: entry.data.title }] : [];
}

function formatPartyText(model: SiteModel, party: Party): string | undefined {
  return typeof party === 'string' ? model.entries.get(party)?.data.title : party.name;
}

/** `https://www.example.org/x` → "example.org/x", as people read addresses. */
export function formatHost(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + (pathname === '/' ? '' : formatReadableUrl(pathname));
}

function formatReadableUrl(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Not an escape sequence: a literal per cent sign.
    return path;
  }
}
