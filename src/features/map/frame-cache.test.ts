import { expect, test, vi } from 'vitest';
import { createFrameCache } from './frame-cache.ts';
import { createFrame } from './projection.ts';

const toFrame = (lon: number) =>
  createFrame([[lon, 43]], { width: 400, shape: [1, 1.6], room: 0.05, least: 300 });

test('what is of a frame and a setting is made once', () => {
  const create = vi.fn((frame: { width: number }, setting: number) => frame.width * setting);
  const get = createFrameCache(create);
  expect([get(toFrame(20), 2), get(toFrame(20), 2), get(toFrame(20), 3), get(toFrame(21), 2)]).toEqual([
    800, 800, 1200, 800,
  ]);
  expect(create).toHaveBeenCalledTimes(3);
});

test('the frames that were asked for last are kept', () => {
  const create = vi.fn(() => 'land');
  const get = createFrameCache(create);
  for (let lon = 0; lon < 1000; lon++) {
    get(toFrame(lon / 10), undefined);
    get(toFrame(0), undefined);
  }
  expect(create).toHaveBeenCalledTimes(1000);
  get(toFrame(0.1), undefined);
  expect(create).toHaveBeenCalledTimes(1001);
});
