import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { writeGeneratedContent } from '#bench/content/folder.ts';
import { EDITOR_FOLDER } from '#features/web-editor/editor-paths.ts';
import { compareSites } from '#tests/compare-sites.ts';
import { buildProject, createProject } from '#tests/own-project.ts';

/** Two copies of the project: one keeps its cache, the other has none. */
interface Projects {
  warm: string;
  cold: string;
  env: Record<string, string>;
}

type Change = (project: string) => void | Promise<void>;

/** Applies changes to both projects, and builds the warm one. Returns the pages that it rendered. */
async function change(projects: Projects, changes: readonly Change[]): Promise<string[]> {
  for (const apply of changes) {
    await apply(projects.warm);
    await apply(projects.cold);
  }
  const before = Date.now();
  await buildProject(projects.warm, projects.env);
  const site = join(projects.warm, 'dist');
  return (
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // The web editor is copied, and has no page to render.
      .filter((file) => file.endsWith('index.html') && !file.startsWith(EDITOR_FOLDER))
      .filter((file) => statSync(join(site, file)).mtimeMs >= before)
  );
}

/** The files below a folder that were written before a time, in milliseconds since 1970. */
const listOlderFiles = (dir: string, time: number): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const stats = statSync(join(dir, file));
    return stats.isFile() && stats.mtimeMs < time;
  });

/** Builds the other project from nothing, and compares. */
async function expectSameSite({ warm, cold, env }: Projects): Promise<void> {
  await buildProject(cold, env, '--fresh');
  const { different, onlyBefore, onlyAfter } = compareSites(join(cold, 'dist'), join(warm, 'dist'));
  expect({ different, onlyBefore, onlyAfter }).toEqual({ different: [], onlyBefore: [], onlyAfter: [] });
}

/** A change of one file: a replacement that must find what it replaces. */
const replace =
  (file: string, pattern: string | RegExp, replacement: string): Change =>
  (project) => {
    const path = join(project, file);
    const text = readFileSync(path, 'utf8');
    expect(text, file).toMatch(pattern);
    writeFileSync(path, text.replace(pattern, replacement));
  };

const append =
  (file: string, text: string): Change =>
  (project) =>
    writeFileSync(join(project, file), `${readFileSync(join(project, file), 'utf8')}${text}`);

const write =
  (file: string, text: string): Change =>
  (project) => {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  };

