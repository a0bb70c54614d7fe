/** The preview: what the preflight says, then the entry in the styles of its page. */
import { type Collection, fieldLabel } from '#collections/collection.ts';
import { getShape, propertyOf } from '#collections/shape.ts';
import { findImage } from '#collections/unchecked.ts';
import type { Remark } from './check-entry.ts';
import { BODY_KEY } from './entry-file.ts';
import type { EntryList } from './entry-lists.ts';
import type { ListFormat } from './list-format.ts';
import { words } from './words.ts';

/** An element of React, which only React looks into. */
type ReactElement = object;

/** What Sveltia gives a preview. */
interface PreviewProps {
  entry: { toJS(): { data: Record<string, unknown> } };
  getAsset(path: string): { toString(): string } | undefined;
  widgetFor(name: string): ReactElement;
}

/** React, which Sveltia brings along and shares under this name. */
declare global {
  interface Window {
    h(type: string, props: object | null, ...children: unknown[]): ReactElement;
  }
}

/** What the styles of a page do not have: the remarks, and paragraphs that Sveltia wraps. */
export const PREVIEW_STYLES = `
.remarks { margin-block: var(--space-4) var(--space-5); padding: var(--space-3) var(--space-4); border-inline-start: 4px solid currentColor; }
.remarks ul { margin: 0; padding-inline-start: 1.2em; list-style: disc; }
.prose :is(p, ul, ol, table, blockquote, figure) { margin-block-end: var(--space-4); }
`;

/** Creates the preview of a collection. */
export const createPreview =
  ({ collection }: EntryList, format: ListFormat) =>
  ({ entry, getAsset, widgetFor }: PreviewProps): ReactElement => {
    const { h } = window;
    const { data } = entry.toJS();
    return h(
      'main',
      { className: 'wrap' },
      renderRemarks(listRemarks(data, format)),
      h(
        'article',
        null,
        h(
          'header',
          { className: 'title' },
          h('p', { className: 'meta' }, h('span', { className: 'kind' }, formatKind(collection, data))),
          h('h1', null, formatText(data.title)),
          h('p', { className: 'lead' }, formatText(data.summary)),
        ),
        renderPicture(findImage(data), getAsset),
        h(
          'div',
          { className: 'story' },
          renderFacts(collection, data),
          h('div', { className: 'prose' }, widgetFor(BODY_KEY)),
        ),
      ),
    );
  };

function listRemarks(data: Record<string, unknown>, { write, check }: ListFormat): Remark[] {
  try {
    return check(write(data));
  } catch (error) {
    // A form that is half filled in may not be writable yet.
    return [{ text: error instanceof Error ? error.message : String(error), isError: true }];
  }
}

function renderRemarks(remarks: readonly Remark[]): ReactElement {
  const { h } = window;
  const hasErrors = remarks.some(({ isError }) => isError);
  return h(
    'aside',
    { className: 'remarks', role: 'status', 'aria-label': words.check },
    h('p', null, hasErrors ? words.wrong : remarks.length > 0 ? words.toLookAt : words.right),
    h('ul', null, ...remarks.map(({ text }, index) => h('li', { key: index }, text))),
  );
}

function renderPicture(image: unknown, getAsset: PreviewProps['getAsset']): ReactElement | null {
  const { src, alt } = (image ?? {}) as { src?: unknown; alt?: unknown };
  if (typeof src !== 'string' || src === '') return null;
  const { h } = window;
  return h(
    'div',
    { className: 'picture' },
    h('img', { src: String(getAsset(src) ?? ''), alt: formatText(alt) }),
  );
}

/** The facts of the page that are plain words: names of other entries are not known here. */
function renderFacts(collection: Collection, data: Record<string, unknown>): ReactElement {
  const { h } = window;
  const { facts, labels } = collection;
  const isPlain = (name: string) => propertyOf(getShape(collection), name)?.field !== 'reference';
  const plain = facts.filter((name) => typeof data[name] === 'string' && data[name] !== '' && isPlain(name));
  return h(
    'dl',
    { className: 'facts' },
    ...plain.map((name) =>
      h(
        'div',
        { key: name },
        h('dt', null, fieldLabel(labels.en, name)),
        h('dd', null, formatText(data[name])),
      ),
    ),
  );
}

function formatKind({ kind, labels }: Collection, data: Record<string, unknown>): string {
  const value = kind === undefined ? '' : formatText(data[kind]);
  return (kind === undefined ? undefined : labels.en.values[kind]?.[value]) ?? labels.en.singular;
}

const formatText = (value: unknown): string => (typeof value === 'string' ? value : '');
