import { expect, test } from 'vitest';
import { checkBody } from '#markdown/check.ts';
import { listBlockComponents } from './editor-blocks.ts';

const components = new Map(listBlockComponents().map((component) => [component.id, component]));

/** The values of the first block of a text, and the text that is made of them. */
function pass(id: string, text: string) {
  const component = components.get(id);
  const match = component?.pattern.exec(text);
  if (!component || !match) return undefined;
  const values = component.fromBlock?.(match) ?? {};
  return { values, text: component.toBlock(values) };
}

test.each([
  ['callout', ':::callout\nA word.\n:::'],
  ['callout', ':::callout{title="Register by 1 March" tone="warning"}\nTwo.\n\n- Items\n:::'],
  [
    'figure',
    ':::figure{credit="Ana Primer" licence="CC BY 4.0"}\n![A hall](./hall.jpg)\n\nThe hall, *empty*.\n:::',
  ],
  ['figure', ':::figure{credit="Ana Primer"}\n![A hall](./hall.jpg)\n:::'],
  ['gallery', ':::gallery\n![A hall](./hall.jpg)\n![A door](./door.jpg)\n:::'],
])('a %s goes into the editor and comes out unchanged', (id, text) => {
  expect(checkBody(text).filter(({ code }) => code.startsWith('directive'))).toEqual([]);
  expect(pass(id, `Before.\n\n${text}\n\nAfter.`)?.text).toBe(text);
});

test('a figure has its picture, its words and its credit', () => {
  const figure = pass('figure', ':::figure{credit="Ana Primer"}\n![A hall](./hall.jpg)\n\nThe hall.\n:::');
  expect(figure?.values).toMatchObject({
    src: './hall.jpg',
    alt: 'A hall',
    caption: 'The hall.',
    credit: 'Ana Primer',
  });
});
