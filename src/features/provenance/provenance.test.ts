import { describe, expect, test } from 'vitest';
import { listContradictions } from '#collections/meanings.ts';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import type { Repository } from '#site.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createCorrection, createCorrectionLinks, listFreshness } from './provenance.ts';

const GITHUB: Repository = { url: 'https://github.com/owner/name', branch: 'main', contentPath: 'content' };
const GITLAB: Repository = {
  url: 'https://gitlab.com/group/sub/name',
  branch: 'main',
  contentPath: 'content',
};

const createEntry = (data: Record<string, unknown>, buildDate = '2026-06-01') => {
  const model = createTestModel({ 'cities/nis': data, 'pages/contact': {} }, { buildDate });
  return [model, getEntry(model, 'cities/nis')] as const;
};

describe('upkeep', () => {
  const remarks = (confirmed: string) =>
    listFreshness(...createEntry({ confirmed })).map(({ remark }) => remark);

  test('is said where it is recorded', () => {
    expect(listFreshness(...createEntry({}))).toEqual([]);
    expect(listFreshness(...createEntry({ confirmed: '2026-05-20', updated: '2026-03' }))).toEqual([
      { label: en.provenance.provenance.confirmed, date: { text: '20 May 2026', datetime: '2026-05-20' } },
      { label: en.provenance.provenance.updated, date: { text: 'March 2026', datetime: '2026-03' } },
    ]);
  });

  test.each(['2024-05-31', '2024-05', '2023'])('%s is further back than the limit', (confirmed) => {
    expect(remarks(confirmed)).toEqual(['more than 2 years ago']);
  });

  test.each(['2024-06-01', '2024-06', '2024', '2027-01-01'])('%s is not', (confirmed) => {
    expect(remarks(confirmed)).toEqual([undefined]);
  });

  test('the limit is said in whole years where it can be', () => {
    expect([12, 18, 1].map(en.provenance.provenance.old)).toEqual([
      'more than a year ago',
      'more than 18 months ago',
      'more than a month ago',
    ]);
  });
});

test('contradictions are as they were written', () => {
  expect(listContradictions(createEntry({ contradictions: ['A says 1, B says 2.'] })[1])).toEqual([
    'A says 1, B says 2.',
  ]);
  expect(listContradictions(createEntry({})[1])).toEqual([]);
});

describe('addresses for a correction', () => {
  const about = {
    file: 'cities/2018/nis & co.md',
    ref: 'cities/nis',
    url: 'https://example.org/cities/nis/',
  };
  const queryOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

  test('at GitHub', () => {
    const { correct, confirm, edit } = createCorrectionLinks(siteLanguage, GITHUB, about);
    expect(edit).toBe('https://github.com/owner/name/edit/main/content/cities/2018/nis%20%26%20co.md');
    expect(correct).toMatch(/^https:\/\/github\.com\/owner\/name\/issues\/new\?template=/);
    expect(queryOf(correct)).toEqual({
      template: 'correct-entry.yml',
      entry: 'https://example.org/cities/nis/',
    });
    expect(queryOf(confirm)).toEqual({
      template: 'confirm-entry.yml',
      entry: 'https://example.org/cities/nis/',
    });
  });

  test('at GitLab', () => {
    const { correct, edit } = createCorrectionLinks(siteLanguage, GITLAB, about);
    expect(edit).toBe('https://gitlab.com/group/sub/name/-/edit/main/content/cities/2018/nis%20%26%20co.md');
    expect(correct).toMatch(/^https:\/\/gitlab\.com\/group\/sub\/name\/-\/issues\/new\?/);
    expect(queryOf(correct)).toEqual({
      'issue[title]': 'Correction: cities/nis',
      'issue[description]':
        '/label ~correct-entry\n\n### Entry\n\nhttps://example.org/cities/nis/\n\n### What is wrong\n\n\n\n### What is right\n\n\n\n### Source\n\n',
    });
  });

  test.each([
    [{ ...GITHUB, url: 'https://git.example.org/a/b' }, 'https://git.example.org/a/b/edit/main/'],
    [
      { ...GITHUB, url: 'https://git.example.org/a/b', style: 'gitlab' },
      'https://git.example.org/a/b/-/edit/main/',
    ],
    [{ ...GITHUB, url: 'https://gitlab.example.org/a/b' }, 'https://gitlab.example.org/a/b/-/edit/main/'],
    [{ ...GITHUB, url: 'https://notgitlab.org/a/b' }, 'https://notgitlab.org/a/b/edit/main/'],
    [{ ...GITHUB, url: 'https://github.com/owner/name.git' }, 'https://github.com/owner/name/edit/main/'],
    [{ ...GITHUB, url: 'https://github.com/owner/name/' }, 'https://github.com/owner/name/edit/main/'],
    [{ ...GITHUB, branch: 'site/next' }, 'https://github.com/owner/name/edit/site/next/'],
  ] as [Repository, string][])('of %j', (repository, start) => {
    expect(createCorrectionLinks(siteLanguage, repository, about).edit).toBe(
      `${start}content/cities/2018/nis%20%26%20co.md`,
    );
  });

  test.each(['', '/'])('with the content in the root, written as %j', (contentPath) => {
    expect(createCorrectionLinks(siteLanguage, { ...GITHUB, contentPath }, about).edit).toContain(
      '/edit/main/cities/',
    );
  });
});

describe('an entry is corrected', () => {
  const linksOf = (repository?: Repository) =>
    createCorrection(...createEntry({ title: 'Niš' }), repository)?.links;

  test('in the repository where there is one', () => {
    const links = linksOf(GITHUB) ?? [];
    expect(links.map(({ text }) => text)).toEqual([
      en.provenance.provenance.correct,
      en.provenance.provenance.confirm,
      en.provenance.provenance.edit,
    ]);
    for (const { href } of links.slice(0, 2)) {
      expect(new URL(href).searchParams.get('entry')).toMatch(/^https:.*\/cities\/nis\/$/);
    }
    expect(links[2]?.href).toBe('https://github.com/owner/name/edit/main/content/cities/nis.md');
  });

  test('by the page of contacts where there is none', () => {
    expect(linksOf()).toEqual([
      { href: '/contact/', text: en.provenance.provenance.tell, isElsewhere: false },
    ]);
  });

  test('not at all where there is neither', () => {
    const model = createTestModel({ 'cities/nis': {} });
    expect(createCorrection(model, getEntry(model, 'cities/nis'), undefined)).toBeUndefined();
  });
});
