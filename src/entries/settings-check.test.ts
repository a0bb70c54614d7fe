import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { site } from '#site.ts';
import { readSettings } from './settings.ts';
import { assertSettings } from './settings-check.ts';

/** The message of the settings of an environment; empty if all are right. */
function check(env: NodeJS.ProcessEnv, identity?: object): string {
  try {
    assertSettings(readSettings(env), identity);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const ORIGIN = 'SITE_URL is an address with https:// or http:// and without a path, like https://example.org';
const PATH = 'BASE_PATH is a path of letters from a to z, digits and the signs - . _ ~, like /programmes/';

describe('the settings', () => {
  test('are right without any, and with those of a host', () => {
    expect(check({})).toBe('');
    expect(
      check({
        SITE_URL: 'http://Example.org:8080/',
        BASE_PATH: 'a-b/C.d',
        BUILD_DATE: '2024-02-29',
        PORT: '0',
      }),
    ).toBe('');
  });

  test.each([
    ['SITE_URL', 'mostovi.example', `${ORIGIN}, not "mostovi.example".`],
    ['SITE_URL', 'https://example.org/programmes/', `${ORIGIN}, not "https://example.org/programmes".`],
    ['SITE_URL', 'https://example.org/?a=b', `${ORIGIN}, not "https://example.org/?a=b".`],
    ['SITE_URL', 'https://me@example.org', `${ORIGIN}, not "https://me@example.org".`],
    ['SITE_URL', 'javascript:alert(1)', `${ORIGIN}, not "javascript:alert(1)".`],
    ['BASE_PATH', 'my site', `${PATH}, not "/my site/".`],
    ['BASE_PATH', '/a/../b/', `${PATH}, not "/a/../b/".`],
    ['BASE_PATH', 'čačak', `${PATH}, not "/čačak/".`],
    ['BASE_PATH', 'https://example.org/a', `${PATH}, not "/https:/example.org/a/".`],
    ['PORT', 'all', 'PORT is a whole number from 0 to 65535, not NaN.'],
    ['PORT', '70000', 'PORT is a whole number from 0 to 65535, not 70000.'],
    ['PORT', '80.5', 'PORT is a whole number from 0 to 65535, not 80.5.'],
    ['BUILD_DATE', '2026-6-1', 'BUILD_DATE is a day like 2026-06-01, not "2026-6-1".'],
    ['BUILD_DATE', '2026-02-31', 'BUILD_DATE is a day like 2026-06-01, not "2026-02-31".'],
    ['BUILD_DATE', '2026', 'BUILD_DATE is a day like 2026-06-01, not "2026".'],
    ['CONTENT_DIR', '/no-such-folder', 'CONTENT_DIR is a folder that exists, not "/no-such-folder".'],
  ])('name what is wrong with %s=%s', (name, value, message) => {
    expect(check({ [name]: value })).toBe(message);
  });

  test('are all told at once', () => {
    const messages = check({ SITE_URL: 'example', BASE_PATH: 'a b', PORT: '-1' }).split('\n');
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['SITE_URL', 'BASE_PATH', 'PORT']);
  });

  test('have a content folder that is no file, and that Vite can read', () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'site-settings-')));
    onTestFinished(() => rmSync(root, { recursive: true }));
    writeFileSync(join(root, 'file'), '');
    expect(check({ CONTENT_DIR: join(root, 'file') })).toContain('CONTENT_DIR is a folder that exists');
    for (const name of ['a#b', '100%', 'a"b', 'a?b']) {
      mkdirSync(join(root, name));
      expect(check({ CONTENT_DIR: join(root, name) })).toBe(
        `CONTENT_DIR is a folder without #, ?, " and % in its path, not "${join(root, name)}".`,
      );
    }
    mkdirSync(join(root, 'is it č'));
    expect(check({ CONTENT_DIR: join(root, 'is it č') })).toBe('');
  });
});

describe('src/site.ts', () => {
  const repository = { url: 'https://github.com/owner/name', branch: 'main', contentPath: 'content' };

  test('may name a repository', () => {
    expect(check({}, { ...site, repository })).toBe('');
  });

  test.each([
    [{ name: '' }, 'name is a text that is not empty, not "".'],
    [
      { url: 'https://example.org/' },
      'url is an address with https:// or http:// and without a path, like https://example.org, not "https://example.org/"',
    ],
    [{ base: 'my site' }, 'base is a path of letters'],
    [
      { timeZone: 'Europe/Belgrad' },
      'timeZone is a time zone of the IANA database, like Europe/Belgrade, not "Europe/Belgrad".',
    ],
    [{ languages: [] }, 'languages is a list with at least one language tag'],
    [{ languages: ['en_GB'] }, 'languages.0 is a language tag like en-GB, not "en_GB".'],
    [{ licence: { name: 'CC', url: 'creativecommons.org' } }, 'licence.url is the address of a web page'],
    [{ mdx: ['project'] }, 'mdx.0 is the name of a collection: news, '],
    [{ pageSize: 0 }, 'pageSize is a number of entries from 1 to 100, not 0.'],
    [{ repository: { ...repository, style: 'gitea' } }, 'repository.style is github or gitlab, not "gitea".'],
    [
      { repository: { ...repository, branch: undefined } },
      'repository.branch is a text that is not empty, not undefined.',
    ],
    [{ newsOldAfterMonths: -1 }, 'newsOldAfterMonths is a number of months, from 1, not -1.'],
    [{ kosovo: 'none' }, 'kosovo is asterisk or plain, not "none".'],
  ])('is told what is wrong in it: %j', (change, message) => {
    expect(check({}, { ...site, ...change })).toContain(`In src/site.ts, ${message}`);
  });

  test('is told what it does not know', () => {
    expect(check({}, { ...site, basePath: '/' })).toBe('In src/site.ts, site has no basePath.');
  });
});
