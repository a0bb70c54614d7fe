/** Creates the facts of an entry: the fields that its collection names. */

import { fieldLabel } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { getNames } from '#collections/meanings.ts';
import { labelsOf } from '#i18n/labels.ts';
import { languageNamesIn } from '#i18n/language-names.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { listFieldValues } from '#model/entries/field-values.ts';
import { listPlaceValues } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { ValueView } from '#model/view-types.ts';
import type { FactView } from './entry-types.ts';
import { formatPeriodStatus } from './period-status-text.ts';

/** The facts of an entry: its names, then the fields of its collection. Empty fields are left out. */
export function listFacts(model: SiteModel, entry: ModelEntry): FactView[] {
  const labels = labelsOf(model, entry.collection);
  const facts = entry.collection.facts.map((field) => ({
    label: fieldLabel(labels, field),
    values: listFactValues(model, entry, field),
  }));
  return [...listNames(model, entry), ...facts].filter(({ values }) => values.length > 0);
}

function listFactValues(model: SiteModel, entry: ModelEntry, field: string): ValueView[] {
  if (field === 'where') return listPlaceValues(model, entry);
  if (field === 'when') {
    const date = findEntryDate(model, entry);
    return date ? [{ type: 'date', ...date }] : [];
  }
  const period = field === 'status' ? formatPeriodStatus(model, entry) : undefined;
  const value = getField(entry.data, field);
  if (value === undefined && period) return [{ type: 'date', ...period }];
  // False is not a fact: `online: false`.
  return value === undefined || value === false ? [] : listFieldValues(model, entry, field, value);
}

function listNames(model: InLanguage, entry: ModelEntry): FactView[] {
  const { official, acronym, native, elsewhere, aliases } = getNames(entry);
  const text = (label: string, value: string | undefined): FactView => ({
    label,
    values: value === undefined || value === entry.data.title ? [] : [{ type: 'text', text: value }],
  });
  return [
    text(model.words.entry.officialName, official),
    text(model.words.entry.acronym, acronym),
    { label: model.words.entry.nativeNames, values: listByLanguage(model, native) },
    {
      label: fieldLabel(labelsOf(model, entry.collection), 'exonyms'),
      values: listByLanguage(model, elsewhere),
    },
    {
      label: model.words.entry.aliases,
      values: aliases.map((alias) => ({ type: 'text', text: alias })),
    },
  ];
}

const listByLanguage = (model: InLanguage, names: Readonly<Record<string, string>>): ValueView[] =>
  Object.entries(names).map(([lang, name]) => ({
    type: 'text',
    text: name,
    lang,
    note: languageNamesIn(model.words).of(lang) ?? lang,
  }));
