/** Shows the answers to a question about relations, before its results. Loaded with the first of them. */
import type { RelatedItem, RelationAnswer } from '#features/search/answers/page-answers.ts';
import { relations as relationWords } from '#i18n/client-relations.ts';
import styles from './answers.css?url';
import { loadStyles, make } from './templates.ts';

/** An answer as it is shown, and as it is read aloud. */
export interface AnswerBlock {
  element: HTMLElement;
  aloud: string;
}

/** How many of an answer are shown at first, and where the others are; in their place where that is left out. */
export interface AnswerOptions {
  atOnce: number;
  allHref?: string;
}

/** The names that are read aloud. */
const ALOUD = 5;

let styled: Promise<unknown> | undefined;

/** Makes the blocks of answers, with their styles. Throws if an item can’t be loaded. */
export async function createAnswerBlocks(
  answers: readonly RelationAnswer[],
  options: AnswerOptions,
): Promise<AnswerBlock[]> {
  styled ??= loadStyles(styles);
  const blocks = await Promise.all(answers.map((answer, at) => createBlock(answer, at, options)));
  await styled;
  return blocks;
}

async function createBlock(
  { heading, source, items }: RelationAnswer,
  at: number,
  { atOnce, allHref }: AnswerOptions,
): Promise<AnswerBlock> {
  const load = (start: number, end?: number) =>
    Promise.all(items.slice(start, end).map((item) => item.load()));
  const first = await load(0, atOnce);
  const id = `answer-${at + 1}`;
  const list = make('ul', {}, ...first.map(createItem));
  const rest = items.length > first.length ? createRest(items.length, allHref) : undefined;
  if (rest instanceof HTMLButtonElement) {
    rest.addEventListener('click', async () => {
      rest.disabled = true;
      const more = (await load(first.length).catch(() => [])).map(createItem);
      rest.disabled = more.length > 0;
      if (more.length === 0) return;
      rest.remove();
      list.append(...more);
      more[0]?.querySelector('a')?.focus();
    });
  }
  const element = make(
    'section',
    { class: 'answer', 'aria-labelledby': id },
    make('h2', { id }, ...createHeading(heading, source.title)),
    first.length > 0 ? list : make('p', {}, relationWords.nothing),
    ...(rest ? [rest] : []),
    make(
      'p',
      { class: 'answer-source' },
      `${relationWords.source} `,
      make('a', { href: source.href, dir: 'auto' }, source.title),
    ),
  );
  const names = first.slice(0, ALOUD).map(({ title }) => title);
  return { element, aloud: relationWords.aloud(heading.replace('@', source.title), names, items.length) };
}

/** The name stands apart from the sentence around it: it may be written from right to left. */
function createHeading(heading: string, name: string): Node[] {
  const [before = '', after = ''] = heading.split('@', 2);
  return [new Text(before), make('bdi', {}, name), new Text(after)];
}

function createItem({ title, href, notes }: RelatedItem): HTMLElement {
  const name = href === undefined ? make('bdi', {}, title) : make('a', { href, dir: 'auto' }, title);
  return make('li', {}, name, ...(notes.length > 0 ? [' ', make('span', {}, notes.join(' · '))] : []));
}

const createRest = (count: number, href: string | undefined): HTMLElement =>
  href === undefined
    ? make('button', { type: 'button' }, relationWords.showAll(count))
    : make('a', { href }, relationWords.showAll(count));
