/** What fields are called in forms. */
import { type Collection, fieldLabel } from '#collections/collection.ts';

/** The label of a field on pages; for others, its name in words. */
export function getFormLabel({ labels }: Collection, name: string): string {
  const label = fieldLabel(labels.en, name);
  return label === name ? toWords(name) : label;
}

/** `officialName` as "Official name", `study-visit` as "Study visit". */
export function toWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
