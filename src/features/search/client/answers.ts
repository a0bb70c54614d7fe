/** The answers to a question about relations, on the search page and in the dialog. */
import type { RelationAnswer } from '#features/search/answers/page-answers.ts';
import type { AnswerBlock, AnswerOptions } from './answer-block.ts';

/** Makes the blocks of answers. What makes them is loaded with the first; none where it can’t be. */
export async function loadAnswers(
  answers: readonly RelationAnswer[],
  options: AnswerOptions,
): Promise<AnswerBlock[]> {
  if (answers.length === 0) return [];
  const module = await import('./answer-block.ts').catch(() => undefined);
  return module?.createAnswerBlocks(answers, options) ?? [];
}

/** Shows the blocks in the place for them, and returns what is read aloud before the number of results. */
export function showAnswers(place: HTMLElement, blocks: readonly AnswerBlock[]): string[] {
  place.replaceChildren(...blocks.map(({ element }) => element));
  place.hidden = blocks.length === 0;
  return blocks.map(({ aloud }) => aloud);
}
