/**
 * The service worker, which a visitor has to ask for. It asks the network first, always, and answers from the store of
 * the device only where there is no line; such a page says how old it is. It keeps what `files.json` names, and marked
 * entries.
 */
import { escapeMarkup } from '#text/escape.ts';
import {
  KEPT_ON,
  type KeepReport,
  type KeepRequest,
  type KeptFiles,
  type KeptState,
  STATE,
  toCacheName,
} from './offline-types.ts';

/** What this program uses of its surroundings: the types of workers and of pages exclude each other. */
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: true }): Promise<{ postMessage(report: KeepReport): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(type: 'message', act: (event: Waiting & { data: KeepRequest }) => void): void;
}
const worker = self as unknown as WorkerScope;

const { scope } = worker.registration;
const NAME = toCacheName(new URL(scope).pathname);
const FILES = `${scope}offline/files.json`;
const HELP = `${scope}offline/`;
const DAY = 86_400_000;

/** Looks into the store. To open it would make it anew after the visitor has thrown it away. */
const find = (request: RequestInfo, options?: CacheQueryOptions) =>
  caches.match(request, { ...options, cacheName: NAME });

async function readState(): Promise<KeptState | undefined> {
  return (await find(scope + STATE))?.json();
}

/** Keeps a response with the day on which it came, while there is a store: the page makes it, and throws it away. */
async function put(address: string, response: Response): Promise<void> {
  if (!response.ok || !(await caches.has(NAME))) throw new Error(address);
  const headers = new Headers(response.headers);
  headers.set(KEPT_ON, new Date().toISOString());
  await (await caches.open(NAME)).put(address, new Response(await response.arrayBuffer(), { headers }));
}

/** Gets a file from the site and keeps it. */
async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  await put(address, response.clone());
  return response;
}

/** What the page of an entry needs: its data with those of its cities, and the files of its layout and program. */
async function listParts(ref: string): Promise<string[]> {
  const page = await (await get(`${scope}${ref}/`)).text();
  const data = await get(`${scope}data/${ref}.json`).then(
    (response) => response.json(),
    () => undefined,
  );
  const cities: string[] = data?.entries[0]?.derived.cities ?? [];
  const parts = [...page.matchAll(/(?:href|src)="([^"]+\/_astro\/[^"]+)"/g)].map(([, part = '']) => part);
  return [...parts, ...cities.map((city) => `${scope}data/${city}.json`)].map(
    (part) => new URL(part, scope).href,
  );
}

/** Brings what is kept to what it should be, and tells pages how far it is. */
async function keep(request: KeepRequest): Promise<void> {
  const state = await readState();
  const settings = request.settings ?? state?.settings;
  const response = await fetch(FILES, { cache: 'no-cache' });
  // Without a page that asked there is nothing to keep, and a site that has no such file any more keeps nothing.
  if (!settings || response.status === 404) return stop();
  if (!(await caches.has(NAME))) return;
  const cache = await caches.open(NAME);
  const { files } = (await response.json()) as KeptFiles;
  const entries = request.entries.filter(Boolean);
  const isKept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = new Set([scope + STATE]);
  const changed: string[] = [];
  for (const [path, digest] of Object.entries(files)) {
    const { href } = new URL(path, scope);
    wanted.add(href);
    if (state?.files[path] !== digest || !isKept.has(href)) changed.push(href);
  }
  const report: KeepReport = { done: 0, total: changed.length + entries.length };
  const tell = async () => {
    // The page that has just asked for the worker is not controlled by it yet.
    for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
      client.postMessage(report);
  };
  const attempt = async (work: () => Promise<unknown>) => {
    await work().catch(() => {
      report.hasFailed = true;
    });
    report.done += 1;
    await tell();
  };
  await tell();
  for (const address of changed) await attempt(() => get(address));
  for (const ref of entries) {
    wanted.add(`${scope}${ref}/`).add(`${scope}data/${ref}.json`);
    await attempt(async () => {
      for (const part of await listParts(ref)) {
        if (!wanted.has(part) && !isKept.has(part)) await get(part);
        wanted.add(part);
      }
    });
  }
  // Where something is missing, what there was is better than nothing.
  if (!report.hasFailed) {
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  }
  const kept: KeptState = { settings, entries, files: report.hasFailed ? {} : files, checked: Date.now() };
  await cache.put(scope + STATE, new Response(JSON.stringify(kept)));
  await tell();
}

async function stop(): Promise<void> {
  await caches.delete(NAME);
  await worker.registration.unregister();
}

/** Answers from the network; without a line, from the device. */
async function answer(event: Fetching): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected && (await find(request.url))) {
      event.waitUntil(put(request.url, response.clone()).catch(() => undefined));
    }
    if (isPage) event.waitUntil(renew().catch(() => undefined));
    return response;
  } catch (error) {
    const kept = await find(request, { ignoreSearch: isPage, ignoreVary: true });
    if (kept && isPage) return addNote(kept);
    const instead = kept ?? (isPage ? await find(HELP) : undefined);
    if (instead) return instead;
    throw error;
  }
}

/** Looks once a day whether what is kept has changed. */
async function renew(): Promise<void> {
  const state = await readState();
  if (!state || Date.now() - state.checked > DAY) await keep(state ?? { entries: [] });
}

/** Says in a page how old it is. */
async function addNote(kept: Response): Promise<Response> {
  const settings = (await readState())?.settings;
  const page = await kept.text();
  if (!settings) return new Response(page, kept);
  const date = new Intl.DateTimeFormat(settings.language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(kept.headers.get(KEPT_ON) ?? ''),
  );
  const note = `<p class="as-of" role="status"><strong>${escapeMarkup(settings.note.replace('{date}', date))}</strong> <a href="${HELP}">${escapeMarkup(settings.more)}</a></p>`;
  return new Response(
    page.replace(/<main[^>]*>/, (main) => main + note),
    { headers: kept.headers },
  );
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event));
});
