/** Everything that a server sends, counted where it leaves it, whatever the browser says. */

import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

export interface Wire {
  /** The same site at another port. */
  url: string;
  /** Bytes that came from the server so far, all headers with them. */
  count(): number;
  close(): void;
}

/** Stands between a browser and a server of this machine, and counts. */
export async function countBytes(url: string): Promise<Wire> {
  const { hostname, port, pathname } = new URL(url);
  let bytes = 0;
  const server = createServer((visitor) => {
    const site = connect(Number(port), hostname);
    site.on('data', (chunk) => {
      bytes += chunk.length;
    });
    // Either may hang up, and then the other does.
    visitor.on('error', () => site.destroy());
    site.on('error', () => visitor.destroy());
    visitor.pipe(site).pipe(visitor);
  });
  await new Promise<void>((done) => server.listen(0, hostname, done));
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://${hostname}:${own}${pathname}`, count: () => bytes, close: () => server.close() };
}
