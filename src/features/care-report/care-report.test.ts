import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { createContentModel } from '#model/content-model.ts';
import { writeContent } from '#tests/content.ts';
import { type CareScope, createCareReport, formatCareReport } from './care-report.ts';

const TEXT = `${'word '.repeat(30)}\n`;

const formatEntry = (fields: string, body = TEXT) => `---\n${fields}\n---\n\n${body}`;

const formatHub = (title: string, more: string, body?: string) =>
  formatEntry(`kind: coworking\ntitle: ${title}\nsummary: A hub.\ncountry: RS\n${more}`, body);

const SOUND = 'website: https://WEB.example\nsources: [{title: A source}]\nconfirmed: 2026-05-01';

const FILES = {
  'hubs/sound.md': formatHub('Sound', SOUND.replace('WEB', 'sound')),
  'hubs/stale.md': formatHub('Stale', SOUND.replace('WEB', 'stale').replace('2026-05-01', '2019')),
  'hubs/never.md': formatHub('Unseen', SOUND.replace('WEB', 'never').replace('confirmed: 2026-05-01', '')),
  'hubs/thin.md': formatHub('Thin', SOUND.replace('WEB', 'thin'), 'A hub.\n'),
  'hubs/bare.md': formatHub('Bare', 'confirmed: 2026-05-01'),
  'hubs/twin.md': formatHub('Twin', SOUND.replace('WEB', 'www.sound')),
  'hubs/draft.md': formatHub('Draft', 'draft: true', ''),
  'organisations/other.md': formatEntry('kind: company\ntitle: Other\nsummary: A firm.\ncountry: BG', ''),
  'projects/programme.md': formatEntry(
    'kind: programme\ntitle: Programme\nsummary: P.\nroles: [{who: organisations/other, as: partner}]\nsources: [{title: A}]',
  ),
};

function report(scope: CareScope = {}) {
  const content = readContent(writeContent(FILES));
  return createCareReport(createContentModel(content, '2026-06-01'), content, scope);
}

const listFiles = (findings: readonly { file: string }[]) => findings.map(({ file }) => file);

describe('the report', () => {
  test('lists what is to be done, and leaves out what is sound and what is not published', () => {
    const { stale, thin, unsourced, withoutWebsite, twice } = report({ country: 'rs' });
    expect(stale).toEqual([
      { file: 'hubs/never.md', title: 'Unseen', reason: 'Never checked.' },
      { file: 'hubs/stale.md', title: 'Stale', reason: 'Last checked 2019.' },
    ]);
    expect(thin).toEqual([{ file: 'hubs/thin.md', title: 'Thin', reason: '2 words of text.' }]);
    expect(listFiles(unsourced)).toEqual(['hubs/bare.md']);
    expect(listFiles(withoutWebsite)).toEqual(['hubs/bare.md']);
    expect(twice).toEqual([
      {
        file: 'hubs/twin.md',
        title: 'Twin',
        reason: 'Perhaps it is there already: hubs/sound.md has the same website.',
      },
    ]);
  });

  test('of a programme has what belongs to it and who took part', () => {
    const { stale, thin } = report({ programme: 'projects/programme' });
    expect(listFiles([...stale, ...thin])).toEqual(['organisations/other.md', 'organisations/other.md']);
    expect(() => report({ country: 'XK', programme: 'projects/programme' })).toThrow(
      'Nothing is in the country',
    );
    expect(() => report({ programme: 'projects/none' })).toThrow('There is no programme');
  });

  test('is a text with a section for each kind of work', () => {
    const text = formatCareReport(report({ country: 'RS' }));
    expect(text).toContain('Without a website: 1. Add its address');
    expect(text).toContain('  hubs/stale.md: Stale. Last checked 2019.');
    const nothing = { stale: [], thin: [], unsourced: [], withoutWebsite: [], twice: [] };
    expect(formatCareReport(nothing)).toBe('Nothing is to be done.');
  });
});
