/** The pages of the directory, for their route. */

import { getSiteModel } from '#model/get-site-model.ts';
import { listDirectoryPages } from './directory-page.ts';

export const listDirectoryViews = async () => listDirectoryPages(await getSiteModel());
