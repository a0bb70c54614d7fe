import { type Mistake, renderEvent } from './mistake.ts';

const figure = (what: string, figures: string[], codes: Mistake['codes']): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent(`figures:\n${figures.map((figure) => `  - ${figure}`).join('\n')}`) },
  codes,
});

const value = (what: string, text: string, codes: Mistake['codes'], unit = 'firms') =>
  figure(what, [`{label: Applicants, value: ${text}, unit: ${unit}}`], codes);

const fromSource = (what: string, source: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: {
    'events/a.md': renderEvent(
      `figures:\n  - {label: Applicants, value: 5, unit: firms, source: ${source}}\nsources: [{title: Report}, {title: Page}]`,
    ),
  },
  codes,
});

const FUNDERS = [
  'roles:',
  '  - {who: organisations/nova-iskra, as: funder}',
  '  - {who: {name: A Bank}, as: funder}',
];

const grant = (what: string, text: string, codes: Mistake['codes'], roles = FUNDERS): Mistake => ({
  what,
  files: {
    'projects/a.md': `---\nkind: project\ntitle: A\nsummary: A project.\n${roles.join('\n')}\ngrant: ${text}\n---\n\nText.\n`,
  },
  codes,
});

export const figures: readonly Mistake[] = [
  grant(
    'a grant with all that is known',
    '{funder: organisations/nova-iskra, number: 1/2, amount: 2.5, currency: NOK}',
    [],
  ),
  grant(
    'two grants',
    '[{funder: {name: A Bank}}, {funder: organisations/nova-iskra, amount: 5, currency: EUR}]',
    [],
  ),
  grant('a grant of one of two', '{amount: 5, currency: EUR}', ['grant-funder']),
  grant('a grant of nobody', '{amount: 5, currency: EUR}', ['grant-funder'], ['roles: []']),
  grant('a grant of somebody else', '{funder: cities/nis, amount: 5, currency: EUR}', ['grant-funder']),
  grant('a grant of the only funder', '{amount: 5, currency: EUR}', [], FUNDERS.slice(0, 2)),
  grant('a sum without its currency', '{funder: {name: A Bank}, amount: 5}', ['grant-sum']),
  grant('a currency without a sum', '{funder: {name: A Bank}, currency: EUR}', ['grant-sum']),
  grant('a currency that there is not', '{funder: {name: A Bank}, amount: 5, currency: euro}', [
    'field-value',
  ]),
  value('a whole number', '129', []),
  value('a number with decimals', '2.5', [], 'million euros'),
  value('a number with three decimals', '2.125', [], 'million euros'),
  value('nought', '0', []),
  value('a number below nought', '-5', ['figure-negative']),
  value('a number without end', '.inf', ['figure-number']),
  value('no number', '.nan', ['figure-number']),
  value('a number in words', 'about 25', ['figure-number']),
  value('a number with its unit', '25 firms', ['figure-number']),
  value('thousands with a comma, in quotes', '"1,200"', ['figure-number']),
  value('thousands with a comma', '1,200', ['figure-number']),
  value('thousands with a space', '1 200', ['figure-number']),
  value('thousands with an apostrophe', "1'200", ['figure-number']),
  value('thousands with a point', '1.200', ['figure-number']),
  value('millions with points', '1.200.000', ['figure-number']),
  value('decimals with a comma', '2,5', ['figure-number']),
  value('more than all', '120', ['figure-percent'], "'%'"),
  value('more than all, in words', '120', ['figure-percent'], 'per cent'),
  value('all', '100', [], "'%'"),
  {
    what: 'a share of more than all',
    files: { 'events/a.md': renderEvent('roles: [{who: organisations/nova-iskra, as: funder, share: 130}]') },
    codes: ['figure-percent'],
  },
  figure(
    'a part larger than its whole',
    [
      '{label: Applicants, value: 46, unit: firms}',
      '{label: Selected, value: 129, unit: firms, of: Applicants}',
    ],
    ['figure-part'],
  ),
  figure(
    'a part of itself',
    ['{label: Applicants, value: 46, unit: firms, of: Applicants}'],
    ['figure-part'],
  ),
  figure(
    'parts of each other',
    [
      '{label: Applicants, value: 46, unit: firms, of: Selected}',
      '{label: Selected, value: 46, unit: firms, of: Applicants}',
    ],
    ['figure-part'],
  ),
  figure(
    'a part of nothing',
    [
      '{label: Applicants, value: 129, unit: firms}',
      '{label: Selected, value: 46, unit: firms, of: Aplicants}',
    ],
    ['figure-unknown'],
  ),
  figure(
    'a figure twice',
    ['{label: Applicants, value: 129, unit: firms}', '{label: Applicants, value: 129, unit: firms}'],
    ['item-twice'],
  ),
  figure(
    'two figures of one label, and a part',
    [
      '{label: Applicants, value: 129, unit: firms}',
      '{label: Applicants, value: 12, unit: cities}',
      '{label: Selected, value: 46, unit: firms, of: Applicants}',
    ],
    ['figure-label'],
  ),
  fromSource('a figure of the second of two sources', '2', []),
  fromSource('a figure of a source by its title', 'Page', []),
  fromSource('a figure of a source that the entry does not list', 'Annual report 2018', []),
  fromSource('a figure of the third of two sources', '3', ['figure-source']),
  fromSource('a figure of a source before the first', '0', ['field-value']),
  figure(
    'a figure of a source, and no sources',
    ['{label: Applicants, value: 5, unit: firms, source: 1}'],
    ['figure-source'],
  ),
];
