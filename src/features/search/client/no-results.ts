/** Suggestions for a search without results: the same with fewer conditions. */

import type { Answer } from '#features/search/query/engine.ts';
import {
  clearChosen,
  isEmptySearch,
  isNarrowed,
  type SearchState,
  writeAddress,
} from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import { make } from './templates.ts';

interface WayOn {
  label: string;
  state: SearchState;
}

/** Searches with fewer conditions, those that keep most of them first. */
export function listSuggestions(state: SearchState): WayOn[] {
  const { query, chosen, sort } = state;
  const words = query.split(/\s+/);
  const fewer = words.slice(0, -1).join(' ');
  const hasFacets = isNarrowed(chosen);
  const withoutFacets = { query, chosen: clearChosen(chosen), sort };
  const ways = [
    ...(hasFacets ? [{ label: searchWords.withoutFacets(query), state: withoutFacets }] : []),
    ...(fewer === ''
      ? []
      : [{ label: searchWords.withoutLastWord(fewer), state: { ...state, query: fewer } }]),
    ...(hasFacets && fewer !== ''
      ? [{ label: searchWords.withoutFacets(fewer), state: { ...withoutFacets, query: fewer } }]
      : []),
  ];
  return ways.filter((way) => !isEmptySearch(way.state));
}

/** Links to those suggestions that have results, with their numbers. */
export async function listWaysOn(
  state: SearchState,
  ask: (state: SearchState) => Promise<Answer>,
): Promise<HTMLElement[]> {
  const items = listSuggestions(state).map(async (way) => {
    const size = (await ask(way.state).catch(() => undefined))?.results.length ?? 0;
    if (size === 0) return [];
    const link = make('a', { href: location.pathname + writeAddress(way.state) }, way.label);
    return [make('li', {}, link, ' ', make('span', { class: 'count' }, searchWords.results(size)))];
  });
  return (await Promise.all(items)).flat();
}