/** The files of generated content that the changes need, below the project. */
function listFiles(project: string) {
  const list = (folder: string) =>
    readdirSync(join(project, 'content', folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `content/${folder}/${file.replaceAll('\\', '/')}`)
      .sort();
  const text = (file: string) => readFileSync(join(project, file), 'utf8');
  const find = (folder: string, matches: (text: string, file: string) => boolean) => {
    const found = list(folder).find((file) => /\.md$/.test(file) && matches(text(file), file));
    if (found === undefined) throw new Error(`Generated content has no such entry in ${folder}.`);
    return found;
  };
  return { list, text, find };
}

/** An entry with a body that is code. */
const CODE = `---
title: Code
kind: project
summary: It is code.
start: 2026-01
---

A text.
`;

/** An entry with a picture. */
const PICTURED = `---
title: A picture
summary: It is blue.
date: 2026-05-02
image: {src: ./blue.jpg, alt: Blue, credit: Somebody, licence: CC BY 4.0}
---

![Blue](./blue.jpg)
`;

/** Enough for an entry of each kind, with relations; a build takes longer with more. */
const ENTRIES = 12;

const RASTER = /\.(?:jpe?g|png|webp|avif)$/;

test('a build that uses the cache gives the same site as one from nothing, over a series of changes', {
  timeout: 1_800_000,
}, async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-warm-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }), 60_000);
  const projects: Projects = {
    warm: createProject(root, 'warm'),
    cold: createProject(root, 'cold'),
    env: {},
  };
  const coded = 'content/projects/code/index.mdx';
  await writeGeneratedContent(join(projects.warm, 'content'), ENTRIES, 1);
  await write(coded, CODE)(projects.warm);
  await write('content/news/pictured/index.md', PICTURED)(projects.warm);
  const blue = sharp({ create: { width: 600, height: 400, channels: 3, background: '#246' } });
  writeFileSync(join(projects.warm, 'content/news/pictured/blue.jpg'), await blue.jpeg().toBuffer());
  cpSync(join(projects.warm, 'content'), join(projects.cold, 'content'), { recursive: true });
  const { list, find } = listFiles(projects.warm);

  const all = await change(projects, []);
  expect(all.length).toBeGreaterThan(ENTRIES);

  // Nothing changed.
  expect(await change(projects, [])).toEqual([]);

  // The text of a body, and of one that is code: their pages alone, and the feeds that carry them.
  const news = find('news', (text) => text.trim().split('---').length > 2);
  const texts = await change(projects, [
    append(news, '\nOne more sentence ends this text.\n'),
    append(coded, '\nAnother text.\n'),
  ]);
  expect(texts.sort()).toEqual([expect.stringMatching(/^news\//), 'projects/code/index.html']);

  // A renamed city, another title, a summary, a relation, a new entry, a draft.
  const city = find('cities', (_, file) => !file.includes('index'));
  const event = find('events', (text) => /^project: /m.test(text));
  const hub = find('hubs', (text) => /^summary: /m.test(text));
  const start = Date.now();
  const changed = await change(projects, [
    replace(city, /^title: .*$/m, 'title: Novi Naziv'),
    replace(hub, /^summary: /m, 'summary: A new beginning. '),
    replace(event, /^project: .*\n/m, ''),
    write(
      'content/news/new-entry/index.md',
      '---\ntitle: A new entry\nsummary: It is new.\ndate: 2026-05-02\n---\n\nA text.\n',
    ),
    write('content/projects/new-code/index.mdx', CODE.replace('Code', 'New code')),
  ]);
  expect(changed.length).toBeGreaterThan(3);
  expect(changed.length).toBeLessThan(all.length);
  expect(listOlderFiles(join(projects.warm, 'dist/pagefind'), start).length).toBeGreaterThan(1);
  await expectSameSite(projects);

  // A removed entry, an entry at another address, the word for a topic, a picture under the same name.
  const picture = ['cities', 'hubs', 'events', 'news', 'projects', 'organisations']
    .flatMap(list)
    .find((file) => RASTER.test(file));
  if (picture === undefined) throw new Error('Generated content has no picture.');
  const moved = `content/${hub.slice('content/'.length).replace(/[^/]+?(\/index)?\.md$/, 'moved-hub$1.md')}`;
  const hubId = hub.replace(/^content\//, '').replace(/(?:\/index)?\.md$/, '');
  await change(projects, [
    (project) => rmSync(join(project, 'content/news/new-entry'), { recursive: true }),
    replace(news, /^title: /m, 'redirectFrom: [/news/new-entry/]\ntitle: '),
    (project) => {
      const from = hub.endsWith('/index.md') ? join(project, hub, '..') : join(project, hub);
      const to = hub.endsWith('/index.md') ? join(project, moved, '..') : join(project, moved);
      renameSync(from, to);
      renameReferences(project, hubId, 'hubs/moved-hub');
    },
    replace(moved, /^title: /m, `redirectFrom: [/${hubId}/]\ntitle: `),
    replace('content/topics.yaml', /label: .*/, 'label: Another word'),
    async (project) => {
      const file = join(project, picture);
      writeFileSync(file, await sharp(file).negate({ alpha: false }).toBuffer());
    },
  ]);
  // The day, which decides what is over.
  projects.env = { BUILD_DATE: '2027-06-01' };
  await change(projects, []);
  await expectSameSite(projects);

  // Code: a schema, a label, a setting, a template, a style, a script, and a dependency.
  await change(projects, [
    replace('src/collections/hubs.ts', /lead: ('|")/, 'lead: $1Changed. '),
    replace('src/site.ts', /name: '.*'/, "name: 'Another site'"),
    replace(
      'src/features/entry/EntryPage.astro',
      /(---\n[\s\S]*?\n---\n)/,
      '$1<p>A line of the template.</p>\n',
    ),
    append('src/features/entry/entry.css', '\n.changed { color: inherit; }\n'),
  ]);
  await expectSameSite(projects);

  // Where the site is, and a dependency: nothing is taken from the cache.
  projects.env = { ...projects.env, SITE_URL: 'https://other.example', BASE_PATH: '/below/' };
  const moves = await change(projects, []);
  expect(moves.length).toBeGreaterThan(ENTRIES);
  const updates = await change(projects, [
    replace('package-lock.json', '"lockfileVersion": 3', '"lockfileVersion":  3'),
  ]);
  expect(updates.length).toBe(moves.length);
  await expectSameSite(projects);
});

/** Writes another id wherever an entry is referred to. */
function renameReferences(project: string, from: string, to: string): void {
  const [fromId, toId] = [from, to].map((ref) => ref.slice(ref.indexOf('/') + 1)) as [string, string];
  for (const name of readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md') && !name.endsWith('.mdx')) continue;
    const file = join(project, 'content', name);
    const text = readFileSync(file, 'utf8');
    const renamed = text.replaceAll(from, to).replaceAll(new RegExp(`\\b${fromId}\\b`, 'g'), toId);
    if (renamed !== text) writeFileSync(file, renamed);
  }
}
