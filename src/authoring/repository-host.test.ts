import { expect, test } from 'vitest';
import { getRepositoryHost } from './repository-host.ts';

test.each([
  ['https://github.com/owner/name', 'github', 'owner/name'],
  ['https://github.com/owner/name.git', 'github', 'owner/name'],
  ['https://github.com/owner/name.git/', 'github', 'owner/name'],
  ['https://gitlab.com/group/sub/name', 'gitlab', 'group/sub/name'],
  ['https://gitlab.example.org/a/b/', 'gitlab', 'a/b'],
  ['https://code.gitlab.example.org/a/b', 'gitlab', 'a/b'],
  ['https://notgitlab.org/a/b', 'github', 'a/b'],
  ['https://git.example.org:8443/gitlab.mirror/b', 'github', 'gitlab.mirror/b'],
])('%s is at a %s', (url, style, path) => {
  expect(getRepositoryHost({ url })).toEqual({ style, origin: new URL(url).origin, path });
});

test.each(['github', 'gitlab'] as const)('the setting %s goes before the host name', (style) => {
  for (const url of ['https://github.com/a/b', 'https://gitlab.com/a/b', 'https://git.example.org/a/b']) {
    expect(getRepositoryHost({ url, style }).style).toBe(style);
  }
});
