import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE, checkFiles, writeContent } from '#tests/content.ts';

const KICKOFF = '---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n---\n';
const PAGE = '---\ntitle: A page\nsummary: About this site.\n---\n\nText.\n';

const check = (...files: string[]) =>
  checkFiles(Object.fromEntries(files.map((file) => [file, file.startsWith('pages/') ? PAGE : KICKOFF])));
const told = (...files: string[]) => check(...files).map(({ file, code }) => `${file} ${code}`);

describe('the name of a file', () => {
  test.each(['events/kickoff.md', 'events/2018/kickoff-2.md', 'events/kickoff/index.md', 'events/2code.md'])(
    '%s is right',
    (file) => {
      expect(check(file)).toEqual([]);
    },
  );

  test.each([
    ['events/Kickoff.md', 'events/kickoff.md'],
    ['events/kick_off.md', 'events/kick-off.md'],
    ['events/Kick Off 2018.md', 'events/kick-off-2018.md'],
    ['events/kickoff.sr.md', 'events/kickoff.sr-Latn.md'],
    ['events/100%.md', 'events/100.md'],
    ['events/c#1.md', 'events/c-1.md'],
    ['events/čačak–žabljak.md', 'events/cacak-zabljak.md'],
    ['events/-kickoff-.md', 'events/kickoff.md'],
    ['events/Kick Off/index.md', 'events/kick-off/index.md'],
  ])('%s would be %s', (file, suggestion) => {
    expect(check(file)).toMatchObject([{ file, line: 1, column: 1, code: 'file-name', suggestion }]);
  });

  test('that has no Latin letter has no one answer', () => {
    expect(check('events/---.md')).toMatchObject([{ code: 'file-name', suggestion: '' }]);
  });

  test('keeps the letters that have no accent to lose', () => {
    expect(check('events/đorđe-łódź.md')).toMatchObject([{ suggestion: 'events/dorde-lodz.md' }]);
  });

  test('gets a correction if the folder has the same name', () => {
    expect(check('events/Kick Off/Kick Off.md')).toMatchObject([
      { suggestion: 'events/Kick Off/kick-off.md' },
    ]);
  });

  test.each(['by', 'page', 'feed', 'calendar', 'index'])('can’t be %s', (id) => {
    expect(check(`events/${id}.md`)).toMatchObject([{ code: 'file-name', suggestion: '' }]);
  });

  test.each(['search', 'news', '404', 'data', 'topics'])('of a page can’t be %s', (id) => {
    expect(told(`pages/${id}.md`)).toEqual([`pages/${id}.md file-name`]);
  });
});

describe('a file that would never be a page', () => {
  test('is in no collection', () => {
    expect(check('blog/a.md')).toMatchObject([{ file: 'blog/a.md', code: 'file-folder', suggestion: '' }]);
    expect(check('evnets/a.md')).toMatchObject([{ code: 'file-folder', suggestion: 'events/a.md' }]);
  });

  test('is of a kind that the collection does not allow', () => {
    expect(check('events/a.mdx')).toMatchObject([{ code: 'file-format', suggestion: 'events/a.md' }]);
    expect(told('projects/a.mdx')).not.toContain('projects/a.mdx file-format');
  });

  test.each(['kickoff.md', 'events/kickoff.MD', 'events/kickoff.markdown', 'events/kickoff.md.txt'])(
    'is not passed over in silence: %s',
    (file) => {
      expect(told(file)).toEqual([expect.stringContaining(file)]);
    },
  );

  test.each(['events/README.md', 'events/_kickoff.md', 'events/_notes.txt', 'README.md'])(
    'is meant for editors: %s',
    (file) => {
      expect(check(file)).toEqual([]);
    },
  );
});

describe('a file that is no entry', () => {
  const checkOne = (file: string) => checkFiles({ [file]: '' });

  test.each([
    '.babelrc',
    '.browserslistrc',
    '.env',
    '.env.local',
    '.npmrc',
    '.postcssrc.yml',
    '_a.js',
    '_tsconfig.json',
    'a.astro',
    'a.cjs',
    'a.css',
    'a.html',
    'a.jsx',
    'a.mjs',
    'a.ts',
    'a.tsx',
    'a.svg.js',
    'astro.config.mjs',
    'jsconfig.json',
    'Makefile',
    'package.json',
    'postcss.config.cjs',
    'tsconfig.json',
    'TSCONFIG.JSON',
    'vite.config.ts',
    'topics.yml',
  ])('is refused: %s', (name) => {
    for (const file of [name, `events/${name}`, `events/_drafts/${name}`, `.hidden/${name}`]) {
      expect(checkOne(file)).toMatchObject([{ file, code: 'file-foreign', severity: 'error' }]);
    }
  });

  test('is refused as one folder where it is a package', () => {
    const files = ['_x/node_modules/astro/package.json', '_x/node_modules/astro/a.md'];
    expect(checkFiles(Object.fromEntries(files.map((file) => [file, ''])))).toMatchObject([
      { file: '_x/node_modules', code: 'file-foreign' },
    ]);
  });

  test.each(['photo.heic', 'photo.TIFF', 'photo.bmp', 'plan.pdf', 'plan.docx', 'notes.txt'])(
    'waits under another name: %s',
    (name) => {
      expect(checkOne(`events/${name}`)).toMatchObject([
        { code: 'file-foreign', suggestion: `events/_${name}` },
      ]);
      for (const file of [`_${name}`, `events/_${name}`, `_drafts/${name}`])
        expect(checkOne(file)).toEqual([]);
    },
  );

  test.each([
    'photo.jpg',
    'PHOTO.JPG',
    'map.svg',
    '.DS_Store',
    'Thumbs.db',
    '.gitkeep',
    '.a.md.swp',
    'a.md~',
    '~$plan.docx',
  ])('disturbs nobody: %s', (name) => {
    for (const file of [name, `events/${name}`, `_drafts/${name}`]) expect(checkOne(file)).toEqual([]);
  });

  test('is passed over in the folders of programs that people write with', () => {
    expect(
      checkFiles({ '.git/config': '', '.obsidian/app.json': '', 'events/.vscode/settings.json': '' }),
    ).toEqual([]);
  });
});

// On Windows, few users may create links.
test.skipIf(process.platform === 'win32')('reports a link of the file system', () => {
  const dir = writeContent({ 'events/a.md': KICKOFF });
  symlinkSync('a.md', join(dir, 'events/b.md'));
  expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toMatchObject([
    { file: 'events/b.md', line: 1, column: 1, code: 'file-link', severity: 'error' },
  ]);
});

describe('an address', () => {
  test.each([
    ['in two folders', 'events/2017/a.md', 'events/2018/a.md'],
    ['as a file and as a folder', 'events/a/index.md', 'events/a.md'],
    ['in small and in large letters', 'events/2018/A.md', 'events/a.md'],
    ['in .md and .mdx', 'projects/a.md', 'projects/a.mdx'],
  ])('is claimed once, not %s', (_, first, second) => {
    const taken = check(first, second).filter(({ code }) => code === 'address-taken');
    expect(taken).toMatchObject([{ file: second }]);
    expect(taken[0]?.message).toContain(first);
  });

  test('of one collection is not that of another', () => {
    expect(told('events/a.md', 'workshops/a.md', 'pages/a.md')).not.toContainEqual(
      expect.stringContaining('address-taken'),
    );
  });

  test('of a page is at the root', () => {
    const [taken] = check('pages/about.md', 'pages/about/index.md');
    expect(taken?.message).toContain('/about/');
    expect(taken?.message).not.toContain('/pages/about/');
  });
});
