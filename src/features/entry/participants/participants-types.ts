/** The views of participants. */
import type { DateView, ValueView } from '#model/view-types.ts';

/** A participant in a role: an entry with a page, or only a name. */
export interface ParticipantView {
  name: string;
  /** Its page on this site. */
  href?: string;
  /** Its own website, if it has no page here. */
  url?: string;
  /** "Hub, Belgrade", "Organisation, Serbia". */
  where?: string;
  /** "95 %", "in part", "for the bootcamp", a former name. */
  detail?: string;
}

export interface RoleGroupView {
  /** "Organiser", "Funders", "Took part". */
  label: string;
  parties: ParticipantView[];
  /** What they gave, if entries say it. */
  grants?: GrantView[];
  /** Statements that funders require. */
  statements?: string[];
}

/** A grant: the sum, the number of its agreement, who gave it where that may be asked. */
export interface GrantView {
  /** "250,000 EUR, number 2018/400-123". */
  text: string;
  funder?: string;
  note?: string;
  /** A page about it, elsewhere. */
  url?: string;
}

/** What the money of a funder reached. */
export interface ReachedView {
  /** "Took part in what it funded: 42, in 3 projects". */
  lead: string;
  /** Who took part, by country. */
  groups: RoleGroupView[];
  counts: ParticipantCountView[];
  /** Where the others are, if they are too many to be named. */
  more?: string;
  /** What is known of sums, by project. */
  sums: { href: string; title: string; items: DateView[] }[];
}

/** The number of participants of each country or kind. */
export interface ParticipantCountView {
  label: string;
  items: { text: string; href?: string; count: number }[];
}

export interface PersonView {
  name: string;
  /** The page of the person. */
  href?: string;
  /** True if the search must not find the name. */
  isHidden?: true;
  position?: string;
  organisations: ValueView[];
  /** "Keynote", "Moderator", "Speaker, panellist". */
  as?: string;
  note?: string;
}
