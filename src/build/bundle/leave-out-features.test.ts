import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FEATURES, listFoldersOff, OPTIONAL_FEATURES } from '#routes/features.ts';
import { leaveOutSheets } from './leave-out-features.ts';

test('the sheet of every page loses those of features that the site does without', () => {
  const css = readFileSync('src/styles/index.css', 'utf8');
  expect(css).toContain('@import "#features/timeline/timeline.css";\n');
  const left = leaveOutSheets(css, ['timeline']);
  expect(left).not.toContain('timeline');
  expect(left.split('\n')).toHaveLength(css.split('\n').length - 1);
  expect(leaveOutSheets(css, listFoldersOff())).toBe(css);
});

test('each feature that can be switched off has its folder', () => {
  const folders = OPTIONAL_FEATURES.map((name) => ('folder' in FEATURES[name] ? FEATURES[name].folder : ''));
  expect(folders).toContain('map');
  expect(folders.filter((folder) => !existsSync(`src/features/${folder}`))).toEqual([]);
});
