import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createCitation } from './citation.ts';

function cite(data: Record<string, unknown>, buildDate = '2026-06-01') {
  const model = createTestModel({ 'news/a-day': { title: 'A day', ...data } }, { buildDate });
  const { lead, date, end, bibtex, cslJson } = createCitation(model, getEntry(model, 'news/a-day'));
  return { text: `${lead}${date?.text ?? ''}${end}`, bibtex, cslJson };
}

const URL = 'https://mostovi.example/news/a-day/';

describe('a citation', () => {
  test('names authors, title, site, date and address', () => {
    const authors = [{ name: 'Ana Anić' }, { name: 'Bo Berg' }];
    expect(cite({ authors, published: '2021-05-03' }).text).toBe(
      `Ana Anić, Bo Berg. “A day”. Mostovi, 3 May 2021. ${URL}`,
    );
  });

  test.each([
    [{ published: '2021-05-03', updated: '2022-01' }, 'year = {2022}, month = jan, '],
    [{ published: '2021' }, 'year = {2021}, '],
    [{ publishFrom: '2021-05-04' }, 'year = {2021}, month = may, day = {4}, '],
    [{ published: '2021-05-03', publishFrom: '2021-05-04' }, 'year = {2021}, month = may, day = {3}, '],
  ])('of %j has the date of that version', (data, expected) => {
    expect(/year = .*/s.exec(cite(data).bibtex)?.[0]).toBe(`${expected}url = {${URL}}}`);
  });

  test('says that a date is about', () => {
    expect(cite({ published: '2021-05~' }).text).toContain('Mostovi, about May 2021.');
    expect(cite({ published: '2021-05~' }).cslJson).toContain('"circa":true');
  });

  test('without a date is the same every day, and names none', () => {
    const today = cite({ date: '2020-02-02' });
    expect(cite({ date: '2020-02-02' }, '2026-06-02')).toEqual(today);
    expect(today.text).toBe(`“A day”. Mostovi. ${URL}`);
    expect(today.bibtex).not.toContain('year');
    expect(today.cslJson).not.toContain('issued');
  });
});
