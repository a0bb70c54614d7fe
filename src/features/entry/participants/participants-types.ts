/** The views of participants. */
import type { ValueView } from '#model/view-types.ts';

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
  /** Statements that funders require. */
  statements?: string[];
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
