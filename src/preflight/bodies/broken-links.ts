/** What is said of a link within the site that leads nowhere, and which page it may mean. */
import { type Message, say } from '#messages/message.ts';
import { type Addresses, findAddress } from '#preflight/files/addresses.ts';

/** The message for a link, as it is written. */
export const explainBroken = (href: string): Message => say('links', 'broken', href);

/** The page that a missing address means. Without the slash at its end, it is the one with it. */
export function suggestPage(page: string, addresses: Addresses): string | undefined {
  const withSlash = `${page}/`;
  return addresses.has(withSlash) ? withSlash : findAddress(page, addresses);
}
