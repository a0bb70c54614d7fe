/**
 * The settings that give .mdx the same Markdown as .md. Bodies in .mdx become modules of Astro, and Astro's
 * processor takes the project's pipeline as plug-ins of satteri.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defineHastPlugin,
  defineMdastPlugin,
  type HastPluginDefinition,
  type MdastPluginDefinition,
} from 'satteri';
import { arrange } from '#markdown/html/arrange.ts';
import type { RootNode } from '#markdown/html/tree.ts';
import { features } from '#markdown/syntax/satteri.ts';
import { inspectBody } from './inspect.ts';
import { createLinkResolver } from './links.ts';
import { assertSound } from './render.ts';

/** Blocks are components there. */
const noFences = { source: '', fences: [], key: '' };

export interface MdxOptions {
  /** The folder of the content, absolute. */
  contentDir: string;
  /** The path that the site stands under, with a slash at both ends. */
  base: string;
}

/**
 * What Astro's `satteri()` takes, for `markdown.processor`. It throws, as the module of a body is made, where
 * `checkMdx` tells of an error.
 */
export function createMdxSettings({ contentDir, base }: MdxOptions): {
  features: typeof features;
  mdastPlugins: MdastPluginDefinition[];
  hastPlugins: HastPluginDefinition[];
} {
  const toFile = (url: URL | undefined): string => {
    if (!url) throw new Error('A body needs a file.');
    return relative(contentDir, fileURLToPath(url)).replaceAll(sep, '/');
  };
  const check = defineMdastPlugin({
    name: 'body-check',
    before(_root, { source, fileURL, data }) {
      const file = toFile(fileURL);
      // Astro would import what it names, be it a file or a data: URL.
      const { astro } = data as { astro?: { frontmatter?: Record<string, unknown> } };
      if (Object.hasOwn(astro?.frontmatter ?? {}, 'layout')) throw new Error(`${file}: "layout" is code.`);
      assertSound(inspectBody(source, { format: 'mdx', file }).issues, file);
    },
  });
  const arrangement = defineHastPlugin({
    name: 'body-arrangement',
    before(root, context) {
      const resolveLink = createLinkResolver(toFile(context.fileURL), base);
      const { nodes } = arrange((root as unknown as RootNode).children, { resolveLink, fenced: noFences });
      context.replaceNode(root, { type: 'root', children: nodes as typeof root.children });
    },
  });
  return { features, mdastPlugins: [check], hastPlugins: [arrangement] };
}
