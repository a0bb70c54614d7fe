/** Reads the items of a feed (RSS 2.0, Atom, RDF, JSON Feed) as rows under the names of the fields of news. */
import { parseFeed } from 'feedsmith';
import { site } from '#site.ts';
import { toDay } from '#time/zone.ts';
import { cutSummary, readHtmlText } from './summary.ts';
import { createRow, ImportError, type ImportWords, listHeadings, type Row, type Table } from './table.ts';

/** What the formats have in common. */
interface Item {
  title: string | undefined;
  url: string | undefined;
  /** As the feed writes it: RFC 822 or RFC 3339. */
  date: string | undefined;
  text: string | undefined;
}

/** The table of a text. Throws an `ImportError` if it is no feed. */
export function readFeedTable(text: string, imports: ImportWords): Table {
  const { publisher, items } = readItems(text, imports);
  const rows = items.map((item, index) => createItemRow(item, publisher, imports.item(index + 1), imports));
  return { headings: listHeadings(rows), rows };
}

/**
 * The text of an item stays where it is: an entry begins with its date, a summary to rewrite, and its source.
 */
function createItemRow(
  { title, url, date, text }: Item,
  publisher: string | undefined,
  place: string,
  imports: ImportWords,
): Row {
  const day = findDay(date);
  const words = title && readHtmlText(title);
  return createRow(
    place,
    [
      ['title', words],
      ['date', day],
      ['published', day],
      ['summary', text && cutSummary(readHtmlText(text))],
      ['sources', url === undefined ? undefined : [{ title: words ?? url, url, publisher, date: day }]],
    ],
    date !== undefined && day === undefined ? [imports.unknownDate(date)] : [],
  );
}

/** The day of an item, in the zone of the site. */
function findDay(date: string | undefined): string | undefined {
  const instant = new Date(date ?? '');
  return Number.isNaN(instant.getTime()) ? undefined : toDay(instant, site.timeZone);
}

function readItems(text: string, imports: ImportWords): { publisher: string | undefined; items: Item[] } {
  const parsed = parse(text, imports);
  switch (parsed.format) {
    case 'atom':
      return {
        publisher: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map(({ title, links, published, updated, summary, content }) => ({
          title: title?.value,
          url: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
          date: published ?? updated,
          text: summary?.value ?? content?.value,
        })),
      };
    case 'json':
      return {
        publisher: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.url,
          date: item.date_published,
          text: item.summary ?? item.content_text ?? item.content_html,
        })),
      };
    default:
      return {
        publisher: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.link,
          date: 'pubDate' in item ? item.pubDate : item.dc?.dates?.[0],
          text: item.description,
        })),
      };
  }
}

function parse(text: string, imports: ImportWords) {
  try {
    return parseFeed(text);
  } catch {
    throw new ImportError(imports.noFeed);
  }
}
