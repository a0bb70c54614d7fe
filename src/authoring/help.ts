/** The help texts of `npm run new`, and what is missing in its options. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import type { NewOptions } from './options.ts';
import { explainField } from './template.ts';
import { listFields, listOpenFields, listTemplateFields } from './template-fields.ts';

const USAGE = `npm run new
  Asks what is needed and writes a new entry.

npm run new -- <collection> --title "…" --set field=value --set field=value …
  Writes it without a question where all that must be there is given.

  --title "…"          the title; the name of the file is made from it
  --set field=value    any field; once for each of a list: --set topics=a --set topics=b
                       a field of a group: --set location.lat=43.3
                       a whole group: --set roles="{who: hubs/mokrin-house, as: host}"
  --id an-id           another name for the file
  --folder             a folder of its own, with room for pictures
  --translate events/an-id sq
                       begins a translation of that entry into a language of the site
  --help               this; with a collection, its fields

The collections are `;

/** The help of the command, or of a collection’s fields. */
export function formatHelp(collection: Collection | undefined): string {
  if (!collection) return `${USAGE}${collections.map(({ name }) => name).join(', ')}.`;
  const { required } = listTemplateFields(collection);
  const names = new Set(required.map(({ name }) => name));
  const fields = listFields(getShape(collection)).map(({ name, shape }) => {
    const needed = names.has(name) ? ' (needed)' : '';
    return `  ${name}${needed}\n      ${explainField(shape)}`;
  });
  return `The fields of ${collection.name}:\n\n${fields.join('\n')}`;
}

/** What the options lack without a terminal, one line each. Empty if they are complete. */
export function listMissing({ collection, values }: NewOptions): string[] {
  if (!collection) return [`a collection, first: ${collections.map(({ name }) => name).join(', ')}`];
  return listOpenFields(collection, values).map(({ name, shape }) => {
    const flag = name === 'title' ? '--title "…"' : `--set ${name}=…`;
    return `${flag}  ${explainField(shape)}`;
  });
}
