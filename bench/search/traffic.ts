/** Records what a browser loads through its DevTools protocol, including requests of workers. */
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Request } from 'playwright-core';

export interface Transfer {
  /** Path below the root of the site. */
  path: string;
  /** Milliseconds since 1970. */
  started: number;
  /** Encoded bytes on the wire. */
  headers: number;
  body: number;
  /** False if a page without search would load it too. */
  isSearch: boolean;
  isIcon: boolean;
  /** True if the browser reports no size for a body: Chrome does so for a worker’s script. */
  isUntold: boolean;
}

interface Traffic {
  /** Waits until loading has ended. Returns the transfers since the last call. */
  settle(): Promise<Transfer[]>;
}

const OF_ANY_PAGE: readonly string[] = ['document', 'stylesheet', 'font', 'image'];

/** Chrome requests it again after each change of the address. */
const ICON = /^favicon\./;

/** After so many milliseconds without a request, loading has ended. */
const QUIET = 300;

/** Watches everything that the pages of a context load. `settle` throws if a request failed. */
export function watchTraffic(context: BrowserContext): Traffic {
  const finished: Request[] = [];
  const failed: string[] = [];
  let open = 0;
  let last = 0;
  const count = (step: 1 | -1) => {
    open += step;
    last = performance.now();
  };
  context.on('request', () => count(1));
  context.on('requestfinished', (request) => {
    count(-1);
    finished.push(request);
  });
  context.on('requestfailed', (request) => {
    count(-1);
    failed.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  return {
    async settle() {
      last = performance.now();
      while (open > 0 || performance.now() - last < QUIET) await setTimeout(50);
      if (failed.length > 0) throw new Error(failed.join('\n'));
      return Promise.all(finished.splice(0).map(createTransfer));
    },
  };
}

async function createTransfer(request: Request): Promise<Transfer> {
  const { responseHeadersSize: headers, responseBodySize: body } = await request.sizes();
  const path = new URL(request.url()).pathname.slice(1);
  const isIcon = ICON.test(path);
  const isSearch = !OF_ANY_PAGE.includes(request.resourceType()) && !isIcon;
  return {
    path,
    started: request.timing().startTime,
    headers,
    body,
    isSearch,
    isIcon,
    isUntold: isSearch && body === 0,
  };
}
