import { describe, expect, test } from 'vitest';
import { createCountryView } from '#features/countries/country-page.ts';
import { createEntryView } from '#features/entry/entry-page.ts';
import { createHomeView } from '#features/home/home-page.ts';
import { createPersonPage } from '#features/people/person-page.ts';
import { createDataPageView } from '#features/provenance/data-page.ts';
import { readAddress } from '#features/search/query/query-string.ts';
import { siteLanguage } from '#i18n/words.ts';
import { toSitePageHref } from '#model/routes.ts';
import type { PageHead } from '#model/view-types.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createSiteDataset } from './dataset-things.ts';
import { createJsonLdGraph, renderJsonLd } from './json-ld.ts';

const origin = 'https://example.org';

const createNodes = (head: PageHead, image?: string) => {
  const graph = createJsonLdGraph(head, { origin, image });
  if (!graph) throw new Error(`${head.path} says nothing`);
  return JSON.parse(renderJsonLd(graph))['@graph'];
};

const model = createTestModel(
  {
    'projects/far-cities': {
      kind: 'programme',
      title: 'Far Cities',
      start: '2024-03',
      website: 'https://far.example/',
    },
    'projects/near-cities': {
      kind: 'project',
      title: 'Near Cities',
      officialName: 'Cities that are near',
      acronym: 'NC',
      parent: 'far-cities',
      start: '2025~',
      roles: [
        { who: 'organisations/fund', as: 'funder' },
        { who: { name: 'A Friend' }, as: 'supporter' },
        { who: 'hubs/nova', as: 'member' },
      ],
    },
    'cities/nis': {
      kind: 'city',
      title: 'Niš',
      country: 'RS',
      region: 'Nišava District',
      location: { lat: 43.32, lon: 21.9 },
      nativeNames: { 'sr-Cyrl': 'Ниш' },
    },
    'cities/pirot': {
      kind: 'municipality',
      title: 'Pirot',
      country: 'RS',
      location: { lat: 43.15, lon: 22.58 },
    },
    'organisations/fund': { kind: 'public-body', title: 'The Fund', country: 'GB', founded: '1934' },
    'projects/funded': {
      kind: 'project',
      title: 'Funded',
      roles: [
        { who: 'organisations/fund', as: 'funder' },
        { who: { name: 'A Bank' }, as: 'funder' },
      ],
      grant: [
        { funder: 'organisations/fund', number: '2018/400-123', amount: 250000, currency: 'EUR' },
        { funder: { name: 'A Bank' }, url: 'https://bank.example/grant/' },
      ],
    },
    'hubs/nova': {
      kind: 'coworking',
      title: 'Nova',
      aliases: ['Old Nova'],
      city: 'nis',
      founded: '2012-12-06',
      closed: '2023-03',
      operator: 'organisations/fund',
      website: 'https://nova.example/',
    },
    'events/opening': {
      kind: 'kickoff',
      title: 'Opening',
      summary: 'It opens </script> here.',
      start: '2026-06-20 18:00',
      end: '2026-06-20 21:30',
      timeZone: 'Europe/Athens',
      venue: 'Town hall',
      city: 'nis',
      series: { of: { name: 'Openings' }, number: 2 },
      roles: [
        { who: 'organisations/fund', as: 'organiser' },
        { who: 'cities/pirot', as: 'organiser' },
        { who: { name: 'A Bank' }, as: 'funder' },
        { who: 'hubs/nova', as: 'participant' },
      ],
      people: [
        { name: 'First Speaker', as: 'keynote' },
        { name: 'A Moderator', as: 'moderator' },
        { name: 'An Organiser', as: 'organiser' },
      ],
      sessions: [
        { title: 'First hour', start: '2026-06-20 18:00', city: 'pirot' },
        { start: '2026-06-20 19:00' },
      ],
    },
    'events/online': {
      kind: 'webinar',
      title: 'Online',
      start: '2026-05-04',
      online: true,
      registration: { url: 'https://register.example/' },
    },
    'events/off': { kind: 'forum', title: 'Off', start: '2026-05', city: 'pirot', status: 'cancelled' },
    'events/moved': {
      kind: 'meeting',
      title: 'Moved',
      start: '2026-07-02 10:00',
      timeZone: 'Europe/Belgrade',
      formerly: '2026-05-07 09:00',
      place: { name: 'Upper Nowhere', country: 'HR' },
      status: 'moved',
      online: true,
    },
    'events/call': {
      kind: 'open-call',
      title: 'A call',
      start: '2026-05-01',
      end: '2026-06-30 17:00',
      timeZone: 'Asia/Tbilisi',
      roles: [{ who: 'organisations/fund', as: 'funder' }],
    },
    'news/opened': {
      title: 'It has opened',
      date: '2026-06-20',
      published: '2026-06-21',
      updated: '2026-06-25',
      topics: ['open-data'],
      authors: [{ name: 'A Writer', organisation: 'hubs/nova' }],
      about: ['events/opening', 'cities/nis'],
    },
    'news/undated': { title: 'Undated', date: '2026-06-20' },
  },
  { buildDate: '2026-07-01' },
);

