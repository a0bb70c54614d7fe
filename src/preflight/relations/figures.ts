/** Figures: that their numbers are meant, and of parts that the whole is there, is one, and is no smaller. */
import type { Entry } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/issue.ts';
import { keepByEntry } from '#preflight/diagnostics/memo.ts';
import { toLine } from '#preflight/fields/suggestions.ts';
import { formatYamlValue } from '#preflight/fields/yaml-text.ts';
import { findNearest } from '#text/nearest.ts';

interface Figure {
  /** Of its list, from 0. */
  index: number;
  fields: Record<string, unknown>;
}

/** Everything that is wrong with the figures of entries, and between them and those of all. */
export function checkFigures(entries: readonly Entry[], byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  // Labels that two figures of an entry have matter where a part names its whole by one.
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

const checkOwnFigures = keepByEntry((entry) => {
  const figures = listFigures(entry);
  return [
    ...figures.flatMap((figure) => checkCircle(entry, figure, figures)),
    ...figures.flatMap((figure) => checkPercent(entry, figure)),
    // To find the place of a number is dear, and hardly any text has one that ends so.
    ...(ENDS_IN_NOUGHT.test(entry.text) ? figures.flatMap((figure) => checkThousands(entry, figure)) : []),
  ];
});

/** The figures of an entry, as far as they are groups of fields. */
const listFigures = keepByEntry(({ data }): Figure[] => {
  const list = Array.isArray(data.figures) ? (data.figures as unknown[]) : [];
  return list.flatMap((fields, index) => (isGroup(fields) ? [{ index, fields }] : []));
});

/** Those that are part of another. */
const listParts = keepByEntry((entry) =>
  listFigures(entry).filter(({ fields }) => findTarget(entry, fields)),
);

/** Those whose label another before them has. What is the same in all is told by itself. */
const listTwins = keepByEntry((entry) => {
  const figures = listFigures(entry);
  return figures.filter(({ index, fields }) => {
    const first = figures.find((other) => other.fields.label === fields.label);
    return first && first.index !== index && JSON.stringify(first.fields) !== JSON.stringify(fields);
  });
});

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The figure that one is part of: whose, and its label. */
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
  // A whole in an entry that doesn't exist is told as a broken reference.
  const owner = target && byRef.get(target.ref);
  if (!owner) return [];
  const isOwn = owner === entry;
  const path = typeof fields.of === 'string' ? ['figures', index, 'of'] : ['figures', index, 'of', 'label'];
  const report = (code: DiagnosticCode, message: string, suggestion = '') => [
    createDiagnostic(createPlace(entry, path), code, message, suggestion),
  ];
  const others = listFigures(owner).filter((figure) => !isOwn || figure.index !== index);
  const whole = others.find(({ fields: { label } }) => label === target.label);
  if (whole) {
    if (!isLarger(fields, whole.fields)) return [];
    const sizes = `${String(fields.value)} of ${String(whole.fields.value)}`;
    return report('figure-part', `This part is larger than its whole, "${target.label}": ${sizes}.`);
  }
  if (isOwn && fields.label === target.label) {
    return report('figure-part', 'This figure is part of itself. "of" names the figure that it is part of.');
  }
  const labels = others.map(({ fields: { label } }) => label).filter((label) => typeof label === 'string');
  const nearest = findNearest(target.label, labels);
  const known = labels.length > 0 ? `It has: ${labels.join(', ')}.` : 'It has no other.';
  const message = `There is no figure "${target.label}" in ${isOwn ? 'this entry' : owner.file}. ${known}`;
  return report('figure-unknown', message, nearest ? toLine(entry, path, formatYamlValue(nearest)) : '');
}

/** True where both are numbers of one kind, exact, of one stage, and the part is more than all. */
function isLarger(part: Figure['fields'], whole: Figure['fields']): boolean {
  const isComparable = (['unit', 'stage', 'qualifier'] as const).every((key) => part[key] === whole[key]);
  if (!isComparable || part.qualifier !== undefined) return false;
  return typeof part.value === 'number' && typeof whole.value === 'number' && part.value > whole.value;
}

/** Two of one label by which a part names its whole. */
function checkLabel(
  entry: Entry,
  { index, fields: { label } }: Figure,
  wholes: ReadonlySet<string>,
): Diagnostic[] {
  if (typeof label !== 'string' || !wholes.has(`${toRef(entry)} ${label}`)) return [];
  const message = `Two figures are called "${label}", and a part names its whole by that. Give them labels of their own.`;
  return [createDiagnostic(createPlace(entry, ['figures', index, 'label']), 'figure-label', message)];
}

/** The digits of thousands behind points, which would be read as decimals. */
const ENDS_IN_NOUGHT = /\d\.\d{2}0\b/;
const THOUSANDS = /^(\d{1,3})\.(\d{2}0)\b/;

/** A number that reads as another one than was meant. */
function checkThousands(entry: Entry, { index, fields: { value } }: Figure): Diagnostic[] {
  // What is no number is told by the schema.
  if (typeof value !== 'number') return [];
  const place = createPlace(entry, ['figures', index, 'value']);
  const written = entry.lines[place.line - 1]?.slice(place.column - 1) ?? '';
  const [, thousands, rest] = THOUSANDS.exec(written) ?? [];
  if (thousands === undefined) return [];
  const message = `Is this ${thousands}${rest} or ${value}? No point stands between thousands, and no nought behind decimals: write ${thousands}${rest} or ${value}.`;
  return [createDiagnostic(place, 'figure-number', message)];
}

function checkPercent(entry: Entry, { index, fields: { value, unit } }: Figure): Diagnostic[] {
  if (typeof value !== 'number' || value <= 100) return [];
  if (typeof unit !== 'string' || !/^(?:%|per ?cent)$/i.test(unit)) return [];
  const place = createPlace(entry, ['figures', index, 'value']);
  return [createDiagnostic(place, 'figure-percent', `${value} per cent is more than all there is.`)];
}

/** Parts of parts that lead back to the first, over however many steps. */
function checkCircle(entry: Entry, { index, fields }: Figure, figures: readonly Figure[]): Diagnostic[] {
  const loop = [fields.label];
  let next = fields.of;
  while (typeof next === 'string' && !loop.includes(next)) {
    loop.push(next);
    const label = next;
    next = figures.find((other) => other.fields.label === label)?.fields.of;
  }
  const members = figures.filter((figure) => loop.includes(figure.fields.label));
  // Told once, at the first of them; a part of itself is told by itself.
  if (next !== fields.label || loop.length < 2 || members[0]?.index !== index) return [];
  const message = `These are parts of each other: ${[...loop, next].join(' → ')}.`;
  return [createDiagnostic(createPlace(entry, ['figures', index, 'of']), 'figure-part', message)];
}

const createPlace = (entry: Entry, path: readonly (string | number)[]) => ({
  file: entry.file,
  field: formatFieldPath(path),
  ...entry.locateValue(path),
});
