/** Upcoming, current, open and cancelled on the day of the build; partly known dates. */

import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { FixtureReader, getFixture } from './fixture-site.ts';

const site = new FixtureReader(getFixture());

describe('what is to come', () => {
  /** By first day, including current ones. */
  const COMING = [
    '/events/call-for-arches/',
    '/events/call-until-today/',
    '/events/arch-week/',
    '/events/summer-meeting/',
    '/events/cancelled-conference/',
    '/events/arch-talk-6/',
    '/events/opening-night/',
    '/events/call-not-yet-open/',
    '/events/moved-meeting/',
    '/events/postponed-forum/',
    '/events/study-visit-in-autumn/',
  ];

  test('stands on the home page in the order of its days', () => {
    const links = site.listLinks('/', 'main section#coming li a');
    expect(links).toHaveLength(4);
    expect(links).toEqual(COMING.slice(0, 4));
    expect(site.getText('/', 'main section#coming h2')).toBe(en.home.comingEvents);
  });

  test('stands first in the list of events, what is off among it', () => {
    expect(site.listLinks('/events/', 'main section#coming li a')).toEqual(COMING);
  });

  test.each([
    ['/events/arch-week/', en.shared.underWay],
    ['/events/opening-night/', en.shared.coming],
    ['/events/arch-talk-6/', en.shared.coming],
    ['/events/study-visit-in-autumn/', en.shared.coming],
    ['/events/call-for-arches/', en.shared.open],
    ['/events/call-until-today/', en.shared.open],
    ['/events/closed-call/', en.shared.closed],
    ['/events/call-not-yet-open/', en.shared.coming],
    ['/events/cancelled-conference/', 'Cancelled'],
    ['/events/postponed-forum/', 'Postponed'],
    ['/events/moved-meeting/', 'Moved'],
  ])('%s is said to be so, on its page and in the list: %s', (path, state) => {
    expect(site.getText(path, 'main header .state:not([hidden])')).toBe(state);
    expect(site.getItemText('/events/', path)).toContain(state);
  });

  test('is not said to be under way where only its month is known', () => {
    expect(site.listTexts('/events/summer-meeting/', 'main header .state:not([hidden])')).toEqual([]);
  });

  test('is said to be cancelled on the page of its city, too', () => {
    expect(site.getItemText('/cities/spandrelgrad/', '/events/cancelled-conference/')).toContain('Cancelled');
  });

  test('is not what lies behind, which says so on its own page', () => {
    for (const path of ['/events/study-visit/', '/events/first-gathering/', '/events/long-title/']) {
      expect(site.listTexts(path, 'main header .state')).toEqual([en.shared.past]);
      expect(site.getItemText('/events/', path)).not.toContain(en.shared.past);
    }
  });
});

describe('times', () => {
  test('on the clock say whose clock it is', () => {
    expect(site.getText('/events/opening-night/', 'main dl.facts')).toMatch(/18:00.*21:30.*Athens/);
    expect(site.getText('/events/call-for-arches/', 'main dl.facts')).toMatch(/17:00.*Tbilisi/);
    expect(site.getText('/events/call-not-yet-open/', 'main dl.facts')).toMatch(
      /31 August 2026, 12:00.*Belgrade/,
    );
  });

  test('of the parts of an event are all there', () => {
    const parts = site.listTexts('/events/arch-week/', 'main section#sessions li');
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(/30 May 2026.*09:30.*11:00.*Opening.*Great Hall of Nothing.*Spandrelgrad/);
    expect(parts[1]).toMatch(/Excursion.*Lower Nowhere, Croatia/);
    expect(parts[2]).toMatch(/3 June 2026.*16:00.*Spandrelopoli/);
  });

  test.each([
    ['/events/first-gathering/', /about 2014/],
    ['/organisations/one-fact/', /about 1999/],
    ['/hubs/voussoir-house/', /about 2014/],
    ['/events/study-visit/', /some time in September.+October 2025/i],
    ['/projects/grand-span/', /from about 2014/],
    ['/hubs/pier-ten/', /September 2020.*31 March 2023/],
    ['/cities/spandrelgrad/', /City of Made-up Bridges \(about 2014\)/],
  ])('are no more exact than they are known: %s', (path, words) => {
    expect(site.getText(path, 'main dl.facts')).toMatch(words);
  });
});
