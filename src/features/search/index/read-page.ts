/** Reads a page of a built site. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tellProgress } from '#entries/progress.ts';
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

/** What a thread that reads pages is asked. */
export interface Bundle {
  /** The place of the first of its files. */
  start: number;
  files: readonly PageFile[];
}

/** What it answers. */
export interface Answer {
  start: number;
  pages: ReadPage[];
}

/** The SHA-256 digest of the bytes of a page, hex. */
export const digestContent = (content: Uint8Array): string => hash('sha256', content, 'hex');

/** The digest of a page, from which its record follows, by the digest of its bytes. */
export const digestPage = ({ url }: PageFile, content: string): string =>
  hash('sha256', `${url}\n${content}`, 'hex');

/** Reads a page. */
export function readPage(file: PageFile): ReadPage {
  tellProgress(`index ${file.url}`);
  const content = readFileSync(file.path);
  return {
    digest: digestPage(file, digestContent(content)),
    record: createPageRecord(file.url, content.toString()),
  };
}
