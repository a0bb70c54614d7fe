import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countBytes, type Wire } from './wire.ts';

let server: Server;
let wire: Wire;

beforeAll(async () => {
  server = createServer((_, res) => res.end('x'.repeat(10_000)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  wire = await countBytes(`http://127.0.0.1:${(server.address() as AddressInfo).port}/programmes/`);
});

afterAll(() => {
  wire.close();
  server.closeAllConnections();
  server.close();
});

test('what is sent passes as it is and is counted, headers with it', async () => {
  expect(wire.url).toMatch(/\/programmes\/$/);
  const response = await fetch(wire.url);
  expect(await response.text()).toHaveLength(10_000);
  const once = wire.count();
  expect(once).toBeGreaterThan(10_000);
  expect(once).toBeLessThan(10_500);
  await (await fetch(wire.url)).text();
  expect(wire.count()).toBe(2 * once);
});
