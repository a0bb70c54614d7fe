/** Checks grants: that their funder is one of those who fund, and that a sum has its currency. */
import type { Grant } from '#collections/figure-fields.ts';
import { listFunders, listGrants, type WrittenGrant } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import { say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';

/** Reports grants of an entry that nobody in its roles gave, and sums without a currency. */
export function checkGrants(entry: Entry): Diagnostic[] {
  const grants = listGrants(entry.data);
  if (grants.length === 0) return [];
  const funders = listFunders(entry.data);
  return grants.flatMap((grant) => [...checkFunder(entry, grant, funders), ...checkSum(entry, grant)]);
}

/** The fields of a grant that are compared. */
const [FUNDER, AMOUNT, CURRENCY] = ['funder', 'amount', 'currency'] as const satisfies (keyof Grant)[];

function checkFunder(
  entry: Entry,
  { path, fields }: WrittenGrant,
  funders: readonly unknown[],
): Diagnostic[] {
  const funder = fields[FUNDER];
  if (funder === undefined) {
    if (funders.length === 1) return [];
    const message = say('relations', funders.length === 0 ? 'noFunder' : 'severalFunders');
    return [createDiagnostic(locate(entry, path), 'grant-funder', message)];
  }
  const isAmong = funders.some((who) => toName(who) === toName(funder));
  if (isAmong) return [];
  const message = say('relations', 'funderWithoutRole', toName(funder));
  return [createDiagnostic(locate(entry, [...path, FUNDER]), 'grant-funder', message)];
}

/** The reference of an entry, or the name of what has none. */
const toName = (party: unknown): string =>
  typeof party === 'object' && party !== null && 'name' in party ? String(party.name) : String(party);

function checkSum(entry: Entry, { path, fields }: WrittenGrant): Diagnostic[] {
  const [amount, currency] = [fields[AMOUNT], fields[CURRENCY]];
  if ((amount === undefined) === (currency === undefined)) return [];
  const message = say('relations', currency === undefined ? 'noCurrency' : 'noSum');
  return [createDiagnostic(locate(entry, path), 'grant-sum', message)];
}

const locate = (entry: Entry, path: (string | number)[]) => ({
  file: entry.file,
  field: formatFieldPath(path),
  ...entry.locateValue(path),
});
