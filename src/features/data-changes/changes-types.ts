/** The view of the page that tells the history of the data. */
import type { DateView, PageHead, PageLink } from '#model/view-types.ts';

export interface ChangesView {
  head: PageHead;
  title: string;
  lead: string;
  /** All changes as files. */
  files: PageLink[];
  /** The last one first. */
  versions: VersionView[];
  /** What to say where nothing is recorded, or where older versions are left out. */
  remark?: string;
}

interface VersionView {
  /** `version-4`. */
  id: string;
  label: string;
  date: DateView;
  /** "12 entries added, 3 changed". */
  size: string;
  entries: ChangedEntryView[];
  /** How many more entries changed. */
  rest?: string;
}

interface ChangedEntryView {
  title: string;
  /** Missing if there is no page any more. */
  href?: string;
  /** "added", "renamed, before: hubs/a"; missing if only fields changed. */
  what?: string;
  fields: FieldChangeView[];
}

interface FieldChangeView {
  label: string;
  /** What was taken out, and what was put in: a value, or items of a list. */
  removed: string[];
  added: string[];
  /** What to say where there is neither. */
  remark?: string;
}
