/** The media types of feeds. */

/** RFC 4287, 7. */
export const ATOM_TYPE = 'application/atom+xml';

/** JSON Feed 1.1, "Suggestions for Publishers". */
export const JSON_FEED_TYPE = 'application/feed+json';
