/** The pictures of an entry, for pages. */
import type { Picture } from '#collections/entry-fields.ts';
import type { PictureView } from '#model/view-types.ts';

/**
 * A picture whose file Astro has read. The schema can’t express this: in plain Node the value is a path, which no
 * code there uses.
 */
export const createPictureView = (picture: Picture): PictureView => picture as PictureView;
