/** The file with the settings of the site. */
import { createRequire } from 'node:module';

/** The file that Node reads as `#site.ts`, by the conditions that it runs with: `imports` in package.json. */
export const SITE_FILE: string = createRequire(import.meta.url).resolve('#site.ts');
