/** What all files together say, without their bodies: topics, addresses, and what is wrong with lists of them. */
import type { Topic } from '#collections/topics.ts';
import type { Content } from '#entries/read-content.ts';
import type { HasRoute } from '#preflight/bodies/links.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { checkAddressList } from '#preflight/files/address-list.ts';
import { type Addresses, listAddresses } from '#preflight/files/addresses.ts';
import { checkAddresses } from '#preflight/files/files.ts';
import { checkLineLists } from '#preflight/files/line-lists.ts';
import { checkRedirects, type FormerAddresses, mapRedirects } from '#preflight/files/redirects.ts';
import { checkTopicsFile } from '#preflight/relations/topics.ts';

/** Content with its day of the build, and a function that tells whether the fields of all files are right. */
export type CreateHasRoute = (content: Content, buildDate: string, hasValidFields: () => boolean) => HasRoute;

/**
 * Which topics and addresses there are. Holds for as long as no file is new or gone or is another list, and no entry is
 * published or withheld or has another country, topic or former address.
 */
interface Places {
  /** Undefined if their list can’t be used. */
  topics: readonly Topic[] | undefined;
  addresses: Addresses;
  former: FormerAddresses;
  diagnostics: Record<'ofTopics' | 'ofFiles' | 'ofLists', readonly Diagnostic[]>;
}

/** What holds for as long as places do, and no front matter is another. */
export interface Overview extends Pick<Places, 'topics' | 'addresses' | 'former'> {
  hasRoute: HasRoute;
  diagnostics: {
    ofTopics: readonly Diagnostic[];
    /** Of addresses, and of all lists. */
    ofAddresses: readonly Diagnostic[];
  };
}

/** Keeps the overview of a check for the next one, or the part of it that still holds. */
export interface KeptOverview {
  places?: Places | undefined;
  overview?: Overview;
}

interface OverviewOptions {
  /** `YYYY-MM-DD`: decides which entries are published. */
  buildDate: string;
  createHasRoute: CreateHasRoute | undefined;
  /** Tells whether the fields of all entries and pages are right. */
  hasValidFields: () => boolean;
}

/** Takes the overview of content that is kept, or makes what is missing of it and keeps it. */
export function takeOverview(content: Content, kept: KeptOverview, options: OverviewOptions): Overview {
  kept.places ??= listPlaces(content, options.buildDate);
  kept.overview ??= createOverview(content, kept.places, options);
  return kept.overview;
}

function listPlaces(content: Content, buildDate: string): Places {
  const { topics, diagnostics } = checkTopicsFile(content.dir);
  return {
    topics,
    addresses: listAddresses(content, buildDate),
    former: mapRedirects(content, buildDate),
    diagnostics: {
      ofTopics: diagnostics,
      ofFiles: checkAddresses(content),
      ofLists: checkLineLists(content.dir),
    },
  };
}

function createOverview(
  content: Content,
  { topics, addresses, former, diagnostics: { ofTopics, ofFiles, ofLists } }: Places,
  { buildDate, createHasRoute, hasValidFields }: OverviewOptions,
): Overview {
  return {
    topics,
    addresses,
    former,
    hasRoute: createHasRoute?.(content, buildDate, hasValidFields) ?? (() => true),
    diagnostics: {
      ofTopics,
      ofAddresses: [
        ...ofFiles,
        ...checkRedirects(content, addresses),
        ...checkAddressList(content, { addresses, former, buildDate }),
        ...ofLists,
      ],
    },
  };
}
