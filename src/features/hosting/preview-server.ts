/** Serves a built site as a host would: the same addresses and headers. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import send from 'send';
import { headersFor } from './headers.ts';
import { readRedirectsFile } from './redirect-files.ts';

interface SiteToServe {
  /** The folder of the built site. */
  dir: string;
  /** The base path, with a slash at both ends. */
  base: string;
  /** 0 takes any free port. */
  port: number;
  /** The address to listen on; by default the two loopback addresses, so that nobody else has access. */
  host?: string;
}

export interface ServedSite {
  /** The home page: `http://localhost:4321/`. */
  url: string;
  close(): Promise<void>;
}

type Listening = [Server, ...Server[]];

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/**
 * Compresses text with brotli or gzip. Skips files that are compressed already (pictures, fonts, the index), by their
 * type. Range requests count uncompressed bytes. The types are those of Express, but nothing else of
 * it is used.
 */
const compress = compression({
  // A compromise between dynamic compression on hosts (4) and static compression (11).
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  filter: (req, res) =>
    res.statusCode !== 206 &&
    res.getHeader('Content-Type') !== 'application/octet-stream' &&
    compression.filter(req, res),
}) as Handler;

/** Configuration for hosts, which do not serve these files, however their names are written in an address. */
const HOST_FILES = /^_(headers|redirects)$/i;

/**
 * Serves a site until it is closed. A new build in the same folder is served from the next request on. Throws a
 * sentence for the user if there is no site or the port is in use.
 */
export async function serveSite({ dir, base, port, host }: SiteToServe): Promise<ServedSite> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no site in ${root}. Build it first: npm run build`);
  }
  const answer = createListener(root, base);
  const listener: RequestListener = (req, res) => compress(req, res, () => answer(req, res));
  const servers: Listening =
    host === undefined
      ? await listenOnBoth(listener, port)
      : [await listen(createServer(listener), port, host)];
  const { port: taken } = servers[0].address() as AddressInfo;
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${taken}${base}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Throws a sentence for the user if a port is in use: better before a build than after it. */
export async function checkPort(port: number): Promise<void> {
  for (const server of await listenOnBoth(() => {}, port)) await close(server);
}

/** Listens on the IPv4 loopback address, and on the IPv6 one if there is one. */
async function listenOnBoth(listener: RequestListener, port: number): Promise<Listening> {
  const first = await listen(createServer(listener), port, '127.0.0.1');
  const { port: taken } = first.address() as AddressInfo;
  try {
    return [first, await listen(createServer(listener), taken, '::1')];
  } catch (error) {
    // Not every machine has IPv6.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [first];
    await close(first);
    throw error;
  }
}

function createListener(root: string, base: string): RequestListener {
  const findRedirect = createRedirects(root);
  return (req, res) => {
    const [pathname = '/', query] = (req.url ?? '/').split('?', 2);
    const address =
      pathname === '/' ? base : (findRedirect(pathname) ?? findPageAddress(root, base, pathname));
    setHeaders(res, headersFor(pathname, base));
    // Also without a body, as with 304 (RFC 9110, 15.4.5).
    res.setHeader('Vary', 'Accept-Encoding');
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (address !== undefined && address !== pathname) {
      res.writeHead(301, { Location: query === undefined ? address : `${address}?${query}` }).end();
    } else {
      const path = findPath(root, base, pathname);
      if (path === undefined || HOST_FILES.test(path)) sendNotFound(res, root, base);
      else sendFile(req, res, pathname.slice(base.length - 1), { root, base });
    }
  };
}

/**
 * Sends a file as RFC 9110 wants it: ranges, conditions, HEAD. `path` is that of the request below the base path,
 * still encoded.
 */
function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  { root, base }: { root: string; base: string },
): void {
  send(req, path, { root, cacheControl: false })
    .on('error', ({ status, headers = {} }: { status: number; headers?: Record<string, string> }) => {
      // What the file system refuses is not there for a visitor. Conditions and ranges have answers of their own.
      if (status !== 412 && status !== 416) return sendNotFound(res, root, base);
      setHeaders(res, headers);
      res.writeHead(status).end();
    })
    .on('directory', () => sendNotFound(res, root, base))
    .pipe(res);
}

/** The target of a path by `_redirects`, which a host applies before it looks for files. */
function createRedirects(root: string): (pathname: string) => string | undefined {
  const file = join(root, '_redirects');
  const getRedirects = keepBySite(root, () =>
    readRedirectsFile(existsSync(file) ? readFileSync(file, 'utf8') : ''),
  );
  return (pathname) => getRedirects()?.get(pathname);
}

/** Creates a value once for each build. Returns undefined while a build swaps the folders. */
function keepBySite<T>(root: string, make: () => T): () => T | undefined {
  let known = '';
  let cached: T | undefined;
  return () => {
    const folder = statSync(root, { throwIfNoEntry: false });
    if (!folder) return undefined;
    const version = `${folder.ino} ${folder.mtimeMs}`;
    if (cached === undefined || version !== known) cached = make();
    known = version;
    return cached;
  };
}

/**
 * The full address of a page whose slash is missing. Returns undefined for other addresses. Uses the path of the
 * folder, because a request for `//events` must not redirect to a host of that name.
 */
function findPageAddress(root: string, base: string, pathname: string): string | undefined {
  if (`${pathname}/` === base) return base;
  if (pathname.endsWith('/')) return undefined;
  const path = findPath(root, base, pathname);
  if (!path || !existsSync(join(root, path, 'index.html'))) return undefined;
  const parts = path.split(sep);
  return base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
}

/** The path below the folder of the site that an address means, decoded. Returns undefined if it means none. */
function findPath(root: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    const file = resolve(root, `./${decodeURIComponent(pathname.slice(base.length))}`);
    return file === root || file.startsWith(root + sep) ? relative(root, file) : undefined;
  } catch {
    return undefined;
  }
}

function sendNotFound(res: ServerResponse, root: string, base: string): void {
  const page = join(root, '404.html');
  // With the headers of the 404 page: a missing file must not be cached for a year.
  setHeaders(res, headersFor(`${base}404.html`, base));
  res.setHeader('Content-Type', 'text/html;charset=utf-8');
  res.statusCode = 404;
  res.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function setHeaders(res: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    // Only for https (RFC 6797, 7.2).
    if (name !== 'Strict-Transport-Security') res.setHeader(name, value);
  }
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      fail(isTaken ? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`) : error);
    });
    server.listen(port, host, () => done(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}
