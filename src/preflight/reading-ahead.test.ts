import { describe, expect, test } from 'vitest';
import { type BodyText, inspectText } from './inspections.ts';
import { readAhead } from './reading-ahead.ts';

const bodies = Array.from(
  { length: 450 },
  (_, index): BodyText => ({
    file: `news/n-${index}.md`,
    format: 'md',
    body: index % 7 === 0 ? '' : `## Part ${index}\n\nSee [a page](/events/e-${index}/) and <b>this</b>.\n`,
    bodyLine: 6,
  }),
);

describe('bodies that two threads read', () => {
  test('have the answers that one would give, each at its place', async () => {
    const finish = readAhead(bodies, inspectText);
    // Time for the second thread to take its share.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let own = 0;
    const answers = finish();
    for (const [index, answer] of answers) {
      own += 1;
      expect(answer).toEqual(inspectText(bodies[index] as BodyText));
    }
    expect(own).toBe(bodies.length);
  });

  test('are all read where the second thread comes too late', () => {
    const finish = readAhead(bodies, inspectText);
    expect(finish().size).toBe(bodies.length);
  });

  test('and none where there are none', () => {
    expect(readAhead([], inspectText)().size).toBe(0);
  });
});
