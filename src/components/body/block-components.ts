/** The components of the blocks in `markdown/blocks/blocks.ts`, for Markdown and .mdx. */

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { type BlockComponentName, type BlockName, blockNames, blocks } from '#markdown/blocks/blocks.ts';
import BodyPicture from './BodyPicture.astro';
import Callout from './Callout.astro';
import Figure from './Figure.astro';
import GalleryBlock from './GalleryBlock.astro';
import { mdxModules } from './mdx-modules.ts';

/** By name in Markdown. TypeScript reports a block without a component. */
export const blockComponents: Record<BlockName, AstroComponentFactory> = {
  callout: Callout,
  figure: Figure,
  gallery: GalleryBlock,
};

/** The `components` of an .mdx module: blocks by their .mdx names, and `img`. */
export const mdxComponents = {
  ...(Object.fromEntries(blockNames.map((name) => [blocks[name].component, blockComponents[name]])) as Record<
    BlockComponentName,
    AstroComponentFactory
  >),
  img: BodyPicture,
};

/** The module of an .mdx body. `file` is its path below the content folder. */
export function getMdxModule(file: string): Promise<{ Content: AstroComponentFactory }> {
  const names = Object.keys(mdxModules).filter((name) => name.endsWith(`/${file}`));
  // A longer key belongs to another file whose path ends with this one.
  const [name = ''] = names.sort((left, right) => left.length - right.length);
  const load = mdxModules[name];
  if (!load) throw new Error(`${file}: there is no module of this body.`);
  return load();
}
