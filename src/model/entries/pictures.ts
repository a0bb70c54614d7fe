/** The pictures of an entry, as pages show them. */
import type { Picture } from '#collections/fields.ts';
import type { PictureView } from '#model/view-types.ts';

/**
 * A picture whose file Astro has read. The schema can't say so: in plain Node the path stands there, and nothing that
 * runs there looks into it.
 */
export const createPictureView = (picture: Picture): PictureView => picture as PictureView;
