/** The page about the copy on the device, and what it and the service worker tell each other. */
import type { PageHead } from '#model/view-types.ts';

export interface OfflinePageView {
  head: PageHead;
  title: string;
  lead: string;
  settings: OfflineSettings;
}

/** What the program of the page must know of the site. */
export interface OfflineSettings {
  /** The service worker, with the base path. */
  worker: string;
  /** The files that are kept, with the base path. */
  files: string;
  /** The home page of the site, below which the worker answers. */
  home: string;
  /** The page of the shortlist, if the site has one: its path is the key of the list. */
  shortlist?: string;
  /** What a page says that comes from the device: "… as it was on {date}." */
  note: string;
  /** The link behind that. */
  more: string;
}

/** `files.json`: what is kept for everybody. */
export interface KeptFiles {
  /** All files together. */
  bytes: number;
  /** Addresses with the base path, and a digest of what they have. */
  files: Readonly<Record<string, string>>;
}

/** What a page asks the worker for. */
export interface KeepRequest {
  /** The marked entries: `hubs/x`. */
  entries: readonly string[];
  /** When a page first asks: the words of pages that come from the device. */
  settings?: Pick<OfflineSettings, 'note' | 'more'> & { language: string };
}

/** What the worker keeps of a request, beside the files. */
export interface KeptState extends Required<KeepRequest> {
  /** The digests of the files that are kept. */
  files: Readonly<Record<string, string>>;
  /** When the files were last compared with those of the site, in milliseconds. */
  checked: number;
}

/** What the worker tells pages. */
export interface KeepReport {
  /** How many files are there, and how many there will be. */
  done: number;
  total: number;
  /** True where not all could be loaded. */
  hasFailed?: boolean;
}

/** The header of a kept file with the day on which it came from the site. */
export const KEPT_ON = 'X-Kept-On';

/** The name of the store of a site: two sites of one host have two. */
export const toCacheName = (home: string): string => `offline ${home}`;

/** The address below which the worker keeps its state. */
export const STATE = 'offline/state';
