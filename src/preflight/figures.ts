/** Figures that are parts of others: the whole must be there, be one, and be no smaller. */
import type { Entry } from '#entries/content.ts';
import { toRef } from '#graph/graph.ts';
import { findNearest } from '#markdown/nearest.ts';
import { type Issue, type IssueCode, toFieldPath, toIssue } from './issue.ts';
import { toLine } from './suggestions.ts';
import { toYamlText } from './yaml-text.ts';

interface Figure {
  /** Of its list, from 0. */
  index: number;
  fields: Record<string, unknown>;
}

/** Everything that is wrong between the figures of entries. */
export function checkFigures(entries: readonly Entry[], byRef: ReadonlyMap<string, Entry>): Issue[] {
  const wholes = new Set(
    entries.flatMap((entry) => listFigures(entry).map(({ fields }) => toWhole(entry, fields))),
  );
  return entries.flatMap((entry) => {
    const figures = listFigures(entry);
    return [
      ...figures.flatMap((figure) => checkPart(entry, figure, byRef)),
      ...figures.flatMap((figure) => checkTwice(entry, figure, figures, wholes)),
    ];
  });
}

/** The figures of an entry, as far as they are groups of fields. */
function listFigures(entry: Entry | undefined): Figure[] {
  const list = Array.isArray(entry?.data.figures) ? (entry.data.figures as unknown[]) : [];
  return list.flatMap((fields, index) => (isGroup(fields) ? [{ index, fields }] : []));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The figure that one is part of: whose, and its label. */
function toTarget(entry: Entry, { of }: Figure['fields']): { ref: string; label: string } | undefined {
  if (typeof of === 'string') return { ref: toRef(entry), label: of };
  if (!isGroup(of) || typeof of.entry !== 'string' || typeof of.label !== 'string') return undefined;
  return { ref: of.entry, label: of.label };
}

function toWhole(entry: Entry, fields: Figure['fields']): string {
  const target = toTarget(entry, fields);
  return target ? `${target.ref} ${target.label}` : '';
}

function checkPart(entry: Entry, { index, fields }: Figure, byRef: ReadonlyMap<string, Entry>): Issue[] {
  const target = toTarget(entry, fields);
  // A whole in an entry that doesn't exist is told as a broken reference.
  const owner = target && byRef.get(target.ref);
  if (!owner) return [];
  const isOwn = owner === entry;
  const path = typeof fields.of === 'string' ? ['figures', index, 'of'] : ['figures', index, 'of', 'label'];
  const report = (code: IssueCode, message: string, suggestion = '') => [
    toIssue(
      { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) },
      code,
      message,
      suggestion,
    ),
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
  return report('figure-unknown', message, nearest ? toLine(entry, path, toYamlText(nearest)) : '');
}

/** True where both are numbers of one kind, exact, of one stage, and the part is more than all. */
function isLarger(part: Figure['fields'], whole: Figure['fields']): boolean {
  const isComparable = (['unit', 'stage', 'qualifier'] as const).every((key) => part[key] === whole[key]);
  if (!isComparable || part.qualifier !== undefined) return false;
  return typeof part.value === 'number' && typeof whole.value === 'number' && part.value > whole.value;
}

/** Two that can't be told apart: the same in all, or of one label by which a part names its whole. */
function checkTwice(
  entry: Entry,
  { index, fields }: Figure,
  figures: readonly Figure[],
  wholes: ReadonlySet<string>,
): Issue[] {
  const { label } = fields;
  if (typeof label !== 'string') return [];
  const isWhole = wholes.has(`${toRef(entry)} ${label}`);
  const same = (other: Figure) =>
    other.index < index &&
    other.fields.label === label &&
    (isWhole || JSON.stringify(other.fields) === JSON.stringify(fields));
  if (!figures.some(same)) return [];
  const path = ['figures', index, 'label'];
  const place = { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) };
  const message = isWhole
    ? `Two figures are called "${label}", and a part names its whole by that. Give them labels of their own.`
    : `The figure "${label}" stands here a second time. Keep one of the two.`;
  return [toIssue(place, 'figure-label', message)];
}
