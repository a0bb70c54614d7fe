/** Cache: asking the runtime is slow, and the same few zones come thousands of times. */
const answers = new Map<string, boolean>();

/** True for a zone of the IANA database that this runtime knows: `Europe/Belgrade`, `UTC`. */
export function isTimeZone(name: string): boolean {
  const answer = answers.get(name) ?? findOut(name);
  answers.set(name, answer);
  return answer;
}

function findOut(name: string): boolean {
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_+-]+)+)$/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // The runtime accepts any case, and returns another name for an alias.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/** The calendar day, `YYYY-MM-DD`, that an instant falls on in a zone. */
export function toDay(instant: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
