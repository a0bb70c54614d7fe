/**
 * Words that stay in Latin letters when the Serbian words are written in Cyrillic. Whole words, in these capitals; of
 * those that fit, the longest. Code between backticks stays by itself.
 */
export const LATIN: readonly string[] = [
  // formats, standards, licences
  'AP',
  'API',
  'Atom',
  'CC BY 4.0',
  'CRLF',
  'CSV',
  'CSV on the Web',
  'DCAT-AP',
  'EDTF',
  'GeoJSON',
  'HTML',
  'ISO',
  'ISO 3166-1 alpha-2',
  'JSON',
  'JSON Feed',
  'JSON-LD',
  'OPML',
  'RFC',
  'RSS',
  'Turtle',
  'UTC',
  'UTF-8',
  'WGS',

  // programs, their commands and keys
  'Data, From Web',
  'Enter',
  'Esc',
  'Excel',
  'GeoNames',
  'Google Sheets',
  'JavaScript',
  'LibreOffice Calc',
  'Node',
  'Python',
  'Sheet, Link to External Data',
  'curl',
  'geonames.org',
  'jq',

  // code and spellings that are meant as such
  '/embed',
  'Nis',
  'Pirot',
  'style="color-scheme: light"',

  // what people type
  'api',
  'atom feed',
  'csv',
  'embed',
  'excel',
  'feed',
  'gdpr',
  'geojson',
  'google',
  'ical',
  'icalendar',
  'ics',
  'iframe',
  'impressum',
  'json',
  'json feed',
  'newsletter',
  'rss',
  'rss feed',
  'wcag',
  'webcal',
  'widget',
  'xlsx',
];

/** Words in which nj, lj or dž are two letters: none occurs so far. */
export const TWO_LETTERS: readonly string[] = [];
