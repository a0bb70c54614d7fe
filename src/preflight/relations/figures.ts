/** Checks figures: that their numbers are plausible, and that the whole of a part exists and is not smaller. */
import { FIGURES, listSources, listFigures as listWritten } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { type Message, say } from '#messages/message.ts';
import { noteSubjects } from '#preflight/diagnostics/causes.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { checkByEntry, memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { type Correction, correctValue } from '#preflight/fields/suggestions.ts';
import { findNearest } from '#text/nearest.ts';
import { formatYamlValue } from '#text/yaml-text.ts';

const NONE: Correction = { suggestion: '' };

interface Figure {
  /** Index in the list, from 0. */
  index: number;
  fields: Record<string, unknown>;
}

/** Checks the figures of entries, and their relations to the figures of all entries. */
export function checkFigures(entries: readonly Entry[], byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  // Repeated labels matter only if a part names its whole by one.
  const wholes = entries.some((entry) => listTwins(entry).length > 0) ? listWholes(byRef) : new Set<string>();
  return entries.flatMap((entry) => [
    ...listParts(entry).flatMap((figure) => checkPart(entry, figure, byRef)),
    ...listTwins(entry).flatMap((figure) => checkLabel(entry, figure, wholes)),
    ...checkOwnFigures(entry),
  ]);
}

function listWholes(byRef: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  return new Set(
    [...byRef.values()].flatMap((entry) =>
      listParts(entry).map(({ fields }) => formatWholeLabel(entry, fields)),
    ),
  );
}

const checkOwnFigures = checkByEntry((entry) => {
  const figures = listFigures(entry);
  return [
    ...figures.flatMap((figure) => checkCircle(entry, figure, figures)),
    ...figures.flatMap((figure) => checkPercent(entry, figure)),
    ...figures.flatMap((figure) => checkSource(entry, figure)),
    // Finding the place of a number is slow, and hardly any text contains such a number.
    ...(ENDS_IN_NOUGHT.test(entry.text) ? figures.flatMap((figure) => checkThousands(entry, figure)) : []),
  ];
});

/** The figures of an entry that are objects. */
const listFigures = memoizeByEntry(({ data }): Figure[] => {
  return listWritten(data).flatMap((fields, index) => (isGroup(fields) ? [{ index, fields }] : []));
});

/** Figures that are part of another. */
const listParts = memoizeByEntry((entry) =>
  listFigures(entry).filter(({ fields }) => findTarget(entry, fields)),
);

/** Figures with the label of an earlier one. Figures that are equal in everything are reported elsewhere. */
const listTwins = memoizeByEntry((entry) => {
  const figures = listFigures(entry);
  return figures.filter(({ index, fields }) => {
    const first = figures.find((candidate) => candidate.fields.label === fields.label);
    return first && first.index !== index && JSON.stringify(first.fields) !== JSON.stringify(fields);
  });
});

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The whole of a figure: the entry’s ref, and the label. */
function findTarget(entry: Entry, { of }: Figure['fields']): { ref: string; label: string } | undefined {
  if (typeof of === 'string') return { ref: toRef(entry), label: of };
  if (!isGroup(of) || typeof of.entry !== 'string' || typeof of.label !== 'string') return undefined;
  return { ref: of.entry, label: of.label };
}

function formatWholeLabel(entry: Entry, fields: Figure['fields']): string {
  const target = findTarget(entry, fields);
  return target ? `${target.ref} ${target.label}` : '';
}

function checkPart(entry: Entry, { index, fields }: Figure, byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  const target = findTarget(entry, fields);
  // If that entry does not exist, the broken reference is reported.
  const owner = target && byRef.get(target.ref);
  if (!owner) return [];
  const isOwn = owner === entry;
  const noteOwner = (diagnostic: Diagnostic) => (isOwn ? diagnostic : noteSubjects(diagnostic, [target.ref]));
  const path = typeof fields.of === 'string' ? [FIGURES, index, 'of'] : [FIGURES, index, 'of', 'label'];
  const report = (code: DiagnosticCode, message: Message, { suggestion, edit }: Correction = NONE) => [
    noteOwner(createDiagnostic(createPlace(entry, path), code, message, suggestion, edit)),
  ];
  const candidates = listFigures(owner).filter((figure) => !isOwn || figure.index !== index);
  const whole = candidates.find(({ fields: { label } }) => label === target.label);
  if (whole) {
    if (!isLarger(fields, whole.fields)) return [];
    const sizes = [String(fields.value), String(whole.fields.value)] as const;
    return report('figure-part', say('relations', 'partTooLarge', target.label, ...sizes));
  }
  if (isOwn && fields.label === target.label) {
    return report('figure-part', say('relations', 'partOfItself'));
  }
  const labels = candidates
    .map(({ fields: { label } }) => label)
    .filter((label) => typeof label === 'string');
  const nearest = findNearest(target.label, labels);
  const message = isOwn
    ? say('relations', 'noFigure', target.label, labels)
    : say('relations', 'noFigureIn', target.label, owner.file, labels);
  return report(
    'figure-unknown',
    message,
    nearest ? correctValue(entry, path, formatYamlValue(nearest)) : NONE,
  );
}

