import { getCollection } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { hashTexts } from '#entries/hash-texts.ts';
import { type Mistake, renderFile } from './mistake.ts';

const FIELDS = `kind: programme
title: Bridges
summary: A programme.
start: 2018
roles:
  - {who: cities/nis}
  - {who: organisations/nova-iskra, as: host, note: At the kickoff.}
figures:
  - {label: applicants, value: 9, unit: firms}
  - {label: selected, value: 4, unit: firms, of: applicants}
objectives: [Link hubs, Build skills]
sources: [{title: A report}]`;

const BODY = 'It linked [Niš](/cities/nis/) and others.';

const ORIGINAL = { 'projects/bridges.md': renderFile(FIELDS, {}, BODY) };

const VERSION = hashTexts(
  getShape(getCollection('projects')),
  {
    title: 'Bridges',
    summary: 'A programme.',
    roles: [{}, { note: 'At the kickoff.' }],
    figures: [
      { label: 'applicants', unit: 'firms' },
      { label: 'selected', unit: 'firms' },
    ],
    objectives: ['Link hubs', 'Build skills'],
  },
  BODY,
);

const TEXT = 'Povezao je [Niš](/cities/nis/) i druge.';

const translate = (
  what: string,
  lines: string,
  codes: Mistake['codes'],
  { version = `original: '${VERSION}'`, body = TEXT, file = 'projects/bridges.sr-Latn.md' } = {},
): Mistake => ({
  what,
  files: {
    ...ORIGINAL,
    [file]: renderFile([lines, 'summary: Program.', version].filter(Boolean).join('\n'), {}, body),
  },
  codes,
});

export const translations: readonly Mistake[] = [
  translate('nothing wrong', 'roles: [{}, {note: Na početku.}]\nobjectives: [Povezati, Graditi]', []),
  translate(
    'labels of figures, which others name',
    'figures:\n  - {label: prijave, unit: firmi}\n  - {label: izabrano}',
    [],
  ),
  translate('another name than the original', '', ['translation-original'], {
    file: 'projects/brigdes.sq.md',
  }),
  translate('no original that is like it', '', ['translation-original'], { file: 'hubs/somewhere.sq.md' }),
  translate('another folder than the original', '', ['translation-original'], {
    file: 'projects/2018/bridges.sq.md',
  }),
  {
    what: 'two files',
    files: {
      ...translate('', '', []).files,
      'projects/bridges/index.sr-Latn.md': renderFile(`summary: Program.\noriginal: '${VERSION}'`, {}, TEXT),
    },
    codes: ['address-taken', 'translation-original'],
  },
  translate(
    'a language that the site does not have',
    'title: X',
    ['field-missing', 'file-name', 'field-unknown'],
    {
      file: 'projects/bridges.de.md',
    },
  ),
  translate(
    'the script that is made of the other',
    'kind: programme\ntitle: X',
    ['file-name', 'field-unknown'],
    {
      file: 'projects/bridges.sr-Cyrl.md',
    },
  ),
  {
    what: 'an original that can’t be read',
    files: { ...translate('', '', []).files, 'projects/bridges.md': 'Nothing.\n' },
    codes: ['front-matter-missing'],
  },
  translate('a fact', 'start: 2018\ncountries: [RS]', ['translation-fact', 'translation-fact']),
  translate('a fact in a group', 'figures:\n  - {label: prijave, value: 9}\n  - {}', ['translation-fact']),
  translate('a source', 'sources: [{title: Izveštaj}]', ['translation-fact']),
  translate('a text that the original does not have', 'notes: [Napomena.]', ['translation-extra']),
  translate('a text in an item that has none', 'roles: [{note: Na početku.}, {}]', ['translation-extra']),
  translate('a list with an item less', 'objectives: [Povezati]', ['translation-list']),
  translate('a list with an item more', 'roles: [{}, {}, {note: Na početku.}]', ['translation-list']),
  translate('an unknown field', 'objektives: [Povezati, Graditi]', ['field-unknown']),
  translate('an unknown field of a group', 'figures: [{lable: prijave}, {}]', ['field-unknown']),
  translate('a text for a list', 'objectives: Povezati', ['field-type']),
  translate('a list for a text', 'title: [Mostovi]', ['field-type']),
  translate('a text for groups', 'figures: prijave', ['field-type']),
  translate('a text that is too long', `title: ${'Mostovi '.repeat(40)}`, ['text-too-long']),
  translate('an empty text', 'title:', ['field-empty']),
  translate('a text that is not written yet', 'title: …', ['field-empty']),
  translate('two labels that are one', 'figures: [{label: firme}, {label: firme}]', ['figure-label']),
  translate('fields that can’t be read', 'title: "Mostovi', ['yaml-quote']),
  translate('no version', '', ['translation-version'], { version: '' }),
  translate('an empty version', '', ['translation-version'], { version: "original: ''" }),
  translate('a version that is none', '', ['translation-version'], { version: 'original: 2018' }),
  translate('an original that has changed', '', ['translation-stale'], { version: 'original: 0123456789ab' }),
  translate('no text', '', ['body-missing'], { body: '' }),
  translate('the text of the original', '', ['body-missing'], { body: BODY }),
  translate('a link that leads nowhere', '', ['link-broken'], { body: 'Vidi [Niš](/cities/niss/).' }),
  translate('HTML', '', ['raw-html'], { body: 'Vidi <b>Niš</b>.' }),
  {
    what: 'no summary',
    files: {
      ...ORIGINAL,
      'projects/bridges.sq.md': renderFile(`title: Ura\noriginal: '${VERSION}'`, {}, TEXT),
    },
    codes: ['field-missing'],
  },
];
