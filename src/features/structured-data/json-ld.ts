/**
 * Structured data of a page: JSON-LD 1.1 with the vocabulary of schema.org, typed by schema-dts. It contains only
 * what the page shows: https://developers.google.com/search/docs/appearance/structured-data/sd-policies
 */
import type { BreadcrumbList, Graph } from 'schema-dts';
import type { PageHead } from '#model/view-types.ts';
import { renderDataBlock } from '#text/escape.ts';
import type { ToAbsolute } from './json-ld-nodes.ts';
import { createThingNodes } from './json-ld-things.ts';

interface JsonLdSettings {
  /** The origin of the site, without a trailing slash. */
  origin: string;
  /** The picture of the page: a path of this site. */
  image?: string | undefined;
}

/** The subject of a page and its breadcrumbs, as one graph. Returns undefined if there is neither. */
export function createJsonLdGraph(
  { structured, title, path, breadcrumbs }: Pick<PageHead, 'structured' | 'title' | 'path' | 'breadcrumbs'>,
  { origin, image }: JsonLdSettings,
): Graph | undefined {
  const toAbsolute: ToAbsolute = (href) => origin + href;
  const way = [...breadcrumbs, { text: title, href: path }];
  const nodes = [
    ...(structured ? createThingNodes(structured, { toAbsolute, image }) : []),
    ...(breadcrumbs.length > 0 ? [createWay(way, toAbsolute)] : []),
  ];
  return nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': nodes } : undefined;
}

/** The breadcrumbs from home to the page itself. */
function createWay(links: PageHead['breadcrumbs'], toAbsolute: ToAbsolute): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: toAbsolute(href),
    })),
  };
}

/**
 * A graph as the text of a `<script>`, without white space. Escapes `<`, so that neither the end of the script nor a
 * comment can begin there (HTML, 4.12.1.3).
 */
export const renderJsonLd = (graph: Graph) => renderDataBlock(graph);
