/** What a picture may have at most. */

/** No page shows a picture wider than 1,440 pixels; more only fills the repository. */
export const MOST_BYTES = 10_000_000;

/** A drawing is loaded whole, by phones too. */
export const MOST_BYTES_OF_DRAWING = 500_000;

/** The largest photos of current phones, 8,160 × 6,120. The build holds several in memory at once. */
export const MOST_PIXELS = 50_000_000;

/** The limit of WebP for either side. */
export const LONGEST_SIDE = 16_383;

/** For decoding one picture. The largest take two on a slow machine. */
export const MOST_SECONDS = 30;
