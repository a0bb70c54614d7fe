/** All queries, in the order of their groups. */
import { nameQueries } from './name-queries.ts';
import { needQueries } from './need-queries.ts';
import type { GroupedQuery } from './query.ts';

export const queries: readonly GroupedQuery[] = [...nameQueries, ...needQueries];
