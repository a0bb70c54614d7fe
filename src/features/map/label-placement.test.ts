import { describe, expect, test } from 'vitest';
import type { Box } from './boxes.ts';
import { type Named, placeLabels, SIDES, TIERS, toDotBox } from './label-placement.ts';

const whole = { x: 0, y: 0, width: 1, height: 1, left: 0, top: 0, right: 0, bottom: 0 };

function toNamed(name: string, x: number, y: number): Named {
  return { name, within: whole, dot: toDotBox(x, y, 0.2), anchors: SIDES.map((side) => ({ x, y, side })) };
}

/** The labels with their positions: "Niš e 0". */
function place(...items: Named[]): string[] {
  return placeOff([], ...items);
}

function placeOff(avoided: readonly Box[], ...items: Named[]): string[] {
  const labels = placeLabels(
    items,
    items.flatMap(({ dot }) => dot ?? []),
    avoided,
  );
  return [...labels].map(([{ name }, { anchor, tier }]) => `${name} ${anchor.side} ${tier}`);
}

describe('names on a map', () => {
  test('stand on the right, or where there is room', () => {
    expect(place(toNamed('Niš', 0.5, 0.5))).toEqual(['Niš e 0']);
    expect(place(toNamed('Niš', 0.98, 0.5))).toEqual(['Niš w 0']);
    expect(place(toNamed('Niš', 0.5, 0.5), toNamed('Pirot', 0.54, 0.5))).toEqual(['Niš w 0', 'Pirot e 0']);
  });

  test('of what comes first go first, those of others wait for a wider map', () => {
    const rows = [0.35, 0.45, 0.55, 0.65];
    const crowd = rows.flatMap((y) => rows.map((x) => toNamed(`Place ${x}`, x, y)));
    const tiers = place(...crowd).map((label) => Number(label.at(-1)));
    expect(tiers[0]).toBe(0);
    expect(Math.max(...tiers)).toBeGreaterThan(0);
  });

  test('are left out where there is never room', () => {
    const long = toNamed('x'.repeat(100), 0.5, 0.5);
    expect(place(long)).toEqual([]);
  });

  test('stay in their part of the map', () => {
    const part = { ...whole, width: 0.3 };
    expect(place({ ...toNamed('Melitopol', 0.25, 0.5), within: part })).toEqual(['Melitopol w 0']);
  });

  test('keep off lines where they can', () => {
    const niš = toNamed('Niš', 0.5, 0.5);
    const line = toDotBox(0.5 + 1 / TIERS[0], 0.5, 0.15);
    expect(placeOff([line], niš)).toEqual(['Niš w 0']);
  });
});
