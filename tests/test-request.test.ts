import { expect, test } from 'vitest';
import { parseTestRequest, STEPS } from './test-request.ts';

test.each([
  ['', { steps: STEPS, paths: [] }],
  ['types lint', { steps: ['lint', 'types'], paths: [] }],
  ['unit src/time', { steps: ['unit'], paths: ['src/time'] }],
  ['site tests/browser/maps.test.ts', { steps: ['site'], paths: ['tests/browser/maps.test.ts'] }],
  ['--changed', { steps: ['format', 'lint', 'types', 'unit'], paths: [], since: 'HEAD' }],
  ['--since main', { steps: ['format', 'lint', 'types', 'unit'], paths: [], since: 'main' }],
  ['unit --changed', { steps: ['unit'], paths: [], since: 'HEAD' }],
])('npm test -- %s', (args, request) => {
  expect(parseTestRequest(args.split(' ').filter(Boolean))).toEqual(request);
});

test.each([
  ['units', 'There is no step units. The steps are format, lint, types, unit, site.'],
  ['src/time', 'A path goes with unit or site alone: npm test -- unit src/time'],
  ['lint unit src/time', 'A path goes with unit or site alone: npm test -- unit src/time'],
  ['site --changed', 'The step site always looks at the whole site.'],
])('npm test -- %s is refused', (args, message) => {
  expect(() => parseTestRequest(args.split(' '))).toThrow(message);
});