/** True if both numbers are exact and of one unit and stage, and the part is larger than the whole. */
function isLarger(part: Figure['fields'], whole: Figure['fields']): boolean {
  const isComparable = (['unit', 'stage', 'qualifier'] as const).every((key) => part[key] === whole[key]);
  if (!isComparable || part.qualifier !== undefined) return false;
  return typeof part.value === 'number' && typeof whole.value === 'number' && part.value > whole.value;
}

/** Reports two figures with one label if a part names its whole by it. */
function checkLabel(
  entry: Entry,
  { index, fields: { label } }: Figure,
  wholes: ReadonlySet<string>,
): Diagnostic[] {
  if (typeof label !== 'string' || !wholes.has(`${toRef(entry)} ${label}`)) return [];
  const message = say('relations', 'labelTwice', label);
  return [createDiagnostic(createPlace(entry, [FIGURES, index, 'label']), 'figure-label', message)];
}

/** A point as thousands separator, which YAML reads as a decimal point. */
const ENDS_IN_NOUGHT = /\d\.\d{2}0\b/;
const THOUSANDS = /^(\d{1,3})\.(\d{2}0)\b/;

/** Reports a number that YAML reads as another number. */
function checkThousands(entry: Entry, { index, fields: { value } }: Figure): Diagnostic[] {
  // The schema reports values that are not numbers.
  if (typeof value !== 'number') return [];
  const place = createPlace(entry, [FIGURES, index, 'value']);
  const written = entry.lines[place.line - 1]?.slice(place.column - 1) ?? '';
  const [, thousands, rest] = THOUSANDS.exec(written) ?? [];
  if (thousands === undefined) return [];
  const message = say('relations', 'pointOfThousands', `${thousands}${rest}`, value);
  return [createDiagnostic(place, 'figure-number', message)];
}

function checkPercent(entry: Entry, { index, fields: { value, unit } }: Figure): Diagnostic[] {
  if (typeof value !== 'number' || value <= 100) return [];
  if (typeof unit !== 'string' || !/^(?:%|per ?cent)$/i.test(unit)) return [];
  const place = createPlace(entry, [FIGURES, index, 'value']);
  return [createDiagnostic(place, 'figure-percent', say('relations', 'percent', value))];
}

/** Reports the number of a source that the entry does not have. */
function checkSource(entry: Entry, { index, fields: { source } }: Figure): Diagnostic[] {
  const sources = listSources(entry.data).length;
  // The schema reports numbers that count nothing.
  if (typeof source !== 'number' || !Number.isInteger(source) || source < 1 || source <= sources) return [];
  const path = [FIGURES, index, 'source'];
  const message =
    sources === 0 ? say('relations', 'noSources') : say('relations', 'noSource', source, sources);
  const { suggestion, edit } = sources === 0 ? NONE : correctValue(entry, path, String(sources));
  return [createDiagnostic(createPlace(entry, path), 'figure-source', message, suggestion, edit)];
}

/** Reports parts that form a circle, over any number of steps. */
function checkCircle(entry: Entry, { index, fields }: Figure, figures: readonly Figure[]): Diagnostic[] {
  const loop = [fields.label];
  let next = fields.of;
  while (typeof next === 'string' && !loop.includes(next)) {
    loop.push(next);
    const label = next;
    next = figures.find((candidate) => candidate.fields.label === label)?.fields.of;
  }
  const members = figures.filter((figure) => loop.includes(figure.fields.label));
  // Reported once, at the first member. A part of itself is reported elsewhere.
  if (next !== fields.label || loop.length < 2 || members[0]?.index !== index) return [];
  const message = say('relations', 'partsInCircle', [...loop, next].join(' → '));
  return [createDiagnostic(createPlace(entry, [FIGURES, index, 'of']), 'figure-part', message)];
}

const createPlace = (entry: Entry, path: readonly (string | number)[]) => ({
  file: entry.file,
  field: formatFieldPath(path),
  ...entry.locateValue(path),
});
