/** "On this page": the headings of a long page become links to themselves, and a list behind its title leads to them. */

/** A page with fewer headings has no list. */
const FEWEST = 4;

/** A heading of the second level: that of a text, or that of a section, whose id says whose label it is. */
const HEADING = /<h2 id="([^"]+)"([^>]*)>(.*?)<\/h2>/gs;

const LABEL = /-label$/;

const TITLE = '<header class="title">';
const TITLE_END = '</header>';

/** A heading of a page: its address on the page, and its text as HTML. */
interface PageHeading {
  href: string;
  html: string;
}

/** The content of a page in two parts; between them is the list of its headings. */
export interface ListedContent {
  /** The title block; all of the content where there is no list. */
  start: string;
  headings: PageHeading[];
  rest: string;
}

/** Makes links of the headings of a page with four or more. In: the HTML of its content; out: that, and its headings. */
export function listContents(content: string): ListedContent {
  const headings: PageHeading[] = [];
  const linked = content.replace(HEADING, (heading, id: string, attributes: string, html: string) => {
    // A link can’t stand in a link.
    if (html.includes('<a ')) return heading;
    const href = `#${id.replace(LABEL, '')}`;
    headings.push({ href, html: html.replace(/<[^>]*>/g, '').trim() });
    return `<h2 id="${id}"${attributes}><a class="self" href="${href}">${html.trim()}</a></h2>`;
  });
  const title = linked.indexOf(TITLE);
  if (title === -1 || headings.length < FEWEST) return { start: content, headings: [], rest: '' };
  const end = linked.indexOf(TITLE_END, title) + TITLE_END.length;
  return { start: linked.slice(0, end), headings, rest: linked.slice(end) };
}
