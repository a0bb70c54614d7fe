import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ASK_EVENT, REPORT_EVENT } from '#dev/report-events.ts';
import { listFiles } from './documents.ts';

test.each(inject('sites'))('$name has nothing of what `npm run dev` tells editors', ({ dir }) => {
  const files = listFiles(dir).filter((file) => /\.(?:html|js)$/.test(file));
  const withReport = files.filter((file) => {
    const text = readFileSync(join(dir, file), 'utf8');
    return [ASK_EVENT, REPORT_EVENT, 'site-report'].some((word) => text.includes(word));
  });
  expect(files.length).toBeGreaterThan(10);
  expect(withReport).toEqual([]);
});
