/** The web editor of a published site: somebody signs in with a token, and what they save is a commit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createEditorPolicy } from '#features/hosting/headers.ts';
import { renderEditorPage } from '#features/web-editor/editor-page.ts';
import { EDITOR_FILES, EDITOR_FOLDER } from '#features/web-editor/editor-paths.ts';
import type { Repository } from '#site.ts';
import { fill, listContent, listErrors, open, saveAndLeave } from './editor-form.ts';
import { openGitHub, openGitLab, TOKEN } from './git-hosts.ts';
import { test as base, getSite } from './visit.ts';

const site = getSite('real');

const FILE = 'events/digital-cities-kickoff-2018.md';

/** Opens the editor of the site as if the site named a repository. Only the stand-in of its host answers. */
const test = base.extend('openEditor', async ({ browser }, { onCleanup }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  onCleanup(() => context.close());
  context.setDefaultTimeout(60_000);
  return async (host: ReturnType<typeof openGitHub>) => {
    const repository: Repository = { url: host.url, branch: 'main', contentPath: 'content' };
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const editor = new URL(`${EDITOR_FOLDER}/`, site.url).href;
    await context.route('**/*', async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      if (url.href.startsWith(host.api)) {
        const { status, json } = host.answer({
          method: request.method(),
          url,
          token: await request.headerValue('authorization').then((value) => value ?? undefined),
          body: request.postData() === null ? undefined : request.postDataJSON(),
        });
        const headers = { 'Access-Control-Allow-Origin': '*' };
        return route.fulfill({ status, headers, ...(json === undefined ? {} : { json }) });
      }
      if (url.origin !== new URL(site.url).origin) {
        elsewhere.push(url.href);
        return route.abort();
      }
      if (url.href === editor) {
        const response = await route.fetch();
        const headers = {
          ...response.headers(),
          'content-security-policy': createEditorPolicy(repository),
        };
        return route.fulfill({ response, headers, body: renderEditorPage('en-GB', repository) });
      }
      if (url.href === new URL(EDITOR_FILES.settings, editor).href) {
        const response = await route.fetch();
        return route.fulfill({ response, json: { ...(await response.json()), repository } });
      }
      return route.continue();
    });
    await page.goto(editor);
    return { page, elsewhere };
  };
});

describe.each([
  { name: 'GitHub', openHost: openGitHub },
  { name: 'GitLab', openHost: openGitLab },
])('with a token of $name', ({ openHost }) => {
  test('what is saved is a commit of what was changed', async ({ openEditor }) => {
    const host = openHost(site.contentDir);
    const { page, elsewhere } = await openEditor(host);
    const signIn = async (token: string) => {
      await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
      const dialog = page.getByRole('alertdialog');
      await dialog.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
      await dialog.getByRole('button', { name: 'Sign In', exact: true }).click();
    };
    await signIn('wrong');
    await page.getByText('The provided token is invalid.').waitFor();
    await signIn(TOKEN);
    await page.getByText('Collections').first().waitFor();
    await open(page, `/collections/events/entries/${FILE.replace(/^events\/|\.md$/g, '')}`);
    await fill(page, 'Venue', 'Hotel Splendid, great hall');
    await saveAndLeave(page, 'events');

    const before = readFileSync(join(site.contentDir, FILE), 'utf8');
    const after = before.replace('venue: Hotel Splendid\n', 'venue: "Hotel Splendid, great hall"\n');
    expect(after).not.toBe(before);
    expect(host.commits).toEqual([
      { branch: 'main', message: expect.stringContaining('kickoff'), files: { [`content/${FILE}`]: after } },
    ]);
    const files = listContent(site.contentDir).map((file) => [
      file,
      readFileSync(join(site.contentDir, file)),
    ]);
    expect(listErrors({ ...Object.fromEntries(files), [FILE]: after }, site.buildDate)).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(host.unknown).toEqual([]);
  });
});
