/** JSON Schema patterns for checks that the schemas do with functions. */
import type { FieldType } from './field-types.ts';

/** What they reject is wrong; what they accept may still be an invalid day. */
export const PATTERNS: Partial<Record<FieldType, string>> = {
  date: '^\\d{4}(-\\d{2}){0,2}~?$',
  moment: '^\\d{4}(-\\d{2}){0,2}(~| \\d{2}:\\d{2})?$',
  interval: '^\\d{4}[-\\d]*~?/\\d{4}[-\\d]*~?$',
  timeZone: '^[A-Z][\\w+-]*(/[\\w+-]+)*$',
  url: '^https?://\\S+$',
};
