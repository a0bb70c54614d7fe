/** What all files together say, without their bodies: topics, addresses, and what is wrong with lists of them. */
import type { Topic } from '#collections/topics.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import type { HasRoute } from '#preflight/bodies/links.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { checkAddressList } from '#preflight/files/address-list.ts';
import { type Addresses, listAddresses } from '#preflight/files/addresses.ts';
import { checkAddresses } from '#preflight/files/files.ts';
import { checkLineLists } from '#preflight/files/line-lists.ts';
import { checkRedirects, mapRedirects } from '#preflight/files/redirects.ts';
import { checkTopicsFile } from '#preflight/relations/topics.ts';

/** Content with its day of the build, and a function that tells whether the fields of all files are right. */
export type CreateHasRoute = (content: Content, buildDate: string, hasValidFields: () => boolean) => HasRoute;

/** Holds for as long as no file is new or gone, and none has other front matter or is another list. */
export interface Overview {
  /** Undefined if their list can’t be used. */
  topics: readonly Topic[] | undefined;
  addresses: Addresses;
  /** The entries to which former addresses lead, as they were then. */
  former: ReadonlyMap<string, Entry>;
  hasRoute: HasRoute;
  diagnostics: {
    ofTopics: readonly Diagnostic[];
    /** Of addresses, and of all lists. */
    ofAddresses: readonly Diagnostic[];
  };
}

/** Keeps the overview of a check for the next one. */
export interface KeptOverview {
  overview?: Overview;
}

interface OverviewOptions {
  /** `YYYY-MM-DD`: decides which entries are published. */
  buildDate: string;
  createHasRoute: CreateHasRoute | undefined;
  /** Tells whether the fields of all entries and pages are right. */
  hasValidFields: () => boolean;
}

/** Makes the overview of content. */
export function createOverview(
  content: Content,
  { buildDate, createHasRoute, hasValidFields }: OverviewOptions,
): Overview {
  const { topics, diagnostics } = checkTopicsFile(content.dir);
  const addresses = listAddresses(content, buildDate);
  const former = mapRedirects(content, buildDate);
  return {
    topics,
    addresses,
    former,
    hasRoute: createHasRoute?.(content, buildDate, hasValidFields) ?? (() => true),
    diagnostics: {
      ofTopics: diagnostics,
      ofAddresses: [
        ...checkAddresses(content),
        ...checkRedirects(content, addresses),
        ...checkAddressList(content, { addresses, former, buildDate }),
        ...checkLineLists(content.dir),
      ],
    },
  };
}
