/** Codes that `Intl` names but that are not countries: islands, regions, groups, test codes. */
const NO_COUNTRY = new Set(
  ['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'].concat(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']),
);

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Cache: asking the runtime is slow, and the same few codes come thousands of times. */
const answers = new Map<string, boolean>();

/** True for an ISO 3166-1 alpha-2 code in capitals, and for `XK`, the code in use for Kosovo. */
export function isCountry(code: string): boolean {
  const answer = answers.get(code) ?? findOut(code);
  answers.set(code, answer);
  return answer;
}

function findOut(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code) || names.of(code) === undefined) return false;
  // Withdrawn codes and aliases (`UK`, `YU`) have another canonical form.
  return new Intl.Locale(`und-${code}`).region === code;
}

/** Every code that `isCountry` accepts, from A to Z. */
export function listCountryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}
