/** What a browser loads, as its DevTools protocol tells it; the requests of workers are among it. */
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Request } from 'playwright-core';

export interface Transfer {
  /** Below the root of the site. */
  path: string;
  /** Milliseconds since 1970. */
  started: number;
  /** Bytes on the wire, as they are encoded. */
  headers: number;
  body: number;
  /** False of what a page without a search would load as well. */
  isSearch: boolean;
  isIcon: boolean;
  /** True where the browser tells nothing of a body that there is: Chrome does so of a worker's own program. */
  isUntold: boolean;
}

export interface Traffic {
  /** Waits until nothing is loaded any more; returns what was since it was last asked. */
  settle(): Promise<Transfer[]>;
}

const OF_ANY_PAGE: readonly string[] = ['document', 'stylesheet', 'font', 'image'];

/** Chrome asks for it again whenever the address changes. */
const ICON = /^favicon\./;

/** Milliseconds without a request, after which nothing more is expected. */
const QUIET = 300;

/** Watches everything that the pages of a context load. Throws, when it is asked, where a request failed. */
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
