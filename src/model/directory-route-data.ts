/** The pages of the directory, for their route. */
import { toDirectoryPages } from './directory-view.ts';
import { getSiteModel } from './load.ts';

export const listDirectoryViews = async () => toDirectoryPages(await getSiteModel());
