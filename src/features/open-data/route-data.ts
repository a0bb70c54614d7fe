/** The open data and its page, for the routes. */
import { createFeaturePage, createRoute } from '#model/route.ts';
import { listDataNames } from './open-data.ts';
import { createOpenDataView } from './open-data-page.ts';
import type { OpenData } from './open-data-types.ts';
import { getOpenData } from './site-data.ts';

/** The open data page. */
export const openDataRoute = createFeaturePage('openData', async (model) =>
  createOpenDataView(model, await getOpenData(model)),
);

/** The files of one kind: `datasets`, `tables`, `parts`, `places` or `schemas`. */
export const createDataRoute = <Kind extends keyof OpenData>(kind: Kind) =>
  createRoute({
    feature: 'openData',
    listParams: () => listDataNames()[kind].map((name) => ({ name })),
    createView: async (model, params): Promise<OpenData[Kind][number]> => {
      const file = (await getOpenData(model))[kind].find(({ name }) => name === params.name);
      if (!file) throw new Error(`There is no data file ${params.name}.`);
      return file;
    },
  });
