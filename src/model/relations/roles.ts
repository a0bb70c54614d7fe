/** Who had a role in an entry, as its front matter names it. */
import type { en } from '#i18n/en.ts';

/** Somebody: the reference of an entry, or a name. */
export type Party = string | { name: string; country?: string; url?: string };

/** What somebody did in an entry. */
export interface Role {
  who: Party;
  as?: keyof typeof en.roleNames;
  share?: number | 'partial';
  strand?: string;
  nameThen?: string;
  note?: string;
}
