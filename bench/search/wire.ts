/** Counts the bytes that a server sends, independent of the browser. */

import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

export interface Wire {
  /** The address of the same site through the counter. */
  url: string;
  /** Bytes from the server so far, with headers. */
  count(): number;
  close(): void;
}

/** Starts a counting proxy between a browser and a local server. */
export async function countBytes(url: string): Promise<Wire> {
  const { hostname, port, pathname } = new URL(url);
  let bytes = 0;
  const server = createServer((visitor) => {
    const site = connect(Number(port), hostname);
    site.on('data', (chunk) => {
      bytes += chunk.length;
    });
    // If one side closes, close the other.
    visitor.on('error', () => site.destroy());
    site.on('error', () => visitor.destroy());
    visitor.pipe(site).pipe(visitor);
  });
  await new Promise<void>((done) => server.listen(0, hostname, done));
  const { port: localPort } = server.address() as AddressInfo;
  return {
    url: `http://${hostname}:${localPort}${pathname}`,
    count: () => bytes,
    close: () => server.close(),
  };
}
