import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { useLanguages } from '#tests/languages.ts';
import { renderEvent, renderFile, WORLD } from '#tests/mistakes/mistake.ts';

useLanguages('en-GB', 'sq');
const { readContent } = await import('#entries/read-content.ts');
const { checkContent } = await import('#preflight/check.ts');
const { LiveCheck } = await import('#preflight/live-check.ts');

const FILE = 'events/a.sq.md';
const translate = (fields: string, body = 'Teksti.') => renderFile(fields, {}, body);

function start(text: string) {
  const dir = writeContent({ ...WORLD, 'events/a.md': renderEvent('', 'Text.'), [FILE]: text });
  const live = new LiveCheck(dir, { buildDate: BUILD_DATE });
  live.complete();
  const save = (file: string, next?: string) => {
    if (next === undefined) rmSync(join(dir, file));
    else writeFileSync(join(dir, file), next);
    const change = live.update([file]);
    // As a first read finds it.
    expect(live.diagnostics).toEqual(checkContent(readContent(dir), { buildDate: BUILD_DATE }));
    return change;
  };
  const findShown = () => live.shown.translations.map(({ data }) => data.summary);
  return { live, save, findShown };
}

const codes = ({ diagnostics }: InstanceType<typeof LiveCheck>) => diagnostics.map(({ code }) => code);

test('a translation is shown, and later versions of it', () => {
  const { live, save, findShown } = start(translate("summary: Fillon.\noriginal: 'a1d5a8bd3a4d'"));
  expect(findShown()).toEqual(['Fillon.']);
  expect(save(FILE, translate("summary: Nis.\noriginal: 'a1d5a8bd3a4d'")).published).toMatchObject([
    { file: FILE, language: 'sq' },
  ]);
  expect(findShown()).toEqual(['Nis.']);
  expect(live.shown.entries.map(({ file }) => file)).not.toContain(FILE);
});

test('its body, and that of its original, say more than what they show: whether it is up to date', () => {
  const { save } = start(translate("summary: Fillon.\noriginal: 'a1d5a8bd3a4d'"));
  expect(save('events/a.md', renderEvent('', 'Another text.')).isOfBodies).toBe(false);
  expect(save(FILE, translate("summary: Fillon.\noriginal: 'a1d5a8bd3a4d'", 'Tekst.')).isOfBodies).toBe(
    false,
  );
});

test('with an error, its last right version is shown', () => {
  const { live, save, findShown } = start(translate("summary: Fillon.\noriginal: 'a1d5a8bd3a4d'"));
  expect(save(FILE, translate('summary: Nis.\nstart: 2018')).published).toEqual([]);
  expect(codes(live)).toEqual(['translation-fact', 'translation-version']);
  expect(findShown()).toEqual(['Fillon.']);
  expect(save(FILE).hidden).toMatchObject([{ file: FILE }]);
  expect(findShown()).toEqual([]);
});

test('a change of the original makes it stale, and of a fact does not', () => {
  const { live, save, findShown } = start(translate("summary: Fillon.\noriginal: ''"));
  const [found] = live.diagnostics;
  save(FILE, translate(`summary: Fillon.\n${found?.suggestion}`));
  expect(codes(live)).toEqual([]);
  save('events/a.md', renderEvent('end: 2018-01-20', 'Text.'));
  expect(codes(live)).toEqual([]);
  save('events/a.md', renderEvent('', 'Another text.'));
  expect(codes(live)).toEqual(['translation-stale']);
  expect(findShown()).toEqual(['Fillon.']);
});

test('without its original, it is an error', () => {
  const { live, save } = start(translate("summary: Fillon.\noriginal: 'a1d5a8bd3a4d'"));
  save('events/a.md');
  expect(codes(live)).toEqual(['translation-original']);
});
