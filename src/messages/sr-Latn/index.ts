/** What editors are told, in Serbian, in Latin script. */
import type { Messages } from '#messages/message-types.ts';
import { bodies } from './bodies.ts';
import { care } from './care.ts';
import { confirmation } from './confirmation.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { imports } from './imports.ts';
import { issues } from './issues.ts';
import { links } from './links.ts';
import { pictures } from './pictures.ts';
import { questions } from './questions.ts';
import { relations } from './relations.ts';
import { report } from './report.ts';
import { translations } from './translations.ts';
import { yaml } from './yaml.ts';

export const messages: Messages = {
  language: 'sr-Latn',
  bodies,
  care,
  confirmation,
  dates,
  fields,
  files,
  imports,
  issues,
  links,
  pictures,
  questions,
  relations,
  report,
  translations,
  yaml,
};
