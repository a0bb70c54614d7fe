import { expect, test } from 'vitest';
import { parseIssueEvent } from './issue-event.ts';

const parse = (event: object) => parseIssueEvent(JSON.stringify(event));

test('an event of GitHub, and an issue written by hand', () => {
  const read = { labels: ['correct-entry'], body: 'Text', isAboutText: true };
  expect(parse({ action: 'opened', issue: { labels: [{ name: 'correct-entry' }], body: 'Text' } })).toEqual(
    read,
  );
  expect(parse({ issue: { labels: ['correct-entry'], body: 'Text' } })).toEqual(read);
  expect(parse({ issue: { labels: [], body: null } }).body).toBe('');
});

const createEvent = (action: string, changes: object = {}) => ({
  object_kind: 'issue',
  object_attributes: { iid: 12, description: 'Text', action },
  labels: [{ id: 1, title: 'correct-entry' }],
  changes,
});

test('an event of GitLab is about the text of a new issue, and about one that changed', () => {
  expect(parse(createEvent('open'))).toEqual({ labels: ['correct-entry'], body: 'Text', isAboutText: true });
  expect(parse(createEvent('update', { description: { previous: '', current: 'Text' } })).isAboutText).toBe(
    true,
  );
  expect(parse(createEvent('update', { labels: {} })).isAboutText).toBe(false);
  expect(parse(createEvent('close')).isAboutText).toBe(false);
});

test('what is no issue is refused', () => {
  for (const event of [{}, { issue: {} }, { object_kind: 'note', object_attributes: { description: 'x' } }]) {
    expect(() => parse(event)).toThrow();
  }
});
