/** The pages of the directory, for their route. */

import { getSiteModel } from '#model/get-site-model.ts';
import { toDirectoryPages } from './directory-page.ts';

export const listDirectoryViews = async () => toDirectoryPages(await getSiteModel());
