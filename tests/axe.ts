/** Accessibility checks by axe. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** WCAG 2.2 AA with its lower levels, and axe’s best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation on the current page and its elements. `state` describes how the page looks. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  // What stands in a frame would not be checked.
  expect(page.frames().length, `${page.url()} (${state}) has frames`).toBe(1);
  // A colour in a transition has no fixed contrast. Within closed details, a transition never ends.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility())
        .map(({ finished }) => finished),
    ),
  );
  expect(await listViolations(page), `${page.url()} (${state})`).toEqual([]);
}

/** The violations as text. Only these leave the browser: what is right is described at length otherwise. */
async function listViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    if (!window.axe) throw new Error('The page has lost axe.');
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => {
      const elements = nodes.map(
        ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`,
      );
      return `${id}: ${help}\n${elements.join('\n')}`;
    });
  }, TAGS);
}
