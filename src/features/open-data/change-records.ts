/** The history of the data as records of the open data. */

import type { SiteModel } from '#model/site-model.ts';
import type { DataRecord, DataValue } from './open-data-types.ts';

/** One record for each change, the last version first. */
export const listChangeRecords = (model: SiteModel): DataRecord[] =>
  model.versions.toReversed().flatMap(({ version, date, changes }) =>
    changes.map(({ entry, title, change, field, from, to }, index) => ({
      id: `${version}/${index + 1}`,
      version,
      date,
      entry,
      title,
      change,
      ...(field !== undefined && { field }),
      ...(from !== undefined && { from: from as DataValue }),
      ...(to !== undefined && { to: to as DataValue }),
    })),
  );
