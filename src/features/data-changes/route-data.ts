/** The page that tells the history of the data, for its route. */
import { createFeaturePage } from '#model/route.ts';
import { createChangesView } from './changes-page.ts';

export const changesRoute = createFeaturePage('dataChanges', createChangesView);
