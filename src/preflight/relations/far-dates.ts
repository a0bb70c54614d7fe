/** Tells years that are hardly meant: typed wrongly, most of the time. */
import { getShape, visitFields } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import { say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { parseDate } from '#time/edtf.ts';

/** Years after the day of the build: longer than any programme is planned. */
const YEARS_AHEAD = 20;

/** Nothing that has an hour, a start or an end was before. A foundation may have been. */
const FIRST_YEAR = 1900;

/** A warning for each date that is long after the day of the build, or whose event was before 1900. */
export function checkFarDates(entries: readonly Entry[], buildDate: string): Diagnostic[] {
  const lastYear = Number(buildDate.slice(0, 4)) + YEARS_AHEAD;
  return entries.flatMap((entry) => {
    const { when } = entry.collection;
    const spans = [when?.start, when?.end, when?.within];
    const visits = visitFields(getShape(entry.collection), entry.data, ['date', 'moment', 'interval']);
    return visits.flatMap(({ path, value, shape }) => {
      const years = String(value)
        .split('/')
        .filter((part) => parseDate(part.slice(0, 10)) !== undefined || parseDate(part) !== undefined)
        .map((part) => Number(part.slice(0, 4)));
      const isOfSpan = shape.field === 'moment' || spans.some((field) => field === path.at(-1));
      const far = years.find((year) => year > lastYear || (isOfSpan && year < FIRST_YEAR));
      if (far === undefined) return [];
      const message = say('dates', 'far', far, far > lastYear);
      const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
      return [createDiagnostic(place, 'date-far', message)];
    });
  });
}
