/**
 * The blocks that editors have beyond Markdown: `:::callout` in .md, `<Callout>` in .mdx. Names and attributes
 * stand here; `components/body/block-components.ts` gives each its component.
 */

interface Block {
  /** The name of the same block in .mdx. */
  component: string;
  /** By attribute: free text, or one of a few words. */
  attributes: Readonly<Record<string, 'text' | readonly string[]>>;
  /** What may stand in it: anything; one picture and its caption; pictures alone. */
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

/** The rules of a block, by its name in Markdown; undefined where no block has it. */
export function getBlock(name: string): Block | undefined {
  return Object.hasOwn(blocks, name) ? blocks[name as BlockName] : undefined;
}

/** A block's name in Markdown from its name in .mdx. */
export function getBlockNameByComponent(component: string): BlockName | undefined {
  return blockNames.find((name) => blocks[name].component === component);
}

/** A block's name in .mdx from its name in Markdown; names that no block has stay as they are. */
export function toComponentName(name: string): string {
  return getBlock(name)?.component ?? name;
}

type AttributeValue<Rule> = Rule extends readonly (infer Word)[] ? Word : string;

/** The props of a block's component: each of its attributes, or none. */
export type BlockProps<Name extends BlockName> = {
  [Attribute in keyof (typeof blocks)[Name]['attributes']]?: AttributeValue<
    (typeof blocks)[Name]['attributes'][Attribute]
  >;
};
