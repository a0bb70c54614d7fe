/** The blocks beyond Markdown (`:::callout`) as building blocks of the text editor. */
import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { type BlockName, blockNames, getBlock } from '#markdown/blocks/blocks.ts';
import { words } from './words.ts';

/** The field with what stands between the two lines of colons. */
const CONTENT = 'content';

type Attributes = Record<string, unknown>;

/** All blocks. Their text stays Markdown. */
export const listBlockComponents = (): EditorComponentDefinition[] => blockNames.map(createComponent);

function createComponent(name: BlockName): EditorComponentDefinition {
  const attributes = Object.entries(getBlock(name)?.attributes ?? {});
  const label = toLabel(name);
  return {
    id: name,
    label,
    fields: [
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
      { name: CONTENT, label: words.body, widget: 'text' },
    ],
    pattern: new RegExp(
      `^:::${name}(?:\\{(?<attributes>[^}\\n]*)\\})?[ \\t]*\\n(?<${CONTENT}>[\\s\\S]*?)\\n:::[ \\t]*$`,
      'm',
    ),
    fromBlock: ({ groups = {} }) => ({
      ...parseAttributes(groups.attributes ?? ''),
      [CONTENT]: groups[CONTENT] ?? '',
    }),
    toBlock: (values) =>
      formatBlock(
        name,
        attributes.map(([attribute]) => attribute),
        values,
      ),
    toPreview: (values) => String(values[CONTENT] ?? ''),
  };
}

const parseAttributes = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value]));

function formatBlock(name: string, attributes: readonly string[], values: Attributes): string {
  const given = attributes.filter(
    (attribute) => typeof values[attribute] === 'string' && values[attribute] !== '',
  );
  const written = given.map(
    (attribute) => `${attribute}="${String(values[attribute]).replaceAll('"', '”')}"`,
  );
  const braces = written.length === 0 ? '' : `{${written.join(' ')}}`;
  return `:::${name}${braces}\n${String(values[CONTENT] ?? '').trim()}\n:::`;
}

const toLabel = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
