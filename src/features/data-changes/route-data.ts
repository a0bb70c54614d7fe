/** The page that tells the history of the data, for its route. */
import { createPage } from '#model/route.ts';
import { createChangesView } from './changes-page.ts';

export const getChangesView = createPage('/data/changes', createChangesView);
