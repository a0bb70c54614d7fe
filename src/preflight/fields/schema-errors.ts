/** Lists the errors of a schema, each at its own path. For a union, the errors of the nearest branch. */
import type { z } from 'zod';
import type { Path } from './field-source.ts';

type ZodIssue = z.core.$ZodIssue;

export interface SchemaError {
  path: Path;
  issue: ZodIssue;
}

/** Every error, in the order of the schema. */
export function listSchemaErrors(schema: z.ZodType, data: unknown): SchemaError[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => listNestedErrors(issue, []));
}

function listNestedErrors(issue: ZodIssue, above: Path): SchemaError[] {
  const path = [...above, ...issue.path];
  const near = issue.code === 'invalid_union' ? findNear(issue.errors as ZodIssue[][]) : undefined;
  return near ? near.flatMap((branch) => listNestedErrors(branch, path)) : [{ path, issue }];
}

/** The errors of the first branch that accepts this kind of value. */
function findNear(branches: readonly ZodIssue[][]): ZodIssue[] | undefined {
  return branches.find((branch) => !branch.some(isOtherKind));
}

/** True if the whole value has another type: text for a list, other text for a literal. */
function isOtherKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return !findNear(issue.errors as ZodIssue[][]);
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
