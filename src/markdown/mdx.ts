/**
 * Settings that give .mdx the same Markdown as .md. Astro compiles .mdx bodies to modules, and its processor takes
 * our pipeline as satteri plug-ins.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defineHastPlugin,
  defineMdastPlugin,
  type HastPluginDefinition,
  type MdastPluginDefinition,
} from 'satteri';
import { siteLanguage } from '#i18n/words.ts';
import { arrange } from '#markdown/html/arrange.ts';
import type { RootNode } from '#markdown/html/tree.ts';
import { createFeatures } from '#markdown/syntax/satteri.ts';
import { inspectBody } from './inspect.ts';
import { createLinkResolver } from './links.ts';
import { assertSound } from './render.ts';

/** In .mdx, blocks are components. */
const noFences = { source: '', fences: [], key: '' };

interface MdxOptions {
  /** The absolute path of the content folder. */
  contentDir: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/**
 * Creates the options of Astro’s `satteri()`, for `markdown.processor`. Compiling a body throws if `checkMdx` reports
 * an error.
 */
export function createMdxSettings({ contentDir, base }: MdxOptions): {
  features: ReturnType<typeof createFeatures>;
  mdastPlugins: MdastPluginDefinition[];
  hastPlugins: HastPluginDefinition[];
} {
  const { body: words } = siteLanguage.words.shared;
  const getFile = (url: URL | undefined): string => {
    if (!url) throw new Error('A body needs a file.');
    return relative(contentDir, fileURLToPath(url)).replaceAll(sep, '/');
  };
  const check = defineMdastPlugin({
    name: 'body-check',
    before(_root, { source, fileURL, data }) {
      const file = getFile(fileURL);
      // Astro would import what `astro` names, whether a file or a data: URL.
      const { astro } = data as { astro?: { frontmatter?: Record<string, unknown> } };
      if (Object.hasOwn(astro?.frontmatter ?? {}, 'layout')) throw new Error(`${file}: "layout" is code.`);
      assertSound(inspectBody(source, { format: 'mdx', file }).diagnostics, file);
    },
  });
  const arrangement = defineHastPlugin({
    name: 'body-arrangement',
    before(root, context) {
      const resolveLink = createLinkResolver(getFile(context.fileURL), base);
      const { nodes } = arrange((root as RootNode).children, { resolveLink, fenced: noFences, words });
      context.replaceNode(root, { type: 'root', children: nodes as typeof root.children });
    },
  });
  return { features: createFeatures(words), mdastPlugins: [check], hastPlugins: [arrangement] };
}
