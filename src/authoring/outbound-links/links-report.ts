/** What `npm run links` prints, in Markdown. */
import { escapeText, renderCode } from '#preflight/report/markdown-text.ts';
import type { DeadLink } from './follow-links.ts';

/** Where anybody can look for a kept copy of an address. */
const ARCHIVE = 'https://web.archive.org/web/';

/** The report: every dead link with its places and its kept copy, or where to look for one. */
export function formatDeadLinks(dead: readonly DeadLink[], checked: number): string {
  if (dead.length === 0) return `${checked} links to other sites lead somewhere.`;
  return [
    `${dead.length} of ${checked} links to other sites lead nowhere. Name the new address, or keep the link and add the kept copy as \`archived\`.`,
    ...dead.map(formatDeadLink),
  ].join('\n\n');
}

function formatDeadLink({ url, places, archived, reason }: DeadLink): string {
  const copy =
    archived === undefined
      ? `Look for a copy: ${renderCode(`${ARCHIVE}${url}`)}`
      : `Its copy, which the page names: ${renderCode(archived)}`;
  return [
    `- ${renderCode(url)} (${escapeText(reason)})`,
    ...places.map((place) => `  - ${escapeText(place)}`),
    `  - ${copy}`,
  ].join('\n');
}
