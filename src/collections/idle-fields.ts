/**
 * Fields that could only name what the site does not have: entries of collections that are not in use (`collections` in
 * `site.ts`), or topics where these are off (`featuresOff`). Schemas leave them out.
 */
import { z } from 'zod';
import { site } from '#site.ts';

const hasTopics = !site.featuresOff.includes('topics');

/** True for a value that could only name what the site does not have. */
function isIdle(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return isIdle(schema.unwrap());
  if (schema instanceof z.ZodArray) return isIdle(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.every(isIdle);
  if (schema instanceof z.ZodObject) {
    return Object.values(schema.shape).some((field) => !(field instanceof z.ZodOptional) && isIdle(field));
  }
  if (!(schema instanceof z.ZodType)) return false;
  const { to, field } = schema.meta() ?? {};
  return to?.length === 0 || (field === 'topic' && !hasTopics);
}

/** The names of the idle fields of a group. */
export const listIdleFields = (fields: z.core.$ZodLooseShape): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (isIdle(field) ? [name] : []));

/** The fields of a group without those that are idle. The type has all of them: an entry may lack each. */
export function dropIdleFields<Fields extends z.ZodRawShape>(fields: Fields): Fields {
  const idle = listIdleFields(fields);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !idle.includes(name))) as Fields;
}

/** One of two, or the one that is not idle. The type has both. */
export function eitherOf<A extends z.ZodType, B extends z.ZodType>(first: A, second: B): z.ZodUnion<[A, B]> {
  const [left = first, right] = [first, second].filter((schema) => !isIdle(schema));
  return right ? z.union([first, second]) : (left as unknown as z.ZodUnion<[A, B]>);
}
