/** Reads JSON Feed 1.1 independently. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

export interface JsonFeed {
  title: string;
  home_page_url: string;
  feed_url: string;
  items: {
    id: string;
    url: string;
    title: string;
    summary: string;
    content_html: string;
    image?: string;
    date_published: string;
    date_modified: string;
    authors?: { name: string }[];
    tags: string[];
  }[];
}

const schema = JSON.parse(readFileSync('tests/formats/json-feed.json', 'utf8')) as object;
// The schema itself rejects unknown names; `strictRequired` would reject conditions across its parts.
const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

/**
 * Lists what is wrong with a feed; empty if it is valid.
 *
 * @param address the address of the feed
 */
export function listJsonFeedErrors(json: string, address: string): string[] {
  const feed = JSON.parse(json) as JsonFeed;
  if (!validate(feed))
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  const ids = feed.items.map(({ id }) => id);
  return [
    ...(feed.feed_url === address ? [] : [`it says that its address is ${feed.feed_url}`]),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `two have the id ${id}`),
  ];
}
