/** A stand-in for object storage: it keeps what is put there by the S3 protocol, and serves it as a site. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface KeptObject {
  body: Buffer;
  contentType: string;
  cacheControl: string;
  contentEncoding: string | undefined;
  redirect: string | undefined;
}

export interface ObjectStore {
  url: string;
  objects: Map<string, KeptObject>;
  /** How often each key was put. */
  puts: Map<string, number>;
  /** Answers as the website of a bucket does: status and where it leads. */
  visit(path: string): { status: number; location?: string; object?: KeptObject };
  close(): void;
}

const BUCKET = 'bucket';

/** Starts an empty store with one bucket. */
export async function openStore(errorKey: string): Promise<ObjectStore> {
  const objects = new Map<string, KeptObject>();
  const puts = new Map<string, number>();
  const server = createServer((request, response) => answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store');
    const key = decodeURIComponent(pathname.slice(`/${BUCKET}/`.length));
    const header = (name: string) => request.headers[name]?.toString();
    const body = await buffer(request);
    if (request.method === 'PUT') {
      puts.set(key, (puts.get(key) ?? 0) + 1);
      objects.set(key, {
        body,
        contentType: header('content-type') ?? '',
        cacheControl: header('cache-control') ?? '',
        contentEncoding: header('content-encoding'),
        redirect: header('x-amz-website-redirect-location'),
      });
    } else if (request.method === 'DELETE') objects.delete(key);
    response.writeHead(200, { ETag: '"0"', 'Content-Type': 'application/xml' });
    response.end(request.method === 'GET' ? renderList(searchParams.get('prefix') ?? '') : undefined);
  }

  const renderList = (prefix: string) => {
    const kept = [...objects].filter(([key]) => key.startsWith(prefix)).sort();
    const rows = kept.map(
      ([key, { body }]) =>
        `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>${body.length}</Size><ETag>"0"</ETag></Contents>`,
    );
    return `<ListBucketResult><Name>${BUCKET}</Name><IsTruncated>false</IsTruncated><KeyCount>${kept.length}</KeyCount>${rows.join('')}</ListBucketResult>`;
  };

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: toUrl(server),
    objects,
    puts,
    visit: (path) => {
      const key = decodeURIComponent(path.slice(1)) + (path.endsWith('/') ? 'index.html' : '');
      const object = objects.get(key);
      if (object?.redirect !== undefined) return { status: 301, location: object.redirect };
      if (object) return { status: 200, object };
      if (objects.has(`${key}/index.html`)) return { status: 302, location: `${path}/` };
      const error = objects.get(errorKey);
      return { status: 404, ...(error && { object: error }) };
    },
    close: () => server.close(),
  };
}

const toUrl = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
