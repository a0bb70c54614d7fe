/**
 * The blocks beyond standard Markdown: `:::callout` in .md, `<Callout>` in .mdx. This file has their names and
 * attributes; `components/body/block-components.ts` assigns each its component.
 */

interface Block {
  /** The name of the same block in .mdx. */
  component: string;
  /** Attributes by name: free text, or one of a list of words. */
  attributes: Readonly<Record<string, 'text' | readonly string[]>>;
  /** Allowed content: anything; one picture and its caption; only pictures. */
  content: 'any' | 'picture-and-caption' | 'pictures';
}

export const blocks = {
  callout: { component: 'Callout', attributes: { title: 'text', tone: ['note', 'warning'] }, content: 'any' },
  figure: {
    component: 'Figure',
    attributes: { credit: 'text', licence: 'text' },
    content: 'picture-and-caption',
  },
  gallery: { component: 'Gallery', attributes: {}, content: 'pictures' },
} as const satisfies Record<string, Block>;

/** A block's name in Markdown. */
export type BlockName = keyof typeof blocks;

/** A block's name in .mdx. */
export type BlockComponentName = (typeof blocks)[BlockName]['component'];

/** Names of all blocks as Markdown writes them. */
export const blockNames = Object.keys(blocks) as BlockName[];

/** Names of all blocks as .mdx writes them. */
export const blockComponentNames: BlockComponentName[] = blockNames.map((name) => blocks[name].component);

/** Gets a block by its name in Markdown. Returns undefined if there is no such block. */
export function getBlock(name: string): Block | undefined {
  return Object.hasOwn(blocks, name) ? blocks[name as BlockName] : undefined;
}

/** A block's name in Markdown from its name in .mdx. */
export function getBlockNameByComponent(component: string): BlockName | undefined {
  return blockNames.find((name) => blocks[name].component === component);
}

/** Converts a block’s name in Markdown to its name in .mdx. Unknown names stay unchanged. */
export function getComponentName(name: string): string {
  return getBlock(name)?.component ?? name;
}

type AttributeValue<Rule> = Rule extends readonly (infer Word)[] ? Word : string;

/** The props of a block’s component: its attributes, all optional. */
export type BlockProps<Name extends BlockName> = {
  [Attribute in keyof (typeof blocks)[Name]['attributes']]?: AttributeValue<
    (typeof blocks)[Name]['attributes'][Attribute]
  >;
};
