/** The addresses of overview pages: the directory, maps, countries and topics. */
import type { Entry } from '#entries/read-content.ts';
import { keepByEntry } from '#preflight/diagnostics/memo.ts';
import { sitePages } from '#routes/features.ts';
import { toCountryPath, toTopicPath } from '#routes/routes.ts';

/** Lists the overview pages of published entries, as the model creates them. */
export function listWays(entries: readonly Entry[]): string[] {
  const ways = new Set<string>(sitePages.map(({ path }) => path));
  for (const entry of entries) for (const way of listWaysTo(entry)) ways.add(way);
  return [...ways];
}

/** The overview pages that link to one entry. */
export const listWaysTo = keepByEntry(({ data }): string[] => {
  const countries = [data.country, data.countries, data.place].flat().flatMap(listCodes);
  const topics = [data.topics ?? []].flat();
  return [...countries.map(toCountryPath), ...topics.map((topic) => toTopicPath(String(topic)))];
});

/** The codes of a country: written as such, of a dated name, or of the country of a place. */
function listCodes(country: unknown): string[] {
  if (typeof country === 'string') return [country];
  if (typeof country !== 'object' || country === null) return [];
  const { code, country: own } = country as { code?: unknown; country?: unknown };
  return [code, own].filter((value) => typeof value === 'string');
}
