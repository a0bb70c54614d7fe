import { describe, expect, test } from 'vitest';
import { createProgress, joinProgress, openPlace, readProgress, tellProgress } from '#entries/progress.ts';
import { ProgressView } from './progress-view.ts';

/** What is shown of what the main thread tells. */
function watch(view = new ProgressView(0, 60_000)) {
  const memory = createProgress();
  return (seconds: number, ...told: Parameters<typeof tellProgress> | []) => {
    joinProgress({ memory, thread: 0 });
    if (told.length > 0) tellProgress(...(told as Parameters<typeof tellProgress>));
    joinProgress(undefined);
    return view.update(readProgress(memory), seconds * 1000);
  };
}

describe('a build shows', () => {
  test('nothing before it begins, then its step, its count and the time left', () => {
    const look = watch();
    expect(look(0).terminal).toBe('');
    expect(look(1, 'preflight news/a.md').terminal).toBe('preflight, for 0 s');
    expect(look(2, 'pages').terminal).toBe('pages, for 0 s');
    expect(look(7).terminal).toBe('pages, for 5 s');
    expect(look(12, 'pages a/index.html', 1000, 0).terminal).toBe('pages: 1,000');
    expect(look(12, 'pages a/index.html', 1000, 4000).terminal).toBe(
      'pages: 1,000 of 4,000, about 30 s left',
    );
    expect(look(22, 'pages b/index.html', 1500, 40_000).terminal).toBe(
      'pages: 1,500 of 40,000, about 9 min left',
    );
    // More pages than the last site had.
    expect(look(32, 'pages c/index.html', 5000, 4000).terminal).toBe('pages: 5,000');
  });

  test('a line every ten seconds where there is no terminal', () => {
    const look = watch();
    const seconds = Array.from({ length: 31 }, (_, second) => second);
    const lines = seconds.map((second) => look(second, 'cards', second, 100).line).filter(Boolean);
    expect(lines).toHaveLength(3);
  });
});

describe('a build hangs', () => {
  test('when nothing changes for the time of the longest step, at what was told last', () => {
    const look = watch();
    look(0, 'pages /news/a/', 1, 10);
    expect(look(59).hanging).toBeUndefined();
    look(59, 'pages /news/b/', 2, 10);
    expect(look(60).hanging).toBeUndefined();
    expect(look(119).hanging).toBe('pages /news/b/');
  });

  test('at once where a test has it hang', () => {
    const look = watch(new ProgressView(0, 60_000, 'pages /news/a/'));
    look(0, 'pages /news/b/', 1, 10);
    expect(look(50, 'pages /news/a/', 2, 10).hanging).toBeUndefined();
    expect(look(51).hanging).toBe('pages /news/a/');
  });

  test('at the page of the thread that does not return, whatever the others do', () => {
    const memory = createProgress();
    const view = new ProgressView(0, 60_000);
    joinProgress({ memory, thread: 0 });
    const places = [0, 1].map(() => openPlace());
    const look = (seconds: number, told: Record<number, string>) => {
      for (const [thread, what] of Object.entries(told)) {
        joinProgress(Number(thread) === 0 ? { memory, thread: 0 } : places[Number(thread) - 1]);
        tellProgress(what);
      }
      joinProgress(undefined);
      return view.update(readProgress(memory), seconds * 1000).hanging;
    };
    expect(look(0, { 0: 'pages', 1: 'pages /a/', 2: 'pages /b/' })).toBeUndefined();
    expect(look(50, { 2: 'pages /c/' })).toBeUndefined();
    expect(look(60, {})).toBe('pages /a/');
    // Who waits for work does not hang; then the main thread does, which gives none.
    expect(look(61, { 1: '' })).toBeUndefined();
    expect(look(115, { 2: '' })).toBe('pages');
  });
});

test('a long name is cut, and one in another script stays readable', () => {
  const look = watch(new ProgressView(0, 0));
  expect(look(0, `pages ${'ш'.repeat(1000)}`).hanging).toMatch(/^pages ш{200,253}$/);
});

test('who has not joined says nothing', () => {
  expect(() => tellProgress('pages')).not.toThrow();
});
