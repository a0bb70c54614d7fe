/** Participants, people, and figures with parts. */

import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { FixtureReader, getFixture, toWords } from './fixture-site.ts';

const site = new FixtureReader(getFixture());

describe('relations', () => {
  test('roles say their share and what they are limited to', () => {
    const roles = site.listTexts('/projects/arches-in-markdown/', 'main section#roles li');
    expect(roles).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/One Fact.*62\.5 %/),
        expect.stringMatching(/Imaginary Arch Cluster.*in part.*only the drawings/),
        expect.stringMatching(/Pier Ten.*named in the yearbook alone/),
      ]),
    );
  });

  test('a party without a page has its name and its country', () => {
    expect(site.listTexts('/projects/grand-span/', 'main section#roles li')).toContainEqual(
      expect.stringMatching(/Fund Without an Entry Moldova.*20 %/),
    );
  });

  test('a series leads over its gaps, from workshops to events', () => {
    const series = `main nav[aria-label="${en.related.series}"]`;
    const path = [
      '/workshops/arch-talk-1/',
      '/workshops/arch-talk-2/',
      '/events/arch-talk-4/',
      '/events/arch-talk-6/',
    ];
    for (const [index, page] of path.entries()) {
      expect(site.listLinks(page, `${series} a[rel="prev"]`), page).toEqual(
        path.slice(Math.max(0, index - 1), index),
      );
      expect(site.listLinks(page, `${series} a[rel="next"]`), page).toEqual(path.slice(index + 1, index + 2));
      expect(site.getText(page, series), page).toContain('Arch Talks');
    }
  });

  test('a hub shows who runs it, and what that one took part in as such', () => {
    const page = '/hubs/voussoir-house/';
    expect(site.listLinks(page, 'main dl.facts a')).toContain('/organisations/institute-of-made-up-bridges/');
    expect(site.listLinks(page, 'main section a')).toContain('/projects/grand-span/');
    expect(site.listLinks('/organisations/institute-of-made-up-bridges/', 'main section a')).toContain(page);
  });

  test('what a funder asks to be said stands where it pays, and nowhere else', () => {
    const statement = 'Built with stones of the Keystone Fund.';
    const pages = site.documents.filter(({ root }) => root.querySelector('main')?.text.includes(statement));
    expect(pages.map(({ path }) => path)).toEqual(['/events/arch-week/', '/projects/grand-span/']);
    for (const path of pages.map((page) => page.path)) {
      expect(site.getText(path, 'main section#roles'), path).toContain(statement);
    }
  });

  test('a call stands on the page of its project', () => {
    expect(site.getItemText('/projects/arches-in-markdown/', '/events/call-for-arches/')).toContain(
      en.shared.open,
    );
  });

  test('a call says who may apply, from where, and how', () => {
    const facts = site.getText('/events/call-for-arches/', 'main dl.facts');
    for (const words of ['Cities', 'Small firms', 'Georgia', 'Moldova', 'One arch each']) {
      expect(facts).toContain(words);
    }
    expect(site.listLinks('/events/call-for-arches/', 'main dl.facts a')).toContain(
      'https://grand-span.example/call/',
    );
  });

  test('every link has words', () => {
    const violations = site.documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href]')
        .filter((link) => toWords(link.text) === '' && !link.getAttribute('aria-label'))
        .map((link) => `${path}: ${link.getAttribute('href')}`),
    );
    expect(violations).toEqual([]);
  });

  test('people have their capacity, their employers and the note on them', () => {
    const people = site.listTexts('/events/arch-week/', 'main section#people li');
    expect(people[0]).toMatch(/Ana Primer.*Keynote.*Keeper of the arches.*Institute of Made-up Bridges/);
    expect(people[1]).toMatch(/Đorđe Uzorak.*panellist.*Firm Without an Entry/i);
    expect(people[1]).toContain('He spoke on the second day');
    expect(people[2]).toMatch(/Νικόλας Παραδειγματίδης.*Moderator/);
  });
});

describe('figures', () => {
  test('that are part of another say of which, and that parts overlap', () => {
    const figures = site.getText('/projects/arches-in-markdown/', 'main section#figures');
    expect(figures).toMatch(/Arches of stone 30 arches 63 % of 48 Arches drawn/);
    expect(figures).toMatch(/Arches over water 36 arches 75 % of 48 Arches drawn/);
    expect(figures).toContain(en.figures.figuresOverlap);
  });

  test('that are part of one elsewhere lead there', () => {
    expect(site.listLinks('/projects/arches-in-markdown/', 'main section#figures a')).toEqual([
      '/projects/grand-span/',
    ]);
  });

  test('say how sure they are, and since when', () => {
    expect(site.getText('/events/arch-week/', 'main section#figures')).toContain(
      `${en.shared.qualifiers.over} 300 people`,
    );
    expect(site.getText('/projects/grand-span/', 'main section#figures')).toMatch(
      /about 120 bridges.*Yearbook.*2,500,000\.5 EUR planned/,
    );
    expect(site.getText('/clusters/imaginary-arch-cluster/', 'main dl.facts')).toMatch(
      /about 90 members, as of January 2026/,
    );
  });
});
