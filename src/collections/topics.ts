import { z } from 'zod';
import { ID, text } from './value-fields.ts';

/** What a topic is called. */
const names = {
  label: text(80).meta({ description: 'What readers see.' }),
  description: text(200).optional().meta({ description: 'What belongs to it, in a sentence.' }),
  inSentence: text(80).optional().meta({
    description: 'How it reads inside a sentence, where its label in small letters would be wrong.',
    example: 'the Danube region',
  }),
  aliases: z.array(text(80)).optional().meta({ description: 'Other words that people may search for.' }),
};

/** A topic of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  id: z.string().regex(ID).meta({ description: 'How entries name it: small letters, digits and hyphens.' }),
  ...names,
  translations: z
    .record(z.string(), z.strictObject(names))
    .optional()
    .meta({ description: 'What it is called in further languages of the site, by their tags: sr-Latn, sq.' }),
});

export const topicsSchema = z.array(topicSchema);

export type Topic = z.infer<typeof topicSchema>;
