/** The descriptions of the open data for machines, for their routes. */
import { listDataNames } from '#features/open-data/open-data.ts';
import { getOpenData } from '#features/open-data/site-data.ts';
import { nameField } from '#i18n/labels.ts';
import { createRoute } from '#model/route.ts';
import { describeTables } from './csvw.ts';
import { createCatalogue } from './dcat.ts';

/** The one catalogue, whatever the format. */
export const dcatRoute = createRoute({
  feature: 'openData',
  listParams: () => [{ name: 'dcat' }],
  createView: async (model) => createCatalogue(model, await getOpenData(model)),
});

/** The description of each table, in a folder or beside it: of datasets, or of lists inside entries. */
export const createTableRoute = (kind: 'tables' | 'parts') =>
  createRoute({
    feature: 'openData',
    listParams: () => listDataNames()[kind].map((name) => ({ name })),
    createView: async (model, { name }) => {
      const path = kind === 'tables' ? name : `parts/${name}`;
      const table = describeTables(await getOpenData(model), {
        toPartTitle: (name) => nameField(model, name),
        toPartDescription: model.words.openData.part,
      }).find((found) => found.name === path);
      if (!table) throw new Error(`There is no table ${path}.`);
      return table;
    },
  });
