/** The components of the blocks that `markdown/blocks/blocks.ts` names: one for the directive and for .mdx. */

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { type BlockComponentName, type BlockName, blockNames, blocks } from '#markdown/blocks/blocks.ts';
import BodyPicture from './BodyPicture.astro';
import Callout from './Callout.astro';
import Figure from './Figure.astro';
import Gallery from './GalleryBlock.astro';

/** By the name in Markdown. A block without a component is a type error here. */
export const blockComponents: Record<BlockName, AstroComponentFactory> = {
  callout: Callout,
  figure: Figure,
  gallery: Gallery,
};

/** What a module of .mdx takes as `components`: the blocks by their names there, and how it shows a picture. */
export const mdxComponents = {
  ...(Object.fromEntries(blockNames.map((name) => [blocks[name].component, blockComponents[name]])) as Record<
    BlockComponentName,
    AstroComponentFactory
  >),
  img: BodyPicture,
};

/** Bodies in .mdx, by a path that ends in theirs below the content folder: the alias holds for any such folder. */
const modules = import.meta.glob<{ Content: AstroComponentFactory }>('@content/**/*.mdx');

/** The module of a body in .mdx. `file` is its path below the content folder. */
export function getMdxModule(file: string): Promise<{ Content: AstroComponentFactory }> {
  const names = Object.keys(modules).filter((name) => name.endsWith(`/${file}`));
  // A longer name is that of another file, whose folders end like those of this one.
  const [name = ''] = names.sort((one, other) => one.length - other.length);
  const load = modules[name];
  if (!load) throw new Error(`${file}: there is no module of this body.`);
  return load();
}
