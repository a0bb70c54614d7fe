/** Links of bodies: to pages that don't exist or aren't published yet, and to parts that a page doesn't have. */
import { collections } from '#collections/index.ts';
import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { buildDate } from '#entries/settings.ts';
import { toSitePath } from '#markdown/links.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '#preflight/diagnostics/issue.ts';
import { keepByEntry } from '#preflight/diagnostics/memo.ts';
import { type Addresses, findAddress, findAddressOfId, toAddress } from '#preflight/files/addresses.ts';
import { mapRedirects } from '#preflight/files/redirects.ts';
import { findNearest } from '#text/nearest.ts';
import { inspectEntry } from './inspections.ts';

interface LinkFault {
  code: DiagnosticCode;
  message: string;
  suggestion?: string | undefined;
}

/** Fields that a page shows below a heading of their own, with the field's name as its id. */
const SECTIONS: ReadonlySet<string> = new Set([
  'contradictions',
  'figures',
  'gallery',
  'links',
  'notes',
  'people',
  'recordings',
  'roles',
  'sessions',
  'sources',
]);

const collectionNames = collections.map(({ name }) => name).join('|');

/** What a page has beside its sections: relations, footnotes, the way past the navigation, and its top. */
const OF_EVERY_PAGE = new RegExp(
  `^(?:(?:${collectionNames})-[a-zA-Z]+|[a-zA-Z]+-(?:named|through)|footnote-label|note-fn(?:ref)?-.+|content|top)$`,
);

/** Where a link of a body leads within the site. */
interface Target {
  /** As it was written. */
  href: string;
  /** The address from the root; empty for the page itself. */
  page: string;
  anchor: string | undefined;
  /** In the file, from 1. */
  line: number;
  column: number;
}

/** The links of an entry that lead into the site. */
const listTargets = keepByEntry((entry): Target[] =>
  inspectEntry(entry).links.flatMap(({ href, line, column }) => {
    const fault = findLinkDiagnostic(href);
    if (fault && fault.code !== 'link-http') return [];
    const [path, anchor] = toSitePath(href, entry.file)?.split('#') ?? [];
    const page = path?.split('?')[0];
    return page === undefined ? [] : [{ href, page, anchor, line, column }];
  }),
);

/** True where a link of an entry leads to one of these addresses. */
export const isLinking = (entry: Entry, addresses: ReadonlySet<string>): boolean =>
  listTargets(entry).some(({ page }) => addresses.has(page));

/** Knows where links can lead, and which parts the pages have. */
export class LinkTargets {
  readonly #addresses: Addresses;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #former: ReadonlyMap<string, Entry>;

  constructor(content: Content, addresses: Addresses) {
    this.#addresses = addresses;
    this.#entries = new Map([...content.entries, ...content.pages].map((entry) => [toAddress(entry), entry]));
    this.#former = mapRedirects(content);
  }

  /** What is wrong with where the links of a body lead; what is wrong with an address is told by itself. */
  checkLinks(entry: Entry): Diagnostic[] {
    const issues: Diagnostic[] = [];
    for (const target of listTargets(entry)) {
      const fault = this.#findPageFault(target, entry) ?? this.#findAnchorFault(target, entry);
      if (!fault) continue;
      const { line, column } = target;
      issues.push(
        createDiagnostic({ file: entry.file, line, column }, fault.code, fault.message, fault.suggestion),
      );
    }
    return issues;
  }

  /** The page that was meant by an address which leads neither from the root nor to a file: `budva`. */
  findMeant(href: string, entry: Entry): string | undefined {
    const id =
      href
        .split(/[?#]/)[0]
        ?.split('/')
        .findLast((part) => part !== '') ?? '';
    return findAddressOfId(id.replace(/\.html?$/, ''), entry.collection.name, this.#addresses);
  }

  #findPageFault({ href, page, anchor }: Target, entry: Entry): LinkFault | undefined {
    if (page === '') return undefined;
    const isThere = this.#addresses.get(page);
    const heir = isThere ? undefined : this.#former.get(page);
    if (heir) {
      const message = `The link leads to "${href}", a former address of "${heir.file}".`;
      const suggestion = toAddress(heir) + (anchor === undefined ? '' : `#${anchor}`);
      return { code: 'link-moved', message, suggestion };
    }
    if (isThere === undefined) {
      const withSlash = `${page}/`;
      const suggestion = this.#addresses.has(withSlash) ? withSlash : findAddress(page, this.#addresses);
      const message = `The link leads to "${href}", and there is no such page.`;
      return { code: 'link-broken', message, suggestion };
    }
    // Of two that come out on one day, each may lead to the other.
    if (isThere || !isPublished(entry.data, buildDate)) return undefined;
    return { code: 'link-broken', message: `The link leads to "${href}", which is not published yet.` };
  }

  /** Lists and the home page have parts that change by the day; those of entries are known. */
  #findAnchorFault({ href, page, anchor }: Target, from: Entry): LinkFault | undefined {
    if (anchor === undefined || anchor === '') return undefined;
    const target = page === '' ? from : this.#entries.get(page);
    if (!target) return undefined;
    const ids = inspectEntry(target).headings.map((heading) => heading.id);
    const id = decode(anchor);
    if (ids.includes(id) || hasSection(target, id)) return undefined;
    const where = target === from ? 'This text' : `The text of "${target.file}"`;
    const meant = ids.includes(`text-${id}`)
      ? `text-${id}`
      : (findNearest(`text-${id}`, ids) ?? findNearest(id, ids));
    return {
      code: 'link-anchor',
      message: `${where} has no heading that "#${id}" leads to.`,
      suggestion: meant && `${href.split('#')[0]}#${meant}`,
    };
  }
}

function hasSection({ collection, data }: Entry, id: string): boolean {
  if (id.startsWith('text-')) return false;
  if (SECTIONS.has(id) || (collection.lists as readonly string[]).includes(id)) return data[id] !== undefined;
  return OF_EVERY_PAGE.test(id);
}

/** `#text-%D0%BA` and `#text-к` are one; what is no code stays as it is. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
