import { describe, expect, test } from 'vitest';
import { type Box, isInside, isTouching } from './boxes.ts';

/** A box of 2 by 1 rem to the right of a point. */
const box = (x: number, y: number): Box => ({ x, y, left: 0, right: 2, top: -0.5, bottom: 0.5 });

describe('boxes on a map of any width', () => {
  test('touch where they are near, and part as the map grows', () => {
    const [a, b] = [box(0.5, 0.5), box(0.55, 0.5)];
    expect(isTouching(a, b, [10, 80])).toBe(true);
    // A twentieth of 40 rem is the width of a box.
    expect(isTouching(a, b, [39, 80])).toBe(true);
    expect(isTouching(a, b, [40, 80])).toBe(false);
    expect(isTouching(b, a, [40, 80])).toBe(false);
  });

  test('touch where they only cross on the way', () => {
    const left = { ...box(0.52, 0.5), left: -2, right: 0 };
    const right = { ...box(0.5, 0.5), left: 0.5, right: 2.5 };
    // At 10 rem the one on the left does not reach the other; at 80 rem it overlaps it.
    expect(isTouching(left, right, [10, 20])).toBe(false);
    expect(isTouching(left, right, [10, 30])).toBe(true);
  });

  test('above each other they never touch', () => {
    expect(isTouching(box(0.5, 0.5), box(0.5, 0.62), [10, 80])).toBe(false);
    expect(isTouching(box(0.5, 0.5), box(0.5, 0.55), [10, 80])).toBe(true);
  });

  test('what moves as a rectangle grows with the map', () => {
    const part: Box = { x: 0, y: 0.5, width: 0.5, height: 0.5, left: 0, top: 0, right: 0, bottom: 0 };
    expect(isTouching(part, box(0.4, 0.7), [10, 80])).toBe(true);
    expect(isTouching(part, box(0.51, 0.7), [10, 80])).toBe(false);
    expect(isInside(box(0.1, 0.7), part, [10, 80])).toBe(true);
    expect(isInside(box(0.4, 0.7), part, [10, 80])).toBe(false);
    expect(isInside(box(0.4, 0.7), part, [20, 80])).toBe(true);
  });
});
