/** Accessibility checks by axe. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA with its lower levels, and axe’s best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation on the current page and its elements. `state` describes how the page looks. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  // A colour in a transition has no fixed contrast.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const report = violations.map(({ id, help, nodes }) => {
    const elements = nodes.map(
      ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`,
    );
    return `${id}: ${help}\n${elements.join('\n')}`;
  });
  expect(report, `${page.url()} (${state})`).toEqual([]);
}
