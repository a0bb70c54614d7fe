/** Citations. */
import type { Words } from '#i18n/word-types.ts';

export const citations: Words['citations'] = {
  cite: 'Цитувати',
  copyLink: 'Копіювати посилання',
  copied: 'Посилання скопійовано.',
  share: 'Поділитися',
};
