/** One part of what happens, as its entry has it. */
export interface Session {
  title?: string;
  start: string;
  end?: string;
  city?: string;
  place?: { name: string; country?: string };
  venue?: string;
}
