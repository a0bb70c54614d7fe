/** The built site as files, and its pages as parsed HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export interface SiteDocument {
  /** Below the site's folder: `events/kickoff/index.html`. */
  file: string;
  /** Address below the base path: `/events/kickoff/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every file of a folder, below it, with `/` between folders, in order. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Every page of a built site, but for those at former addresses. */
export const listDocuments = (dir: string) => readDocuments(dir).filter((page) => !isRedirect(page));

/** The pages at former addresses, which lead on. */
export const listRedirectPages = (dir: string) => readDocuments(dir).filter(isRedirect);

const isRedirect = ({ html }: SiteDocument) => html.includes('http-equiv="refresh"');

function readDocuments(dir: string): SiteDocument[] {
  return listFiles(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      // What stands in noscript is for readers, too.
      const root = parse(html, { blockTextElements: { script: true, style: true } });
      return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root };
    });
}

/** The addresses that an element names in its attributes: links, pictures in all widths, forms. */
export function listAddresses(element: HTMLElement): string[] {
  const { href, src, srcset, poster, action } = element.attributes;
  const candidates = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
  return [href, src, poster, action, ...candidates].filter((address) => address !== undefined);
}
