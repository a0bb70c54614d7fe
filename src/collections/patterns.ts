/** Patterns of JSON Schema for what the schemas of the site ask a function. */
import type { FieldType } from './fields.ts';

/** What they refuse is wrong; what they let pass may still be no day of the calendar. */
export const PATTERNS: Partial<Record<FieldType, string>> = {
  date: '^\\d{4}(-\\d{2}){0,2}~?$',
  moment: '^\\d{4}(-\\d{2}){0,2}(~| \\d{2}:\\d{2})?$',
  interval: '^\\d{4}[-\\d]*~?/\\d{4}[-\\d]*~?$',
  timeZone: '^[A-Z][\\w+-]*(/[\\w+-]+)*$',
  url: '^https?://\\S+$',
};
