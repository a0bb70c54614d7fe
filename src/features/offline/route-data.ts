/** The page about the copy on the device, for its route. */
import { createFeaturePage } from '#model/route.ts';
import { createOfflinePage } from './offline-page.ts';

export const offlineRoute = createFeaturePage('offline', createOfflinePage);
