/** What a page says of the state of its subject: `Closed`, `Past 2027-01-02T23:00:00Z`; the instant is when it begins. */
const STATE = /^(.*?)(?: (\d{4}-\S+Z))?$/;

/** The state of a page at an instant in milliseconds: past, closed, cancelled. Undefined where it is not over. */
export function readState(state: string | undefined, now: number): string | undefined {
  const [, text, from] = STATE.exec(state ?? '') ?? [];
  return text && !(from && now < Date.parse(from)) ? text : undefined;
}
