/** Reads a page of a built site. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createPageRecord, type PageRecord } from './page-record.ts';

/** A page of a built site. */
export interface PageFile {
  /** Its address in the site: `/cities/nis/`. */
  url: string;
  path: string;
}

/** A page and what it adds to the index; no record where it is not in the index. */
export interface ReadPage {
  /** Of its address and HTML. */
  digest: string;
  record?: PageRecord | undefined;
}

/** The digest of a page, from which its record follows. */
export const digestPage = ({ url }: PageFile, html: string): string =>
  hash('sha256', `${url}\n${html}`, 'hex');

/** Reads a page. */
export function readPage(file: PageFile): ReadPage {
  const html = readFileSync(file.path, 'utf8');
  return { digest: digestPage(file, html), record: createPageRecord(file.url, html) };
}
