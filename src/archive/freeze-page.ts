/** Makes a page one that opens from a disk and promises nothing. */
import { posix } from 'node:path';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { escapeMarkup } from '#text/escape.ts';
import { archiveWords, toPastText } from './words.ts';

export interface Frozen {
  /** The name of the site. */
  site: string;
  /** Its base path, with a slash at both ends. */
  base: string;
  /** The day, as readers read it. */
  day: string;
  /** The files of the archive, without a slash in front: `events/kickoff/index.html`. */
  files: ReadonlySet<string>;
  /** The address of the list of all entries in the archive. */
  index: string;
  /** Addresses of other sites with those of their kept copies. */
  copies: ReadonlyMap<string, string>;
}

/** What needs a server, a script or somebody who answers. */
const GONE = [
  'form',
  'button',
  'template',
  'kbd',
  'script:not([type="application/ld+json"])',
  'link[rel="preload"]',
  'link[rel="modulepreload"]',
  'link[rel="canonical"]',
  'a[href^="webcal:"]',
].join(', ');

const ADDRESSES = ['href', 'src', 'poster'] as const;

/**
 * The page of a file with relative addresses. Links to what the archive does not have become text.
 *
 * @param file its path in the archive
 */
export function freezePage(html: string, file: string, frozen: Frozen): string {
  const root = parse(html, { comment: true });
  for (const element of root.querySelectorAll(GONE)) element.remove();
  for (const element of root.querySelectorAll('[href], [src], [poster]'))
    freezeAddresses(element, file, frozen);
  for (const element of root.querySelectorAll('[srcset]')) {
    const list = (element.getAttribute('srcset') ?? '').split(', ');
    const moved = list.map((item) => {
      const [address = '', size = ''] = item.trim().split(/\s+/);
      return `${toRelative(address, file, frozen) ?? address} ${size}`.trim();
    });
    element.setAttribute('srcset', moved.join(', '));
  }
  for (const element of root.querySelectorAll('main *, title')) {
    for (const child of element.childNodes) {
      if (child.nodeType !== NodeType.TEXT_NODE) continue;
      const past = toPastText(child.rawText);
      if (past !== child.rawText) child.rawText = past;
    }
  }
  const banner = `<p class="frozen" role="note">${escapeMarkup(archiveWords.frozen(frozen.site, frozen.day))} <a href="${toLink(frozen.index, file)}">${archiveWords.index}</a></p>`;
  const style = `<link rel="stylesheet" href="${toLink('archive.css', file)}">`;
  root.querySelector('head')?.insertAdjacentHTML('beforeend', style);
  root.querySelector('body')?.insertAdjacentHTML('afterbegin', banner);
  return root.toString();
}

function freezeAddresses(element: HTMLElement, file: string, frozen: Frozen): void {
  for (const name of ADDRESSES) {
    const address = element.getAttribute(name);
    if (address === undefined) continue;
    const copy = element.tagName === 'A' ? frozen.copies.get(address) : undefined;
    if (copy !== undefined && !element.parentNode?.innerHTML.includes(copy)) {
      element.insertAdjacentHTML(
        'afterend',
        ` <a href="${escapeMarkup(copy)}">(${archiveWords.archivedCopy})</a>`,
      );
    }
    const relative = toRelative(address, file, frozen);
    if (relative !== undefined) element.setAttribute(name, relative);
    else if (isOfSite(address, frozen)) dropLink(element);
  }
}

/** What leads nowhere: of a link the words stay, of anything else nothing. */
function dropLink(element: HTMLElement): void {
  if (element.tagName === 'A') element.replaceWith(...element.childNodes);
  else element.remove();
}

const isOfSite = (address: string, { base }: Frozen) => address.startsWith(base) && !address.startsWith('//');

const toLink = (target: string, from: string) => posix.relative(posix.dirname(from), target);

/** The address of a page or file of the archive from another one. Undefined for what the archive does not have. */
export function toRelative(address: string, file: string, frozen: Frozen): string | undefined {
  if (!isOfSite(address, frozen)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const below = decodeURIComponent(path.slice(frozen.base.length));
  const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!frozen.files.has(target)) return undefined;
  return `${encodeURI(toLink(target, file))}${rest}`;
}
