import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTestModel } from '#tests/content.ts';
import { listFiles } from '#tests/site/documents.ts';
import { writeRedirects } from './write-redirects.ts';

const SETTINGS = { language: 'en', site: 'S', origin: 'https://s.example', base: '/' };

/** The folder of a site with these files; each contains its own name. */
function makeSite(files: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-redirects-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), file);
  }
  return dir;
}

test('who follows a feed or a calendar finds it at the former address of its page, too', () => {
  const model = createTestModel({
    'projects/new': { redirectFrom: ['/projects/old/'] },
    'events/new': { start: '2026-07-01', redirectFrom: ['/events/first/', '/events/second/'] },
  });
  const dir = makeSite(['projects/new/feed.xml', 'projects/new/calendar.ics', 'events/new.ics']);
  expect(writeRedirects(model, dir, SETTINGS)).toBe(3);
  expect(listFiles(dir)).toEqual([
    '_redirects',
    'events/first.ics',
    'events/first/index.html',
    'events/new.ics',
    'events/second.ics',
    'events/second/index.html',
    'projects/new/calendar.ics',
    'projects/new/feed.xml',
    'projects/old/calendar.ics',
    'projects/old/feed.xml',
    'projects/old/index.html',
  ]);
  expect(readFileSync(join(dir, 'events/second.ics'), 'utf8')).toBe('events/new.ics');
  expect(readFileSync(join(dir, '_redirects'), 'utf8')).toContain('/projects/old/ /projects/new/ 301');
});

test('a page that stands at a former address is not lost', () => {
  const model = createTestModel({ 'projects/new': { redirectFrom: ['/projects/old/'] } });
  const dir = makeSite(['projects/old/index.html']);
  expect(() => writeRedirects(model, dir, SETTINGS)).toThrow(
    'projects/new.md: "/projects/old/" is a page of the site',
  );
});
