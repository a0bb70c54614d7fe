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

/** Which rules run: all, or those of them whose answer depends on colours. */
const RULES = {
  all: { type: 'tag', values: TAGS },
  colours: {
    type: 'rule',
    values: axe
      .getRules(TAGS)
      .filter(({ tags }) => tags.includes('cat.color'))
      .map(({ ruleId }) => ruleId),
  },
} satisfies Record<string, axe.RunOnly>;

/** Fails with every violation on the current page and its elements. `state` describes how the page looks. */
export async function expectNoViolations(
  page: Page,
  state: string,
  rules: keyof typeof RULES = 'all',
): Promise<void> {
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
  expect(await listViolations(page, RULES[rules]), `${page.url()} (${state})`).toEqual([]);
}

/** The violations as text. Only these leave the browser: what is right is described at length otherwise. */
async function listViolations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    if (!window.axe) throw new Error('The page has lost axe.');
    const { violations } = await window.axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => {
      const elements = nodes.map(
        ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`,
      );
      return `${id}: ${help}\n${elements.join('\n')}`;
    });
  }, runOnly);
}
