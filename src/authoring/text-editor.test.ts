import { expect, test } from 'vitest';
import { findTextEditor, openInEditor } from './text-editor.ts';

test('is what VISUAL names, else what EDITOR does', () => {
  expect(findTextEditor({ VISUAL: 'code --wait', EDITOR: 'nano' })).toEqual({
    program: 'code',
    args: ['--wait'],
  });
  expect(findTextEditor({ EDITOR: ' nano ' })).toEqual({ program: 'nano', args: [] });
  expect(findTextEditor({ VISUAL: '', EDITOR: 'vi' })).toEqual({ program: 'vi', args: [] });
});

test('is none where none is named', () => {
  expect(findTextEditor({})).toBeUndefined();
  expect(findTextEditor({ EDITOR: ' ' })).toBeUndefined();
});

test('reports an editor that can’t be started', () => {
  expect(() => openInEditor({ program: 'no-such-editor', args: [] }, 'x')).toThrow(
    'no-such-editor could not be',
  );
});
