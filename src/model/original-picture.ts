/**
 * A picture without what makes Astro publish its original, with all that the camera wrote into it: Astro does so once
 * a property of the picture itself is read. Reading its clone does no harm. Any other object is given back.
 */
export const getOriginal = <T extends object>(picture: T): T =>
  (picture as T & { clone?: T }).clone ?? picture;