const createHeadOf = (ref: string) => createEntryView(model, getEntry(model, ref)).head;
const getThing = (ref: string) => createNodes(createHeadOf(ref))[0];

/** Pages whose complete JSON-LD is in `json-ld.txt`, formatted. */
const WHOLE = [
  'events/opening',
  'events/online',
  'events/off',
  'events/moved',
  'events/call',
  'news/opened',
  'hubs/nova',
  'organisations/fund',
  'cities/nis',
  'cities/pirot',
  'projects/near-cities',
  'projects/funded',
];

test('the whole of what is said, of everything that there can be', async () => {
  const dataset = createSiteDataset(siteLanguage, ({ name }) =>
    name === 'news' ? [{ href: '/data/news.csv', mediaType: 'text/csv' }] : [],
  );
  const heads = [
    ...WHOLE.map(createHeadOf),
    createCountryView(model, 'RS').head,
    createPersonPage(model, { id: 'first-speaker' }).head,
    createPersonPage(model, { id: 'a-writer' }).head,
    createHomeView(model).head,
    {
      ...createDataPageView(model).head,
      path: toSitePageHref('openData'),
      title: dataset.name,
      structured: dataset,
    },
  ];
  const graphs = heads.map((head) => {
    const nodes = createNodes(head, head.card.isOwn ? head.card.href : undefined);
    return `${head.path}\n${JSON.stringify(nodes, null, 2)}\n`;
  });
  await expect(graphs.join('\n')).toMatchFileSnapshot('json-ld.txt');
});

describe('nothing is said that is not known', () => {
  test('a day of publication', () => {
    expect(getThing('news/undated')).not.toHaveProperty('datePublished');
    expect(getThing('news/undated')).not.toHaveProperty('author');
  });

  test('a date that is only about then, or some time in', () => {
    const vague = createTestModel({
      'events/about': { kind: 'forum', start: '2025~' },
      'events/within': { kind: 'forum', within: '2025-03/2025-05' },
    });
    for (const ref of ['events/about', 'events/within']) {
      const [event] = createNodes(createEntryView(vague, getEntry(vague, ref)).head);
      expect(event, ref).not.toHaveProperty('startDate');
      expect(event, ref).not.toHaveProperty('eventStatus');
      expect(event, ref).not.toHaveProperty('location');
    }
    expect(getThing('projects/near-cities')).not.toHaveProperty('foundingDate');
  });

  test('who is not published', () => {
    const some = createTestModel({
      'organisations/secret': { kind: 'ngo', title: 'Secret', draft: true },
      'projects/hidden': { kind: 'project', title: 'Hidden', draft: true },
      'events/open': {
        kind: 'forum',
        start: '2026-05-01',
        roles: [{ who: 'organisations/secret', as: 'organiser' }],
        series: { of: 'projects/hidden' },
      },
    });
    const text = JSON.stringify(createNodes(createEntryView(some, getEntry(some, 'events/open')).head));
    expect(text).not.toMatch(/secret|hidden/i);
  });
});

describe('the text of a script', () => {
  test('holds no sign with which it could end, and the same words', () => {
    const graph = createJsonLdGraph(createHeadOf('events/opening'), { origin });
    const text = graph ? renderJsonLd(graph) : '';
    expect(text).not.toMatch(/[<\n]/);
    expect(JSON.parse(text)).toEqual(graph);
    expect(text).toContain('It opens \\u003c/script> here.');
  });

  test('is none where a page is about nothing and leads from nowhere', () => {
    const { structured: _, ...head } = createHeadOf('cities/nis');
    expect(createJsonLdGraph({ ...head, breadcrumbs: [] }, { origin })).toBeUndefined();
  });
});

test('the search that machines are told of is the one that the search page reads', () => {
  const [site] = createNodes(createHomeView(model).head);
  const template: string = site.potentialAction.target.urlTemplate;
  const [, name] = site.potentialAction['query-input'].split('name=');
  const url = new URL(template.replace(`{${name}}`, 'Ni%C5%A1'));
  expect(url.pathname).toBe('/search/');
  expect(readAddress(url.search, []).query).toBe('Niš');
});
