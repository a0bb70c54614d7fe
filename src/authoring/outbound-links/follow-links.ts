/** Follows links, a few at a time, and says which lead nowhere. */
import type { OutboundLink } from './list-links.ts';

export interface DeadLink extends OutboundLink {
  /** `404`, `no answer`. */
  reason: string;
}

interface FollowOptions {
  /** Requests at the same time. */
  atOnce?: number;
  /** How long to wait for one answer, in milliseconds. */
  patience?: number;
  /** Tries before a link is dead, as servers have bad moments. */
  tries?: number;
}

/**
 * Answers that say nothing of the page: a server that wants to know who asks, that asks to wait, or that has a bad
 * day (RFC 9110, 15.5 and 15.6).
 */
const NOT_TOLD: ReadonlySet<number> = new Set([401, 403, 405, 406, 407, 408, 425, 429, 451, 999]);

/** The links that lead nowhere, in the given order. Asks each host one question at a time. */
export async function followLinks(
  links: readonly OutboundLink[],
  { atOnce = 8, patience = 20_000, tries = 2 }: FollowOptions = {},
): Promise<DeadLink[]> {
  const reasons = new Map<OutboundLink, string>();
  const byHost = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const work = async () => {
    for (let host = byHost.shift(); host; host = byHost.shift()) {
      for (const link of host) {
        const reason = await findReason(link.url, patience, tries);
        if (reason !== undefined) reasons.set(link, reason);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return links.flatMap((link) => {
    const reason = reasons.get(link);
    return reason === undefined ? [] : [{ ...link, reason }];
  });
}

/** Why a link leads nowhere. Undefined if it leads somewhere, or if that can’t be told. */
async function findReason(url: string, patience: number, tries: number): Promise<string | undefined> {
  let reason = 'no answer';
  for (let left = tries; left > 0; left -= 1) {
    try {
      const response = await fetch(url, {
        headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check)', accept: 'text/html,*/*' },
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      if (response.ok || NOT_TOLD.has(response.status)) return undefined;
      reason = String(response.status);
    } catch (error) {
      const { cause } = error as Error & { cause?: { code?: string } };
      reason = cause?.code ?? 'no answer';
    }
  }
  return reason;
}
