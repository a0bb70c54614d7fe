import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWordSearch } from '#features/search/query/query-string.ts';
import { createLiveSearch, PAUSE } from './live-search.ts';

/** A search whose answers the test resolves. */
function createSearch() {
  const asked: string[] = [];
  const shown: string[] = [];
  const answers = new Map<string, { come(): void; fail(): void }>();
  const live = createLiveSearch<string>({
    ask: ({ query }) => {
      asked.push(query);
      return new Promise((resolve, reject) => {
        answers.set(query, { come: () => resolve(`${query}!`), fail: () => reject(new Error('offline')) });
      });
    },
    show: (answer) => shown.push(answer),
    fail: () => shown.push('failed'),
  });
  const type = (query: string) => live.type(createWordSearch(query));
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { live, type, settle, asked, shown, answers };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('the first letter is asked for at once, those behind it when nobody types', async () => {
  const { type, asked } = createSearch();
  type('n');
  expect(asked).toEqual(['n']);
  type('ni');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  type('nis');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(asked).toEqual(['n']);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['n', 'nis']);
});

test('asks at once if no request is running', async () => {
  const { type, settle, asked, answers } = createSearch();
  type('n');
  answers.get('n')?.come();
  await settle();
  type('ni');
  expect(asked).toEqual(['n', 'ni']);
});

test('an answer that comes late is not shown over a newer one', async () => {
  const { type, settle, shown, answers } = createSearch();
  type('n');
  type('ni');
  await vi.advanceTimersByTimeAsync(PAUSE);
  answers.get('ni')?.come();
  await settle();
  answers.get('n')?.fail();
  await settle();
  expect(shown).toEqual(['ni!']);
});

test('reports a failed request, but not an aborted one', async () => {
  const { live, type, settle, shown, answers } = createSearch();
  type('n');
  answers.get('n')?.fail();
  await settle();
  expect(shown).toEqual(['failed']);
  type('ni');
  live.stop();
  answers.get('ni')?.come();
  await settle();
  expect(shown).toEqual(['failed']);
});
