/** Suggestions for a search without results: the same with fewer conditions. */

import {
  clearChosen,
  isEmptySearch,
  isNarrowed,
  type SearchState,
} from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/client-words.ts';

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
