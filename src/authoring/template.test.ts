import { describe, expect, test } from 'vitest';
import type { Collection } from '#collections/collection.ts';
import { collections, folders } from '#collections/index.ts';
import { getSchema, getShape } from '#collections/shape.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { parseFrontMatter } from '#entries/yaml/parse.ts';
import { checkFiles } from '#tests/content.ts';
import { makePicture } from '#tests/picture-bytes.ts';
import { createTemplate } from './template.ts';
import { listTemplateFields } from './template-fields.ts';

const PICTURE = await makePicture('jpeg');

const all = folders.map((folder) => [folder.name, folder] as const);

/** The entries that examples reference. */
const WORLD: Record<string, string | Uint8Array> = {
  'topics.yaml': '- {id: smart-cities, label: Smart cities}\n',
  ...Object.fromEntries(
    collections.map((collection) => [`${collection.name}/an-id.md`, createTemplate(collection, {})]),
  ),
};

/** Removes the `#` of the field with this name, as the first lines of the template explain. */
function uncomment(template: string, name: string): string {
  const lines = template.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`# ${name}:`));
  let end = start + 1;
  while (lines[end]?.startsWith('# ')) end += 1;
  return lines.map((line, at) => (at >= start && at < end ? line.slice(2) : line)).join('\n');
}

function read(collection: Collection, text: string): Record<string, unknown> {
  const { data, diagnostics } = parseFrontMatter(
    splitFrontMatter(text).frontMatter ?? '',
    getShape(collection),
  );
  expect(diagnostics).toEqual([]);
  return data;
}

const check = (collection: Collection, text: string) =>
  checkFiles({
    ...WORLD,
    [`${collection.name}/new/index.md`]: text,
    [`${collection.name}/new/picture.jpg`]: PICTURE,
  });

describe.each(all)('the template of %s', (_, collection) => {
  const template = createTemplate(collection, {});
  const { required, optional, rare } = listTemplateFields(collection);

  test('has what it asks for, in its order, and nothing else', () => {
    expect(Object.keys(read(collection, template))).toEqual(required.map(({ name }) => name));
  });

  test('passes the preflight as it is, filled with the examples', () => {
    expect(check(collection, template)).toEqual([]);
  });

  test('has every other field behind a sign, but those that are rare, which it names', () => {
    const unused = [...template.matchAll(/^# (\w+):/gm)].map(([, name]) => name);
    expect(unused).toEqual(optional.map(({ name }) => name));
    for (const { name } of rare)
      expect(template.replaceAll('\n## ', ' ')).toMatch(new RegExp(`more, for when.*\\b${name}\\b`));
  });

  test('says of each field what it is for', () => {
    for (const { name, shape } of [...required, ...optional]) {
      const before = template.slice(0, template.search(new RegExp(`^(# )?${name}:`, 'm')));
      const comment = (before.split('\n\n').at(-1) ?? '').replaceAll('\n## ', ' ');
      expect(comment, name).toContain(shape.description);
    }
  });

  test('fits a screen where it explains', () => {
    for (const line of template.split('\n').filter((text) => text.startsWith('## '))) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test('gains nothing and loses nothing on its way', () => {
    const values = read(collection, template);
    expect(createTemplate(collection, values)).toBe(template);
  });
});

const optionalFields = all.flatMap(([name, collection]) =>
  listTemplateFields(collection).optional.map((field) => [name, field.name, collection] as const),
);

describe('a field taken from behind its sign', () => {
  test.each(optionalFields)('%s: %s is accepted', (_, name, collection) => {
    const text = uncomment(createTemplate(collection, {}), name);
    const data = read(collection, text);
    expect(data).toHaveProperty(name);
    expect(getSchema(collection).safeParse(data).error).toBeUndefined();
    expect(check(collection, text)).toEqual([]);
  });
});

describe('a value', () => {
  const [events] = collections.filter(({ name }) => name === 'events');
  const renderText = (values: Record<string, unknown>) =>
    events ? createTemplate(events, { kind: 'kickoff', title: 'x', summary: 'y', ...values }) : '';
  const readBack = (values: Record<string, unknown>) => events && read(events, renderText(values));

  test.each([
    { title: 'Remark: with a colon' },
    { title: '"Quoted" and it’s #5' },
    { title: "It's [not] {a} list, - really" },
    { title: 'true', summary: '2018' },
    { title: '~', summary: 'null' },
    { city: ['nis', 'pirot'], start: '2018' },
    { roles: [{ who: { name: 'A, B & C', country: 'RS' }, as: 'host', share: 50 }] },
    { series: { of: { name: 'Days: the series' }, number: 3 }, online: true },
    { figures: [{ label: 'x', value: -0.5, unit: '%' }] },
    { within: '2021-09/2021-10' },
  ])('is read as it was written: %j', (values) => {
    expect(readBack(values)).toMatchObject(values);
  });

  test('that is rare has its meaning above it', () => {
    expect(renderText({ within: '2021' })).toContain(
      '## Some time in this interval; instead of start and end.',
    );
  });

  test('takes the place of its example, and says the time where another field is asked for it', () => {
    expect(renderText({ end: '2021-10' })).not.toMatch(/^start:/m);
    expect(renderText({})).toMatch(/^start:/m);
  });
});
