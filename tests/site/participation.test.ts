/** The graph and the pages agree: every relation is on both pages, and every count is that of its list. */

import { resolve } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { buildGraph, type Edge, toRef } from '#graph/graph.ts';
import { en } from '#i18n/en/rooms.ts';
import { many } from '#tests/example.ts';
import { listDocuments, type SiteDocument } from './documents.ts';
import { toWords } from './fixture-site.ts';

/** The first number in a text: "27 in all" is 27. */
const toNumber = (element: HTMLElement | null | undefined) =>
  Number(/\d[\d,]*/.exec(element?.text ?? '')?.[0].replaceAll(',', ''));

describe.each(inject('sites'))('$name', ({ name, dir, base, contentDir, buildDate }) => {
  const documents = listDocuments(dir);
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const published = readContent(resolve(contentDir)).entries.filter(({ data }) =>
    isPublished(data, buildDate),
  );
  const graph = buildGraph(published);
  const edges = [...graph.outgoing.values()].flat();
  const entryPages = published.map((entry) => ({ ref: toRef(entry), ...getPage(toRef(entry)) }));

  function getPage(ref: string): SiteDocument {
    const page = byPath.get(`/${ref}/`);
    if (!page) throw new Error(`${ref} has no page.`);
    return page;
  }

  /** The refs of the entries that a part of a page links to, without its body. */
  const listRefs = (element: HTMLElement) =>
    element
      .querySelectorAll('a[href]')
      .filter((link) => link.closest('.prose') === null)
      .map((link) => (link.getAttribute('href') ?? '').slice(base.length).replace(/\/(?:#.*)?$/, ''));

  const links = new Map(
    entryPages.map(({ ref, root }) => [ref, new Set(listRefs(root.querySelector('main') ?? root))]),
  );

  /** Sections of entry pages by their anchor, each with its page. */
  const listSections = (selector: string) =>
    entryPages.flatMap(({ ref, root }) =>
      root.querySelectorAll(selector).map((section) => ({ ref, section })),
    );

  const rolesOf = (edge: Edge) => edge.relation === 'roles';

  test('there are relations to be seen', () => {
    expect(edges.length).toBeGreaterThan(many(20));
  });

  test('every relation is seen on the page that declares it', () => {
    const violations = edges.filter(({ from, to }) => !links.get(from)?.has(to));
    expect(violations.map(({ from, to, relation }) => `${from}: ${relation} ${to}`)).toEqual([]);
  });

  test('every relation is seen on the page that it names', () => {
    const violations = edges.filter(({ from, to }) => !links.get(to)?.has(from));
    expect(violations.map(({ from, to, relation }) => `${to}: ${relation} of ${from}`)).toEqual([]);
  });

  test('a group of related entries counts all of them, folded ones too', () => {
    const counted = listSections('section.joined > header > .count')
      .map(({ ref, section }) => ({ ref, count: section, section: section.closest('section') }))
      .filter(({ section }) => !['companions', 'outcomes', 'neighbours'].includes(section?.id ?? ''));
    for (const { ref, count, section } of counted) {
      expect(section?.querySelectorAll('.teaser').length, `${ref}#${section?.id}`).toBe(toNumber(count));
    }
    // The fixture has no group of that length.
    if (name === 'real') expect(counted.length).toBeGreaterThan(many(10));
  });

  test('what is folded says how much it is', () => {
    const folded = listSections('details:not(.table-of)');
    expect(folded.length).toBeGreaterThan(0);
    for (const { ref, section: details } of folded) {
      const summary = details.querySelector('summary');
      const words = toWords(summary?.text);
      const numbers = [...words.matchAll(/\d+/g)].map(([number]) => Number(number));
      const items = details.querySelectorAll('li').length;
      expect(
        numbers.reduce((sum, number) => sum + number, 0),
        `${ref}: ${words}`,
      ).toBe(items);
    }
  });

  test('who took part is counted as the list has them, by country and by kind', () => {
    const sections = listSections('section#roles').filter(({ section }) => section.querySelector('.counts'));
    for (const { ref, section } of sections) {
      const parties = new Map(
        section.querySelectorAll('.parties li').map((item) => {
          const href = item.querySelector('a')?.getAttribute('href');
          const where = toWords(item.querySelector('.where')?.text);
          return [href ?? toWords(item.text), href?.startsWith('http') === false ? where : `, ${where}`];
        }),
      );
      expect(toNumber(section.querySelector('header .count')), ref).toBe(parties.size);
      for (const row of section.querySelectorAll('.counts')) {
        const counts = row.querySelectorAll('li').map((item) => ({
          text: toWords(item.text).replace(/ \d+$/, ''),
          count: toNumber(item.querySelector('b')),
        }));
        expect(
          counts.reduce((sum, { count }) => sum + count, 0),
          ref,
        ).toBe(parties.size);
        const isCountry = toWords(row.querySelector('h3')?.text) === en.shared.byCountry;
        const rests = [
          en.shared.countryNotRecorded,
          en.shared.severalCountries,
          en.participants.kindNotRecorded,
        ];
        for (const { text, count } of counts.filter((item) => !rests.includes(item.text))) {
          const counted = [...parties.values()].filter((where) =>
            isCountry ? where.endsWith(`, ${text}`) : where === text || where.startsWith(`${text}, `),
          );
          expect(counted.length, `${ref}: ${text}`).toBe(count);
        }
      }
    }
    expect(sections.length).toBeGreaterThan(many(0));
  });

  test('a group of one role counts its list', () => {
    for (const { ref, section: row } of listSections('section#roles .row-wide')) {
      expect(row.querySelectorAll('.parties li').length, ref).toBe(toNumber(row.querySelector('h3 .count')));
    }
  });

  test('companions are those that the roles have, as often as they have them', () => {
    const occasions = new Map(
      published.map((entry) => [
        toRef(entry),
        new Set((graph.incoming.get(toRef(entry)) ?? []).filter(rolesOf).map(({ from }) => from)),
      ]),
    );
    const listShared = (left: string, right: string) =>
      [...(occasions.get(left) ?? [])].filter((occasion) => occasions.get(right)?.has(occasion));
    for (const ref of occasions.keys()) {
      const section = getPage(ref).root.querySelector('section#companions');
      const expected = [...occasions.keys()].filter(
        (candidate) => candidate !== ref && listShared(ref, candidate).length > 0,
      );
      expect(section === null, ref).toBe(expected.length === 0);
      if (!section) continue;
      expect(toNumber(section.querySelector('header .count')), ref).toBe(expected.length);
      const items = section.querySelectorAll('.companions li');
      const rest = section.querySelector('.remark');
      expect(items.length + (rest ? toNumber(rest) : 0), ref).toBe(expected.length);
      for (const item of items) {
        const [companionRef = ''] = listRefs(item);
        const times = toWords(item.querySelector('b')?.text);
        const count = listShared(ref, companionRef).length;
        expect(times, `${ref} and ${companionRef}`).toBe(`${en.related.coParticipants.times(count)}:`);
      }
    }
  });

  test('neighbours are those with a seat in the same place', () => {
    const cityOf = (data: Record<string, unknown>) =>
      typeof data.city === 'string' ? data.city.replace('cities/', '') : undefined;
    const seated = published.filter(({ collection }) =>
      ['hubs', 'clusters', 'organisations'].includes(collection.name),
    );
    const countryOf = (data: Record<string, unknown>) => {
      const city = published.find((entry) => toRef(entry) === `cities/${cityOf(data)}`);
      const place = data.place as { country?: string } | undefined;
      return city?.data.country ?? place?.country ?? data.country;
    };
    const sections = listSections('section#neighbours');
    for (const { ref, section } of sections) {
      const seat = seated.find((entry) => toRef(entry) === ref);
      const city = seat && cityOf(seat.data);
      const nearby = seated.filter(
        (entry) =>
          entry !== seat &&
          (city === undefined
            ? countryOf(entry.data) === countryOf(seat?.data ?? {})
            : cityOf(entry.data) === city),
      );
      const count = section.querySelector('header .count');
      const shown = section.querySelectorAll('.companions li');
      const total = count ? Number(/of ([\d,]+)/.exec(count.text)?.[1]?.replaceAll(',', '')) : shown.length;
      expect(total, ref).toBe(nearby.length);
      if (count) expect(toNumber(count), ref).toBe(shown.length);
    }
    expect(sections.length).toBeGreaterThan(many(0));
  });

  test('what came of it counts what it shows, and says of how many', () => {
    const sections = listSections('section#outcomes');
    for (const { ref, section } of sections) {
      const count = section.querySelector('header .count');
      if (count) expect(toNumber(count), ref).toBe(section.querySelectorAll('.teaser').length);
    }
    expect(sections.length).toBeGreaterThan(many(0));
  });
});
