/** Who took part, as the page of an entry shows it. */
import type { ValueView } from '#model/view-types.ts';

/** Somebody in a role: an entry (with a page) or only a name. */
export interface ParticipantView {
  name: string;
  /** Its page on this site. */
  href?: string;
  /** Its own website, where it has no page. */
  url?: string;
  /** "Hub, Belgrade", "Organisation, Serbia". */
  where?: string;
  /** "95 %", "in part", "for the bootcamp", a name of its time. */
  detail?: string;
}

export interface RoleGroupView {
  /** "Organiser", "Funders", "Took part". */
  label: string;
  parties: ParticipantView[];
  /** What funders ask to be said about their money. */
  statements?: string[];
}

/** How many of those who took part are of each country, or of each kind. */
export interface ParticipantCountView {
  label: string;
  items: { text: string; href?: string; count: number }[];
}

export interface PersonView {
  name: string;
  position?: string;
  organisations: ValueView[];
  /** "Keynote", "Moderator", "Speaker, panellist". */
  as?: string;
  note?: string;
}
