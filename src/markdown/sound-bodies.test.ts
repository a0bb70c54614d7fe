import { afterEach, expect, test } from 'vitest';
import { renderMarkdown } from './render.ts';
import { addSoundBody, findSoundBody, rememberSoundBodies } from './sound-bodies.ts';

const BROKEN = '[A link](http://)\n';

afterEach(() => rememberSoundBodies());

test('a body is inspected when it is rendered, unless it is known to be sound', () => {
  rememberSoundBodies();
  expect(() => renderMarkdown(BROKEN)).toThrow();
  addSoundBody(BROKEN, []);
  expect(() => renderMarkdown(BROKEN)).not.toThrow();
});

test('the pictures of a sound body are known until the next check begins', () => {
  rememberSoundBodies();
  addSoundBody('![A hall](hall.jpg)', ['hall.jpg']);
  expect(findSoundBody('![A hall](hall.jpg)')).toEqual(['hall.jpg']);
  rememberSoundBodies();
  expect(findSoundBody('![A hall](hall.jpg)')).toBeUndefined();
});
