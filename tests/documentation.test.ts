import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HAS_EXAMPLE } from '#tests/example.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const { scripts, devDependencies } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md').map((file) => file.replaceAll('\\', '/')),
];

/** Commands that npm runs without `run`. */
const SHORT = new Set(['start', 'test']);

/** The anchor of a heading on GitHub. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

const listAnchors = (file: string) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => toAnchor(heading));

/** Links to missing files of the project, and to missing headings. */
function listDeadLinks(page: string): string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
  return links.filter((href) => {
    // Examples of links in content begin at the root of the site.
    if (/^(https?:|\/)/.test(href)) return false;
    const [path = '', anchor] = href.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && !listAnchors(file).includes(anchor));
  });
}

/** Missing paths in backticks. With a placeholder (`<id>`, `*`) it is not a path. */
function listDeadPaths(page: string): string[] {
  const paths = [...read(page).matchAll(/`((?:src|docs|scripts|tests|bench|content)\/[^`\s<>*{}…]*)`/g)];
  // Content of one's own may be without what builds have written of the example.
  const isThere = (path: string) => existsSync(path) || (!HAS_EXAMPLE && path.startsWith('content/'));
  return paths.map(([, path = '']) => path).filter((path) => !isThere(path));
}

/** Commands that are not in package.json. */
function listUnknownCommands(page: string): string[] {
  return [...read(page).matchAll(/npm run ([a-z-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts));
}

test('the README can be read in one sitting', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

test('every dependency earns its place in the table of dependencies', () => {
  const table = read('docs/dependencies.md');
  // The types of a package are on its line.
  const names = Object.keys(devDependencies).filter((name) => !/^@types\/(?!node$)/.test(name));
  expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test('every command is explained', () => {
  const isNamed = (name: string, text: string) =>
    text.includes(`npm run ${name}`) || (SHORT.has(name) && text.includes(`npm ${name}`));
  const scriptNames = Object.keys(scripts).filter((name) => !['lint', 'types'].includes(name));
  // A fork has a README of its own.
  const explained = HAS_EXAMPLE ? readme : pages.map(read).join('');
  expect(scriptNames.filter((name) => !isNamed(name, explained))).toEqual([]);
  const everywhere = explained + read('CONTRIBUTING.md');
  expect(Object.keys(scripts).filter((name) => !isNamed(name, everywhere))).toEqual([]);
});

test('every promise of SECURITY.md names the code that keeps it and a test of it', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| (?!promise|---)(.+?) \| (.+?) \| (.+?) \|$/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, promise, code = '', tests = ''] of rows) {
    expect(code, promise).toMatch(/`[^`]+`/);
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length, promise).toBeGreaterThan(0);
    for (const file of files) expect(read(file), `${promise}: ${file}`).toMatch(/\btest\b/);
  }
});

describe.each(pages)('%s', (page) => {
  test('leads to files and headings that are there', () => {
    expect(listDeadLinks(page)).toEqual([]);
  });

  test('names paths that are there', () => {
    expect(listDeadPaths(page)).toEqual([]);
  });

  test('names commands that are there', () => {
    expect(listUnknownCommands(page)).toEqual([]);
  });
});
