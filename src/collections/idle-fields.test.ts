import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { dropIdleFields, eitherOf, listIdleFields } from './idle-fields.ts';

/** A reference to collections of which the site has none. */
const idle = () => z.string().meta({ field: 'reference', to: [] });
const used = () => z.string().meta({ field: 'reference', to: ['cities'] });
const named = z.strictObject({ name: z.string() });

const fields = {
  title: z.string(),
  city: used().optional(),
  hub: idle(),
  project: idle().optional().meta({ description: 'What it belongs to.' }),
  about: z.array(idle()).optional(),
  operator: z.union([idle(), z.array(idle())]).optional(),
  part: z.strictObject({ entry: idle(), label: z.string() }).optional(),
  session: z.strictObject({ start: z.string(), hub: idle().optional() }).optional(),
  series: z.union([idle(), named]).optional(),
};

test('a field is idle if every value of it would name an entry that the site cannot have', () => {
  expect(listIdleFields(fields)).toEqual(['hub', 'project', 'about', 'operator', 'part']);
  expect(Object.keys(dropIdleFields(fields))).toEqual(['title', 'city', 'session', 'series']);
});

test('of two, what is idle is left out', () => {
  expect(eitherOf(idle(), named)).toBe(named);
  expect(eitherOf(named, idle())).toBe(named);
  expect(eitherOf(used(), named).safeParse('nis').success).toBe(true);
  expect(eitherOf(used(), named).safeParse({ name: 'Niš' }).success).toBe(true);
});

test('where topics are switched off, a field for them is idle', async () => {
  const { site } = await import('#site.ts');
  const listFields = async (featuresOff: readonly string[]) => {
    vi.resetModules();
    vi.doMock('#site.ts', () => ({ site: { ...site, featuresOff } }));
    const { hubs } = await import('./hubs.ts');
    return [...Object.keys(hubs.schema({ image: () => z.string() }).shape), ...hubs.facts];
  };
  onTestFinished(() => {
    vi.doUnmock('#site.ts');
    vi.resetModules();
  });
  const all = await listFields([]);
  expect(all.filter((field) => field === 'topics')).toHaveLength(2);
  expect(await listFields(['topics'])).toEqual(all.filter((field) => field !== 'topics'));
});
