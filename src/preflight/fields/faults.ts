/** What a schema has against a value, each fault at its own path; of a choice of shapes, those of the nearest. */
import type { z } from 'zod';
import type { Path } from './field-source.ts';

type ZodIssue = z.core.$ZodIssue;

export interface SchemaError {
  path: Path;
  issue: ZodIssue;
}

/** Every fault of the data, in the order of the schema. */
export function listSchemaErrors(schema: z.ZodType, data: unknown): SchemaError[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => listNestedErrors(issue, []));
}

function listNestedErrors(issue: ZodIssue, above: Path): SchemaError[] {
  const path = [...above, ...issue.path];
  const near = issue.code === 'invalid_union' ? findNear(issue.errors as ZodIssue[][]) : undefined;
  return near ? near.flatMap((own) => listNestedErrors(own, path)) : [{ path, issue }];
}

/** The complaints of the first shape that takes a value of this kind at all. */
function findNear(branches: readonly ZodIssue[][]): ZodIssue[] | undefined {
  return branches.find((branch) => !branch.some(isOtherKind));
}

/** True where the value as a whole is of another kind: text for a list, any text for one certain word. */
function isOtherKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return !findNear(issue.errors as ZodIssue[][]);
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
