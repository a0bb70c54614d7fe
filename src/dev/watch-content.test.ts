import { EventEmitter } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { type DevServer, watchContent } from './watch-content.ts';

afterEach(() => vi.useRealTimers());

/** Watches `/content` and returns what happens, with a function that changes files. */
function watch() {
  vi.useFakeTimers();
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const happened: string[] = [];
  watchContent({ watcher } as unknown as DevServer, '/content', {
    quietMs: 60,
    onChange: () => happened.push('change'),
    report: (files) => happened.push([...files].join(' ')),
  });
  return { happened, watcher };
}

test('files that change one after the other are reported together, once it is quiet', () => {
  const { happened, watcher } = watch();
  watcher.emit('add', '/content/hubs/a.md');
  vi.advanceTimersByTime(50);
  watcher.emit('change', '/content/hubs/a.md');
  watcher.emit('unlink', '/content/hubs/b.md');
  vi.advanceTimersByTime(50);
  expect(happened).toEqual(['change', 'change', 'change']);
  vi.advanceTimersByTime(10);
  watcher.emit('change', '/content/hubs/c.md');
  vi.runAllTimers();
  expect(happened.slice(3)).toEqual(['hubs/a.md hubs/b.md', 'change', 'hubs/c.md']);
});

test('files outside of the content are not reported', () => {
  const { happened, watcher } = watch();
  watcher.emit('change', '/src/site.md');
  vi.runAllTimers();
  expect(happened).toEqual([]);
});
