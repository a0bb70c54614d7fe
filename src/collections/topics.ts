import { z } from 'zod';
import { ID, text } from './fields.ts';

/** One topic of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  id: z.string().regex(ID),
  label: text(80),
  description: text(200).optional(),
  aliases: z.array(text(80)).optional(),
});

export const topicsSchema = z.array(topicSchema);

export type Topic = z.infer<typeof topicSchema>;
