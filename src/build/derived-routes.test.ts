import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { LiveCheck } from '#preflight/live-check.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { createHasRoute } from './derived-routes.ts';

const renderHub = (country: string, kind: string) => `---
title: Hub
summary: A hub.
city: ${country === 'RS' ? 'nis' : 'tirana'}
kind: ${kind}
sources: [{title: Register}]
---

Text.
`;
const renderCity = (title: string, country: string) => `---
title: ${title}
summary: A city.
kind: city
country: ${country}
location: {lat: 43.3, lon: 21.9}
---
`;
const WORLD = {
  'cities/nis.md': renderCity('Niš', 'RS'),
  'cities/tirana.md': renderCity('Tirana', 'AL'),
  'hubs/one.md': renderHub('RS', 'edih'),
  'hubs/two.md': renderHub('AL', 'coworking'),
};
const renderPage = (link: string) => `---
title: About
summary: What this is.
---

The [list of hubs](${link}) is here.
`;

const listBroken = (files: Record<string, string>) =>
  checkContent(readContent(writeContent(files)), { buildDate: BUILD_DATE, createHasRoute })
    .filter(({ code }) => code === 'link-broken')
    .map(({ file }) => file);

describe('a link to what is made from several entries', () => {
  test.each([
    '/hubs/by/country/rs/',
    '/hubs/by/kind/coworking/',
    '/hubs/feed.xml',
    '/data/hubs.csv',
    '/hubs/list.csv',
    '/hubs/by/country/rs/list.csv',
    '/countries/rs/list.csv',
    '/data/schema/hubs.json',
    '/_cards/hubs/one.png',
    '/404.html',
    '/sitemap-index.xml',
  ])('%s is right', (link) => {
    expect(listBroken({ ...WORLD, 'pages/about.md': renderPage(link) })).toEqual([]);
  });

  test.each([
    '/hubs/by/country/xk/',
    '/hubs/by/city/nis/',
    '/hubs/page/2/',
    '/hubs/by/country/rs/page/2/',
    '/hubs/one/feed.xml',
    '/hubs/one.ics',
    '/hubs/calendar.ics',
    '/calls/by/country/rs/',
    '/directory/a/',
    '/data/bridges.csv',
    '/events/list.csv',
    '/hubs/one/list.csv',
    '/countries/xk/list.csv',
    '/topics/ict/list.csv',
    '/_cards/hubs/none.png',
  ])('%s is broken', (link) => {
    expect(listBroken({ ...WORLD, 'pages/about.md': renderPage(link) })).toEqual(['pages/about.md']);
  });

  test('is asked of entries without errors', () => {
    expect(checkContent(readContent(writeContent(WORLD)), { buildDate: BUILD_DATE })).toEqual([]);
  });

  test('is told of when nothing else is wrong', () => {
    const faulty = { ...WORLD, 'hubs/two.md': renderHub('AL', 'bridge') };
    expect(listBroken({ ...faulty, 'pages/about.md': renderPage('/hubs/by/kind/coworking/') })).toEqual([]);
  });

  test('is looked at again when any entry changes', () => {
    const dir = writeContent({ ...WORLD, 'pages/about.md': renderPage('/hubs/by/kind/coworking/') });
    const live = new LiveCheck(dir, { buildDate: BUILD_DATE, createHasRoute });
    const listLive = () => live.diagnostics.filter(({ code }) => code === 'link-broken');
    expect(live.diagnostics).toEqual([]);
    writeFileSync(join(dir, 'hubs/two.md'), renderHub('AL', 'creative-hub'));
    live.update(['hubs/two.md']);
    expect(listLive()).toMatchObject([{ file: 'pages/about.md' }]);
  });
});
