/** The fonts of the site for satori, which uses the regular weight of a variable font. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FAMILIES = ['Literata', 'Commissioner'] as const;
const SCRIPTS = ['latin', 'cyrillic', 'greek'];

// Each script is a family of its own: satori would use only one file of a family.
const toName = (family: string, script: string) => `${family} ${script}`;

/** A family in all its scripts, as `fontFamily`. */
export const toFamily = (family: (typeof FAMILIES)[number]) =>
  SCRIPTS.map((script) => toName(family, script)).join(', ');

export const FONT_FILES = FAMILIES.flatMap((family) =>
  SCRIPTS.map((script) => ({
    name: toName(family, script),
    file: join(import.meta.dirname, '../../assets/fonts', `${family.toLowerCase()}-${script}.woff2`),
  })),
);

export const fonts = FONT_FILES.map(({ name, file }) => ({
  name,
  data: readFileSync(file),
  weight: 400 as const,
  style: 'normal' as const,
}));
