/** Every place of a body where an editor's text may stand, in Markdown and in MDX. */
import { blockNames, getBlock } from '#markdown/blocks/blocks.ts';

export interface BodyPosition {
  name: string;
  format: 'md' | 'mdx';
  render: (text: string) => string;
}

const PAGE = 'https://www.example.org/page';

const PICTURE = '![Rows of chairs in a hall](./picture.png)';

/** Both formats have these. */
const MARKDOWN: Record<string, (text: string) => string> = {
  paragraph: (text) => `Words ${text} words.`,
  heading: (text) => `## ${text}`,
  'list item': (text) => `- ${text}`,
  quotation: (text) => `> ${text}`,
  'table cell': (text) => `| Head | ${text} |\n|-|-|\n| Cell | ${text} |`,
  emphasis: (text) => `Words **${text}** and *${text}*.`,
  'link text': (text) => `Read [${text}](${PAGE}).`,
  'link address': (text) => `Read [the page](${text}).`,
  'link address in angles': (text) => `Read [the page](<${text}>).`,
  'link address after a host': (text) => `Read [the page](${PAGE}/${text}).`,
  'link title': (text) => `Read [the page](${PAGE} "${text}").`,
  autolink: (text) => `Read <${text}>.`,
  'bare address': (text) => `Read https://www.example.org/${text}.`,
  'link definition': (text) => `Read [the page].\n\n[the page]: ${text}`,
  footnote: (text) => `Words.[^1]\n\n[^1]: ${text}`,
  'code span': (text) => `Write \`${text}\`.`,
  'code block': (text) => `\`\`\`\n${text}\n\`\`\``,
  'language of a code block': (text) => `\`\`\`${text}\nwords\n\`\`\``,
  'picture address': (text) => `![Rows of chairs in a hall](${text})`,
  'picture title': (text) => `![Rows of chairs in a hall](./picture.png "${text}")`,
};

const BLOCKS: Record<string, (text: string) => string> = {
  'picture alt': (text) => `:::figure{credit="Somebody"}\n![${text}](./picture.png)\n:::`,
  'picture caption': (text) => `:::figure{credit="Somebody"}\n${PICTURE}\n\n${text}\n:::`,
  'gallery alt': (text) => `:::gallery\n![${text}](./picture.png)\n:::`,
  'callout content': (text) => `:::callout\n${text}\n:::`,
  'block name': (text) => `:::${text}\nWords.\n:::`,
  'attribute name': (text) => `:::callout{${text}="x"}\nWords.\n:::`,
  ...listAttributePositions((name, attribute, text, content) => [
    `:::${name}{${attribute}="${text}"}\n${content}\n:::`,
    `:::${name}{${attribute}='${text}'}\n${content}\n:::`,
  ]),
};

const COMPONENTS: Record<string, (text: string) => string> = {
  'picture alt': (text) => `<Figure credit="Somebody">\n![${text}](./picture.png)\n</Figure>`,
  'picture caption': (text) => `<Figure credit="Somebody">\n${PICTURE}\n\n${text}\n</Figure>`,
  'callout content': (text) => `<Callout>\n${text}\n</Callout>`,
  'component name': (text) => `<${text}>\nWords.\n</${text}>`,
  'attribute name': (text) => `<Callout ${text}="x">\nWords.\n</Callout>`,
  'attribute without quotes': (text) => `<Callout title={${text}}>\nWords.\n</Callout>`,
  'spread attribute': (text) => `<Callout {...${text}}>\nWords.\n</Callout>`,
  expression: (text) => `Words {${text}} words.`,
  module: (text) => `export const a = ${text}`,
  ...listAttributePositions((name, attribute, text, content) => {
    const component = getBlock(name)?.component;
    return [
      `<${component} ${attribute}="${text}">\n${content}\n</${component}>`,
      `<${component} ${attribute}='${text}'>\n${content}\n</${component}>`,
    ];
  }),
};

/** A position for each attribute of each block, in each kind of quotes. */
function listAttributePositions(
  render: (name: string, attribute: string, text: string, content: string) => string[],
): Record<string, (text: string) => string> {
  return Object.fromEntries(
    blockNames.flatMap((name) =>
      Object.keys(getBlock(name)?.attributes ?? {}).flatMap((attribute) =>
        [0, 1].map((quotes): [string, (text: string) => string] => [
          `${name} ${attribute}${quotes === 0 ? '' : ' in single quotes'}`,
          (text) => render(name, attribute, text, name === 'callout' ? 'Words.' : PICTURE)[quotes] ?? '',
        ]),
      ),
    ),
  );
}

const list = (format: 'md' | 'mdx', positions: Record<string, (text: string) => string>): BodyPosition[] =>
  Object.entries(positions).map(([name, render]) => ({ name: `${format} ${name}`, format, render }));

/** Every position. The text alone comes last: it may change how the rest of a body is read. */
export const bodyPositions: readonly BodyPosition[] = (['md', 'mdx'] as const).flatMap((format) =>
  list(format, {
    ...MARKDOWN,
    ...(format === 'md' ? BLOCKS : COMPONENTS),
    'text alone': (text) => text,
  }),
);
