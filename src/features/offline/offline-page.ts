/** Creates the page about the copy on the device: it is the same for everybody, and the browser fills it. */

import { createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import { homeHref, toKeptFilesHref, toServiceWorkerHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import type { OfflinePageView } from './offline-types.ts';

/** The view of the page. Pure: the same model gives the same view. */
export function createOfflinePage(model: SiteModel): OfflinePageView {
  const { askedAs, lead, more, note } = model.words.offline;
  return {
    ...createSitePage(model, 'offline', lead, { askedAs }),
    settings: {
      worker: toServiceWorkerHref(),
      files: toKeptFilesHref(),
      home: homeHref(),
      ...(isInUse('shortlist') && { shortlist: createSitePageLink(model, 'shortlist').href }),
      note: note('{date}'),
      more,
    },
  };
}
