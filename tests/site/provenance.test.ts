/** Sources: the end of every entry page, and the data report. */

import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { en } from '#i18n/en/rooms.ts';
import { many } from '#tests/example.ts';
import { FixtureReader, fixtures, toWords } from './fixture-site.ts';

const ABOUT = '/about/data/';

describe.each(inject('sites'))('$name', (built) => {
  const site = new FixtureReader(built);
  const entries = readContent(resolve(built.contentDir)).entries.filter(({ data }) =>
    isPublished(data, built.buildDate),
  );
  const toPath = ({ collection, id }: (typeof entries)[number]) => `/${collection.name}/${id}/`;
  const contradictory = entries.flatMap((entry) => {
    const texts = (entry.data.contradictions as string[] | undefined) ?? [];
    return texts.length > 0 ? [{ path: toPath(entry), texts: texts.map(toWords) }] : [];
  });

  test('every contradiction stands on the page of its entry, above its notes', () => {
    expect(contradictory.length).toBeGreaterThan(many(0));
    for (const { path, texts } of contradictory) {
      expect(site.listTexts(path, 'section#contradictions li'), path).toEqual(texts);
      const sections = site.listElements(path, 'main section').map(({ id }) => id);
      const below = sections.slice(sections.indexOf('contradictions') + 1);
      expect(['notes', 'sources']).toEqual(expect.arrayContaining(below));
    }
  });

  test('every contradiction stands on the page about the data, below its entry', () => {
    const listed = site.listElements(ABOUT, '#contradictions details dl > div').map((item) => ({
      path: item.querySelector('a')?.getAttribute('href')?.replace(built.base, '/').replace(/#.*/, ''),
      texts: item.querySelectorAll('dd').map(({ text }) => toWords(text)),
    }));
    expect(listed.toSorted(byPath)).toEqual(contradictory.toSorted(byPath));
    const all = contradictory.flatMap(({ texts }) => texts).length;
    const counts = site.listTexts(ABOUT, '#contradictions summary .count').map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(site.listTexts(ABOUT, '.sums dd')).toEqual(
      expect.arrayContaining([String(entries.length), String(all)]),
    );
  });

  test('the page about the data is linked from every page', () => {
    for (const { path } of site.documents) {
      expect(site.listLinks(path, 'footer.foot a'), path).toContain(ABOUT);
    }
  });

  test('every entry says how to correct it', () => {
    for (const entry of entries) {
      expect(site.listLinks(toPath(entry), 'footer.upkeep a'), toPath(entry)).toEqual(['/contact/']);
    }
  });
});

const byPath = (a: { path?: string | undefined }, b: { path?: string | undefined }) =>
  (a.path ?? '').localeCompare(b.path ?? '');

describe.each(fixtures)('the fixture', (built) => {
  const site = new FixtureReader(built);
  const institute = '/organisations/institute-of-made-up-bridges/';

  test('a figure leads to its source at the foot, which names the figure', () => {
    const [link] = site.listElements(institute, 'section#figures .caveat a');
    expect(toWords(link?.text)).toBe(en.figures.figureSource('Talk in the corridor'));
    const id = link?.getAttribute('href')?.split('#')[1];
    expect(site.getText(institute, `section#sources li[id="${id}"]`)).toBe(
      `Talk in the corridor ${en.provenance.provenance.figures(['Staff'])}`,
    );
  });

  test('a figure from elsewhere says so without a link', () => {
    expect(site.getText(institute, 'section#figures')).toContain(en.figures.figureSource('A letter'));
    expect(site.listElements(institute, 'section#figures .caveat a')).toHaveLength(1);
  });

  test('the day of the last check is said, with a mark where it is long ago, and not made up', () => {
    expect(site.listTexts(institute, 'footer.upkeep p')[0]).toBe(
      `${en.provenance.provenance.confirmed}: 20 May 2026`,
    );
    expect(site.listElements(institute, '.stale')).toEqual([]);
    expect(site.getText('/hubs/pier-nine/', 'footer.upkeep .stale')).toBe(
      `${en.provenance.provenance.confirmed}: May 2024 (${en.provenance.provenance.old(24)})`,
    );
    expect(site.getText('/hubs/pier-ten/', 'main')).not.toContain(en.provenance.provenance.confirmed);
  });

  test('the page about the data begins with what was checked longest ago', () => {
    const oldest = site.listTexts(ABOUT, '#oldest li');
    const old = oldest.findIndex((text) => text.includes('Pier Nine'));
    expect(oldest[old]).toBe('checked May 2024 Pier Nine');
    expect(oldest.findIndex((text) => text.includes('Institute of Made-up Bridges'))).toBeGreaterThan(old);
    expect(site.listElements(ABOUT, '#oldest .stale')).toHaveLength(1);
  });
});
