/** Accessibility as axe sees it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA with all that it is built on, and what axe's makers hold for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation on the page as it is shown now, and the elements of each; `state` says how. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  // A colour on its way to another has no contrast of its own.
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
