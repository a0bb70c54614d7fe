/** Checks links of bodies: missing or unpublished pages, and missing sections. */
import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { findSitePath } from '#markdown/links.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { type Message, say } from '#messages/message.ts';
import { noteSubjects, toRefOfAddress } from '#preflight/diagnostics/causes.ts';
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { type Addresses, findAddressOfId } from '#preflight/files/addresses.ts';
import type { FormerAddresses } from '#preflight/files/redirects.ts';
import { canHaveId } from '#routes/entry-ids.ts';
import { isDerivedPath, toEntryPath } from '#routes/routes.ts';
import { findNearest } from '#text/nearest.ts';
import { createTextEdit } from './body-edits.ts';
import { explainBroken, suggestPage } from './broken-links.ts';
import { inspectEntry } from './inspections.ts';

interface LinkDiagnostic {
  code: DiagnosticCode;
  message: Message;
  suggestion?: string | undefined;
}

/** The target of a link within the site. */
interface Target {
  /** As written. */
  href: string;
  /** The address from the root; empty for the page itself. */
  page: string;
  anchor: string | undefined;
  /** True for a page or file that is derived from several entries. */
  isDerived: boolean;
  /** Line of the file, from 1. */
  line: number;
  column: number;
}

/** The links of an entry into the site. */
const listTargets = memoizeByEntry((entry): Target[] =>
  inspectEntry(entry).links.flatMap(({ href, line, column }) => {
    const diagnostic = findLinkDiagnostic(href);
    if (diagnostic && diagnostic.code !== 'link-http') return [];
    const [path, anchor] = findSitePath(href, entry.file)?.split('#') ?? [];
    const page = path?.split('?')[0];
    return page === undefined ? [] : [{ href, page, anchor, isDerived: isDerivedPath(page), line, column }];
  }),
);

/** True if an entry links to one of these addresses, or to a derived page or file. */
export const isLinking = (entry: Entry, addresses: ReadonlySet<string>): boolean =>
  listTargets(entry).some(({ page, isDerived }) => isDerived || addresses.has(page));

/**
 * True if the site has this page or file that is derived from several entries: a list by facet, a further page, a
 * feed, a calendar, a data file. Takes an address from the root.
 */
export type HasRoute = (path: string) => boolean;

interface KnownPages {
  addresses: Addresses;
  former: FormerAddresses;
  hasRoute: HasRoute;
}

/** Knows the addresses that links can have, and the sections of their pages. */
export class LinkTargets {
  readonly #addresses: Addresses;
  readonly #buildDate: string;
  readonly #hasRoute: HasRoute;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #former: FormerAddresses;

  /** `buildDate` (`YYYY-MM-DD`) decides which pages are published. */
  constructor(content: Content, buildDate: string, { addresses, former, hasRoute }: KnownPages) {
    this.#addresses = addresses;
    this.#buildDate = buildDate;
    this.#hasRoute = hasRoute;
    this.#entries = new Map(
      [...content.entries, ...content.pages].map((entry) => [toEntryPath(entry), entry]),
    );
    this.#former = former;
  }

  /** Checks the targets of links. Invalid addresses are reported elsewhere. */
  checkLinks(entry: Entry): Diagnostic[] {
    const diagnostics: Diagnostic[] = [];
    for (const target of listTargets(entry)) {
      const diagnostic = this.#findPageDiagnostic(target, entry) ?? this.#findAnchorDiagnostic(target, entry);
      if (!diagnostic) continue;
      const { href, line, column } = target;
      const { code, message, suggestion } = diagnostic;
      const edit = createTextEdit(entry, target, href, suggestion);
      const refs = target.page === '' ? [] : [toRefOfAddress(target.page)];
      const place = { file: entry.file, line, column };
      diagnostics.push(noteSubjects(createDiagnostic(place, code, message, suggestion, edit), refs));
    }
    return diagnostics;
  }

  /** Finds the page that an incomplete address means: `budva`. */
  findMeant(href: string, entry: Entry): string | undefined {
    const id =
      href
        .split(/[?#]/)[0]
        ?.split('/')
        .findLast((part) => part !== '') ?? '';
    return findAddressOfId(id.replace(/\.html?$/, ''), entry.collection.name, this.#addresses);
  }

  #findPageDiagnostic({ href, page, anchor, isDerived }: Target, entry: Entry): LinkDiagnostic | undefined {
    if (page === '') return undefined;
    const isThere = this.#addresses.get(page) ?? ((isDerived && this.#hasRoute(page)) || undefined);
    const successor = isThere ? undefined : this.#former.get(page);
    if (successor) {
      const message = say('links', 'moved', href, successor.file);
      const suggestion = toEntryPath(successor) + (anchor === undefined ? '' : `#${anchor}`);
      return { code: 'link-moved', message, suggestion };
    }
    if (isThere === undefined) {
      const suggestion = suggestPage(page, this.#addresses);
      return { code: 'link-broken', message: explainBroken(href), suggestion };
    }
    // Two entries that are published on the same day may link to each other. A translation is published with its entry.
    const { data } = this.#entries.get(toEntryPath(entry)) ?? entry;
    if (isThere || !isPublished(data, this.#buildDate)) return undefined;
    return { code: 'link-broken', message: say('links', 'unpublished', href) };
  }

  /** Sections of lists and of the home page change from day to day; those of entry pages are known. */
  #findAnchorDiagnostic({ href, page, anchor }: Target, from: Entry): LinkDiagnostic | undefined {
    if (anchor === undefined || anchor === '') return undefined;
    const target = page === '' ? from : this.#entries.get(page);
    if (!target) return undefined;
    const ids = inspectEntry(target).headings.map((heading) => heading.id);
    const id = decode(anchor);
    if (ids.includes(id) || canHaveId(target, id)) return undefined;
    const meant = ids.includes(`text-${id}`)
      ? `text-${id}`
      : (findNearest(`text-${id}`, ids) ?? findNearest(id, ids));
    return {
      code: 'link-anchor',
      message: target === from ? say('links', 'noHeading', id) : say('links', 'noHeadingIn', target.file, id),
      suggestion: meant && `${href.split('#')[0]}#${meant}`,
    };
  }
}

/** `#text-%D0%BA` and `#text-к` are equal. Invalid escapes stay unchanged. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
