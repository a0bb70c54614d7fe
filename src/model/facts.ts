/** The description list of an entry: the fields that its collection names, each shown as what it is. */
import { fieldLabel } from '#collections/collection.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { resolveReference } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { toHref } from './addresses.ts';
import { toCountryName } from './countries.ts';
import { toDateView, toSpanView } from './dates.ts';
import { toFigureText } from './figures.ts';
import { toCountryValues, toPlaceValues } from './places.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import type { FactView, ValueView } from './types.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The facts of an entry: its names, then the fields of its collection; fields that are empty are left out. */
export function toFacts(model: SiteModel, entry: ModelEntry): FactView[] {
  const labels = entry.collection.labels.en;
  const facts = entry.collection.facts.map((field) => ({
    label: fieldLabel(labels, field),
    values: toFactValues(model, entry, field),
  }));
  return [...toNames(entry), ...facts].filter(({ values }) => values.length > 0);
}

function toFactValues(model: SiteModel, entry: ModelEntry, field: string): ValueView[] {
  if (field === 'where') return toPlaceValues(model, entry);
  if (field === 'when') {
    const span = entry.collection.when?.(entry.data);
    const date = span && toSpanView(span, entry.collection.order === 'alphabetical');
    return date ? [{ type: 'date', ...date }] : [];
  }
  const value = entry.data[field];
  return value === undefined ? [] : toValues(model, entry, field, value);
}

/** A field's value as it is shown, by the metadata of its schema. */
export function toValues(model: SiteModel, entry: ModelEntry, field: string, value: unknown): ValueView[] {
  const words = entry.collection.labels.en.values[field]?.[String(value)];
  if (words !== undefined) return [{ type: 'text', text: words }];
  if (field === 'countries') return toCountryValues(value as Parameters<typeof toCountryValues>[0]);
  const shape = propertyOf(getShape(entry.collection), field);
  return (Array.isArray(value) ? value : [value]).flatMap((item) =>
    toValue(model, Array.isArray(value) ? branchFor(shape, 'array')?.items : shape, item),
  );
}

function toValue(model: SiteModel, shape: Shape | undefined, value: unknown): ValueView[] {
  if (typeof value === 'object' && value !== null)
    return toObjectValue(model, value as Record<string, unknown>);
  const text = String(value);
  const branch = branchFor(shape, typeof value);
  switch (branch?.field) {
    case 'reference':
      return toPageValue(model, resolveReference(text, branch.to ?? []) ?? text);
    case 'topic':
      return [{ type: 'text', text: model.topics.get(text)?.label ?? text }];
    case 'date':
    case 'moment':
      return [{ type: 'date', ...toDateView(text) }];
    case 'country':
      return [{ type: 'text', text: toCountryName(text) }];
    case 'url':
      return [{ type: 'external', href: text, text: toHostText(text) }];
    default:
      return [{ type: 'text', text }];
  }
}

/** The objects that stand in facts: something without an entry, a link, a title, a place on the map, a sum. */
function toObjectValue(model: SiteModel, value: Record<string, unknown>): ValueView[] {
  const { name, title, url, date, number, theme, of, lat, lon, deadline, opens, note, who, countries } =
    value as {
      [key in 'name' | 'title' | 'url' | 'date' | 'theme' | 'deadline' | 'opens' | 'note']?: string;
    } & { number?: number; of?: unknown; lat?: number; lon?: number; who?: string[]; countries?: string[] };
  if (lat !== undefined && lon !== undefined) return [{ type: 'text', text: en.coordinatesOf(lat, lon) }];
  if (value.value !== undefined) return [{ type: 'text', text: toFigureText(value as never) }];
  if (of !== undefined) {
    const position = [
      ...(number === undefined ? [] : [en.numberInSeries(number)]),
      ...(theme ? [theme] : []),
    ];
    const [series] =
      typeof of === 'string'
        ? toPageValue(model, `projects/${of.split('/').at(-1)}`)
        : toObjectValue(model, of as Record<string, unknown>);
    return series ? [position.length > 0 ? { ...series, note: position.join(', ') } : series] : [];
  }
  if (deadline !== undefined || opens !== undefined || who !== undefined) {
    const span = toSpanView({ start: opens, end: deadline });
    const parts = [span?.text, note, who?.join(', '), countries?.map(toCountryName).join(', ')];
    return [
      ...parts.filter((part) => part !== undefined).map((text): ValueView => ({ type: 'text', text })),
      ...(url === undefined ? [] : [{ type: 'external', href: url, text: toHostText(url) } as const]),
    ];
  }
  const text = name ?? title ?? '';
  const detail = date === undefined ? {} : { note: toDateView(date).text };
  if (url !== undefined) return [{ type: 'external', href: url, text, ...detail }];
  return [
    {
      type: 'text',
      text: value.country === undefined ? text : `${text}, ${toCountryName(String(value.country))}`,
      ...detail,
    },
  ];
}

/** A link to an entry by its title; nothing where it is not published. */
export function toPageValue(model: SiteModel, ref: string): ValueView[] {
  const entry = model.entries.get(ref);
  return entry ? [{ type: 'page', href: toHref(ref), text: entry.data.title }] : [];
}

/** `https://www.example.org/x` → "example.org/x", as people read addresses. */
export function toHostText(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + (pathname === '/' ? '' : decodeURI(pathname));
}

function toNames({ data }: ModelEntry): FactView[] {
  const text = (label: string, value: unknown): FactView => ({
    label,
    values: value === undefined || value === data.title ? [] : [{ type: 'text', text: String(value) }],
  });
  const native = Object.entries((data.nativeNames as Record<string, string> | undefined) ?? {});
  return [
    text(en.officialName, data.officialName),
    text(en.acronym, data.acronym),
    {
      label: en.nativeNames,
      values: native.map(([lang, name]) => ({
        type: 'text',
        text: name,
        lang,
        note: languageNames.of(lang) ?? lang,
      })),
    },
    {
      label: en.aliases,
      values: ((data.aliases as string[] | undefined) ?? []).map((alias) => ({ type: 'text', text: alias })),
    },
  ];
}
