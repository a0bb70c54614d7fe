/** The clock of the visitor decides what is upcoming, current and past, not only the build. */

import { describe, expect } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { getSite, test } from './visit.ts';

const site = getSite('fixture');
const A_YEAR_LATER = '2027-06-01T12:00:00Z';
const STATE = 'main header .state:visible';

describe('a page that is seen a year after it was built', () => {
  test('has no event under what is coming', async ({ visit }) => {
    const page = await visit(site, '/events/', { now: A_YEAR_LATER });
    expect(await page.locator('#coming').isVisible()).toBe(false);
    expect(await page.locator('.jump a[href="#coming"]').isVisible()).toBe(false);
    const moved = page.locator('#group-2026 li', { hasText: 'Opening Night' });
    expect(await moved.locator('.state:visible').innerText()).toBe(en.shared.past);
    expect(await page.getByText(en.shared.coming, { exact: true }).filter({ visible: true }).count()).toBe(0);
  });

  test('leaves what is coming on the day of the build where it was, on that day', async ({ visit }) => {
    const page = await visit(site, '/events/', { now: `${site.buildDate}T08:00:00Z` });
    const coming = page.locator('#coming li');
    expect(await coming.count()).toBeGreaterThan(5);
    const item = coming.filter({ hasText: 'Opening Night' });
    expect(await item.locator('.state:visible').innerText()).toBe(en.shared.coming);
  });

  test('has moved only what is over, the last on top', async ({ visit }) => {
    const page = await visit(site, '/events/', { now: '2026-06-17T12:00:00Z' });
    const titles = await page.locator('#group-2026 li h3').allInnerTexts();
    expect(titles.slice(0, 3)).toEqual([
      'Conference on Nothing',
      'Week of the Made-up Arch',
      'Call for Late Arches',
    ]);
    expect(await page.locator('#coming li', { hasText: 'Opening Night' }).count()).toBe(1);
  });

  test('says on the home page what was last', async ({ visit }) => {
    const page = await visit(site, '/', { now: A_YEAR_LATER });
    expect(await page.locator('#coming').isVisible()).toBe(false);
    const last = page.locator('#last li');
    expect(await last.count()).toBeGreaterThan(4);
    expect(await page.locator('#last').isVisible()).toBe(true);
  });

  test.for<[string, string]>([
    ['/events/opening-night/', en.shared.past],
    ['/events/call-for-arches/', en.shared.closed],
    ['/events/call-not-yet-open/', en.shared.closed],
    ['/events/cancelled-conference/', 'Cancelled'],
  ])('says of %s: %s', async ([path, state], { visit }) => {
    const page = await visit(site, path, { now: A_YEAR_LATER });
    expect(await page.locator(STATE).allInnerTexts()).toEqual([state]);
  });

  test('has no registration that is open', async ({ visit }) => {
    const state = 'dl.facts .state:visible';
    const then = await visit(site, '/events/opening-night/', { now: '2026-06-15T08:59:00Z' });
    expect(await then.locator(state).allInnerTexts()).toEqual([en.shared.open]);
    const page = await visit(site, '/events/opening-night/', { now: '2026-06-15T09:00:00Z' });
    expect(await page.locator(state).allInnerTexts()).toEqual([en.shared.closed]);
  });

  test('has nothing open among the calls', async ({ visit }) => {
    const page = await visit(site, '/calls/', { now: A_YEAR_LATER });
    expect(await page.locator('#open').isVisible()).toBe(false);
    expect(await page.getByText(en.calls.callList.nothingOpen).isVisible()).toBe(true);
    expect(await page.locator('#closed li').count()).toBeGreaterThan(3);
    const before = await visit(site, '/calls/');
    expect(await before.locator('#open').isVisible()).toBe(true);
    expect(await before.getByText(en.calls.callList.nothingOpen).isVisible()).toBe(false);
  });

  test('says of its news that they are old', async ({ visit }) => {
    const path = '/news/arch-week-opens/';
    const old = /What it says may have changed since/;
    const then = await visit(site, path);
    expect(await then.getByText(old).isVisible()).toBe(false);
    const later = await visit(site, path, { now: '2028-06-01' });
    expect(await later.getByText(old).isVisible()).toBe(true);
  });
});

describe('an event that is', () => {
  test.for<[string, string, string]>([
    ['a minute before it begins', '2026-06-20T14:59:00Z', en.shared.coming],
    ['at the moment when it begins', '2026-06-20T15:00:00Z', en.shared.underWay],
    ['a minute before it ends', '2026-06-20T18:29:00Z', en.shared.underWay],
    ['at the moment when it ends', '2026-06-20T18:30:00Z', en.shared.past],
  ])('seen %s', async ([, now, state], { visit }) => {
    const page = await visit(site, '/events/opening-night/', { now });
    expect(await page.locator(STATE).allInnerTexts()).toEqual([state]);
  });
});

describe('the clock of the visitor', () => {
  test.for<[string, string]>([
    ['America/New_York', '11:00–14:30 by your clock, New York time'],
    ['Asia/Tokyo', '21 June 2026, 00:00–03:30 by your clock, Tokyo time'],
    ['Europe/Belgrade', '17:00–20:30 by your clock, Belgrade time'],
    ['Pacific/Marquesas', '05:30–09:00 by your clock, Marquesas time'],
    ['Australia/Lord_Howe', '21 June 2026, 01:30–05:00 by your clock, Lord Howe time'],
    ['UTC', '15:00–18:30 by your clock, UTC time'],
    // From one day to the next, and to midnight, as the page itself writes them.
    ['Asia/Yekaterinburg', '20:00–23:30 by your clock, Yekaterinburg time'],
    ['Asia/Dhaka', '20 June 2026, 21:00 – 21 June 2026, 00:30 by your clock, Dhaka time'],
    ['Asia/Kolkata', '20:30–24:00 by your clock, Calcutta time'],
  ])('in %s says %s', async ([timezoneId, time], { visit }) => {
    const page = await visit(site, '/events/opening-night/', { timezoneId });
    const clock = page.locator('main header .own-clock');
    expect((await clock.innerText()).trim()).toBe(`(${time})`);
  });

  test('is not repeated where it says the same', async ({ visit }) => {
    const page = await visit(site, '/events/opening-night/', { timezoneId: 'Europe/Athens' });
    expect(await page.locator('main header .own-clock').isVisible()).toBe(false);
  });
});

test('without JavaScript a page says of which day it is', async ({ visit }) => {
  for (const path of ['/', '/events/', '/calls/', '/events/opening-night/']) {
    const page = await visit(site, path, { javaScriptEnabled: false, now: A_YEAR_LATER });
    expect(await page.locator('.as-of').innerText(), path).toContain('1 June 2026');
  }
  const settled = await visit(site, '/events/long-title/', { javaScriptEnabled: false });
  expect(await settled.locator('.as-of').count()).toBe(0);
});
