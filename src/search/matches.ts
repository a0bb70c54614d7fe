/** Where a query meets a result: which names it is, which words of a text it means. */
import { fold, toWords } from './fold.ts';

/** What a result is known by. */
export interface Named {
  title: string;
  /** Its other names, with | between them. */
  names?: string;
}

/**
 * Puts what bears the name that was typed before what only mentions it; all else stays as it was ranked.
 * Pagefind weighs words and can't know that a title is nothing but the query.
 */
export function rankByName<T>(results: readonly T[], query: string, toNamed: (result: T) => Named): T[] {
  const wanted = fold(query);
  const isNamed = (result: T) => {
    const { title, names } = toNamed(result);
    return [title, ...(names?.split('|') ?? [])].some((name) => fold(name) === wanted);
  };
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))];
}

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** A text in parts, those that a word of the query begins marked; undefined where none is. */
export function markWords(text: string, query: string): TextPart[] | undefined {
  const wanted = toWords(query);
  const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, index) => ({
    text: part,
    isMatch: index % 2 === 1 && wanted.some((word) => fold(part).startsWith(word)),
  }));
  return parts.some(({ isMatch }) => isMatch) ? parts.filter((part) => part.text !== '') : undefined;
}
