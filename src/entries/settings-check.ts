/** What each setting, and each line of `site.ts`, may be. */
import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';
import { COLLECTION_NAMES } from '#collections/index.ts';
import { OPTIONAL_FEATURES } from '#routes/features.ts';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { isTimeZone } from '#time/zone.ts';
import type { Settings } from './settings.ts';

/** A text that has a property. `what` says which, as the end of a sentence: "SITE_URL is …". */
const text = (what: string, isRight: (value: string) => boolean) =>
  z.string({ error: what }).refine(isRight, { error: what });

const number = (what: string, least: number, most: number) =>
  z.int({ error: what }).min(least, { error: what }).max(most, { error: what });

const isFilled = (value: string) => value.trim() !== '';

const origin = text(
  'an address with https:// or http:// and without a path, like https://example.org',
  (value) => {
    const url = URL.parse(value);
    return url !== null && /^https?:$/.test(url.protocol) && url.origin === value;
  },
);

/** Of the parts, `.` and `..` are no names. */
const basePath = text(
  'a path of letters from a to z, digits and the signs - . _ ~, like /programmes/',
  (value) => /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(value.replace(/\/?$/, '/')),
);

const webPage = text('the address of a web page, like https://example.org/page', (value) =>
  /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
);

/** Vite reads these signs as parts of an address, and then finds no file. See also `scripts/run.cjs`. */
const isPathForVite = (path: string): boolean => !/[#?"%]/.test(path);

/** By environment variable, what `readSettings` reads. `OUT_DIR` is checked by the build, which replaces it. */
const settingsSchema = z.object({
  CONTENT_DIR: text('a folder that exists', (dir) => existsSync(dir) && statSync(dir).isDirectory()).refine(
    isPathForVite,
    { error: 'a folder without #, ?, " and % in its path' },
  ),
  SITE_URL: origin,
  BASE_PATH: basePath,
  // Only a full day, not a month and not an approximate date.
  BUILD_DATE: text('a day like 2026-06-01', (day) => parseDate(day)?.first === day),
  PORT: number('a whole number from 0 to 65535', 0, 65_535),
});

const line = text('a text that is not empty', isFilled);
const months = number('a number of months, from 1', 1, 1200);

const oneOf = (what: string, names: readonly string[]) =>
  text(`the name of a ${what}: ${names.join(', ')}`, (name) => names.includes(name));

const siteSchema = z.strictObject({
  name: line,
  tagline: line,
  description: line,
  url: origin,
  base: basePath,
  timeZone: text('a time zone of the IANA database, like Europe/Belgrade', isTimeZone),
  languages: z
    .array(text('a language tag like en-GB', isLanguage), { error: 'a list of language tags' })
    .min(1, { error: 'a list with at least one language tag' }),
  translations: z.record(
    text('a language tag like sr-Latn', isLanguage),
    z.strictObject({ tagline: line, description: line }),
  ),
  licence: z.strictObject({ name: line, url: webPage }),
  collections: z
    .array(oneOf('collection', COLLECTION_NAMES))
    .min(1, { error: 'a list with at least one collection' })
    .refine((names) => new Set(names).size === names.length, {
      error: 'a list that names no collection twice',
    }),
  featuresOff: z.array(oneOf('feature that can be switched off', OPTIONAL_FEATURES)),
  mdx: z.array(oneOf('collection', COLLECTION_NAMES)),
  pageSize: number('a number of entries from 1 to 100', 1, 100),
  repository: z
    .strictObject({
      url: webPage,
      branch: line,
      contentPath: line,
      style: z.enum(['github', 'gitlab'], { error: 'github or gitlab' }).optional(),
    })
    .optional(),
  editor: z.boolean({ error: 'true or false' }),
  reportTo: text(
    'an address with https:// and without spaces, quotes, commas and semicolons',
    (value) => /^https:\/\/[^\s"',;]+$/.test(value) && URL.canParse(value),
  ).optional(),
  newsOldAfterMonths: months,
  confirmedForMonths: months,
  kosovo: z.enum(['asterisk', 'plain'], { error: 'asterisk or plain' }),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Says what is wrong with a value for a line of `site.ts`, as a sentence. Undefined if nothing is. */
export function findSiteProblem(name: keyof typeof siteSchema.shape, value: unknown): string | undefined {
  const [problem] = listProblems(siteSchema.shape[name], value, () => 'It');
  return problem;
}

/** Throws an error with a sentence for each setting, and each line of `site.ts`, that is not what it may be. */
export function assertSettings(settings: Settings, identity: unknown = site): void {
  const { contentDir, siteUrl, buildDate, port } = settings;
  const variables = {
    CONTENT_DIR: contentDir,
    SITE_URL: siteUrl,
    BASE_PATH: settings.basePath,
    BUILD_DATE: buildDate,
    PORT: port,
  };
  const ofSite = listProblems(siteSchema, identity, (path) => `In src/site.ts, ${path}`);
  // What is wrong in the file is the default of a setting, too.
  const problems = ofSite.length > 0 ? ofSite : listProblems(settingsSchema, variables, (path) => path);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function listProblems(schema: z.ZodType, value: unknown, toName: (path: string) => string): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const name = toName(issue.path.join('.') || 'site');
    if (issue.code === 'unrecognized_keys') return `${name} has no ${issue.keys.join(', ')}.`;
    const found = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], value);
    return `${name} is ${issue.message}, not ${typeof found === 'string' ? `"${found}"` : found}.`;
  });
}
