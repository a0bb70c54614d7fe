import { describe, expect, test } from 'vitest';
import { type BodyText, inspectText } from './body-text.ts';
import { ReadingAhead } from './worker-pool.ts';

const createBodies = (count: number) =>
  Array.from(
    { length: count },
    (_, index): BodyText => ({
      file: `news/n-${index}.md`,
      format: 'md',
      body: index % 7 === 0 ? '' : `## Part ${index}\n\nSee [a page](/events/e-${index}/) and <b>this</b>.\n`,
      bodyLine: 6,
    }),
  );

/** The answers, and how many of them the caller computed. */
async function read(count: number, wait: number) {
  const bodies = createBodies(count);
  const reading = new ReadingAhead();
  for (const body of bodies) reading.add(body);
  await new Promise((resolve) => setTimeout(resolve, wait));
  let inspected = 0;
  const answers = reading.finish((body) => {
    inspected += 1;
    return inspectText(body);
  });
  expect(answers).toEqual(bodies.map(inspectText));
  return inspected;
}

describe('bodies that two threads read', () => {
  test('have the answers that one would give, each at its place', async () => {
    // Enough time for the worker to take its share.
    expect(await read(2050, 3000)).toBeLessThan(2050);
  });

  test('are all read where the second thread comes too late', async () => {
    await read(2050, 0);
  });

  test('need no second thread where they are few', async () => {
    expect(await read(300, 200)).toBe(300);
  });

  test('are none where there are none', () => {
    expect(new ReadingAhead().finish(inspectText)).toEqual([]);
  });
});
