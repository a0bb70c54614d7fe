/** The blocks beyond Markdown (`:::callout`) as building blocks of the text editor. */

import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { type BlockName, blockNames, getBlock } from '#markdown/blocks/blocks.ts';
import { inputLabels, words } from './words.ts';

/** The field with what stands between the two lines of colons. */
const CONTENT = 'content';

/** The fields of a block that holds one picture and its caption. */
const FIGURE: readonly Field[] = [
  { name: 'src', label: inputLabels.image, widget: 'image', choose_url: false },
  { name: 'alt', label: words.alt, widget: 'string' },
  { name: 'caption', label: words.caption, widget: 'text', required: false },
];

/** What stands in such a block. */
const PICTURE = String.raw`!\[(?<alt>[^\]\n]*)\]\(<?(?<src>[^)>\n]+)>?\)(?:\n+(?<caption>[\s\S]*?))?`;

type Values = Record<string, unknown>;

/** All blocks. The text in them stays Markdown. */
export const listBlockComponents = (): EditorComponentDefinition[] => blockNames.map(createComponent);

function createComponent(name: BlockName): EditorComponentDefinition {
  const block = getBlock(name);
  const attributes = Object.entries(block?.attributes ?? {});
  const isFigure = block?.content === 'picture-and-caption';
  const content = isFigure ? PICTURE : `(?<${CONTENT}>[\\s\\S]*?)`;
  return {
    id: name,
    label: toLabel(name),
    fields: [
      ...(isFigure ? FIGURE : []),
      ...attributes.map(([attribute, values]): Field => {
        const field = { name: attribute, label: toLabel(attribute), required: false };
        return typeof values === 'string'
          ? { ...field, widget: 'string' }
          : {
              ...field,
              widget: 'select',
              options: values.map((value) => ({ value, label: toLabel(value) })),
            };
      }),
      ...(isFigure ? [] : [{ name: CONTENT, label: words.body, widget: 'text' } satisfies Field]),
    ],
    pattern: new RegExp(
      `^:::${name}(?:\\{(?<attributes>[^}\\n]*)\\})?[ \\t]*\\n${content}\\n:::[ \\t]*$`,
      'm',
    ),
    fromBlock: ({ groups: { attributes: written = '', ...values } = {} }) => ({
      ...parseAttributes(written),
      ...values,
    }),
    toBlock: (values) => {
      const names = attributes.map(([attribute]) => attribute);
      return `:::${name}${formatAttributes(names, values)}\n${isFigure ? formatFigure(values) : readText(values, CONTENT)}\n:::`;
    },
    toPreview: (values) => (isFigure ? formatFigure(values) : readText(values, CONTENT)),
  };
}

const parseAttributes = (text: string): Values =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value]));

function formatAttributes(names: readonly string[], values: Values): string {
  const written = names
    .filter((name) => readText(values, name) !== '')
    // A value ends at the next quote: there are no escapes.
    .map((name) => `${name}="${readText(values, name).replaceAll('"', '”')}"`);
  return written.length === 0 ? '' : `{${written.join(' ')}}`;
}

function formatFigure(values: Values): string {
  const caption = readText(values, 'caption');
  return `![${readText(values, 'alt')}](${readText(values, 'src')})${caption === '' ? '' : `\n\n${caption}`}`;
}

const readText = (values: Values, name: string): string =>
  typeof values[name] === 'string' ? values[name].trim() : '';

const toLabel = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
