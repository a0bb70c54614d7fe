/** What editors are told, in Serbian, in Latin script. */
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { report } from './report.ts';
import { yaml } from './yaml.ts';

// Rooms that are not translated yet.
const { bodies, files, links, pictures, relations, translations } = english;

export const messages: Messages = {
  language: 'sr-Latn',
  bodies,
  dates,
  fields,
  files,
  links,
  pictures,
  relations,
  report,
  translations,
  yaml,
};
