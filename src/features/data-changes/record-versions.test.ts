import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatVersions } from '#entries/change-list.ts';
import { renderJson } from '#features/open-data/json.ts';
import { createAllOpenData } from '#features/open-data/open-data.ts';
import { createTestModel, writeFiles } from '#tests/content.ts';
import { readContentState } from './data-states.ts';
import { recordVersions } from './record-versions.ts';

const formatHub = (website: string, rest = '') =>
  `---\nkind: coworking\ntitle: A\nsummary: A hub.\ncountry: RS\nwebsite: ${website}\n${rest}---\n\nWords.\n`;

function createFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-changes-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** A repository with content, and functions that change it. */
function createRepository() {
  const dir = createFolder();
  const git = (args: readonly string[], day = '2026-05-01') => {
    const date = `${day}T12:00:00Z`;
    const { status, stderr } = spawnSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((who) => [
            [`GIT_${who}_NAME`, 'A'],
            [`GIT_${who}_EMAIL`, 'a@example.org'],
            [`GIT_${who}_DATE`, date],
          ]),
        ),
      },
    });
    if (status !== 0) throw new Error(stderr);
  };
  git(['init', '--quiet']);
  const contentDir = join(dir, 'content');
  const commit = (day: string, files: Record<string, string>) => {
    writeFiles(contentDir, files);
    git(['add', '--all'], day);
    git(['commit', '--quiet', '--message', 'a change'], day);
  };
  const options = { contentDir, outDir: join(dir, 'dist'), buildDate: '2026-06-01' };
  const record = () => {
    const result = recordVersions(options);
    writeFileSync(join(contentDir, 'changes.jsonl'), formatVersions(result.versions));
    return result;
  };
  return { dir, git, commit, record };
}

const websiteChange = {
  entry: 'hubs/a',
  change: 'changed',
  title: 'A',
  field: 'website',
  from: 'https://a.example',
  to: 'https://b.example',
};

describe('in git', () => {
  test('a change of one field is a version with its old and its new value', () => {
    const { commit, record } = createRepository();
    commit('2026-05-01', { 'hubs/a.md': formatHub('https://a.example') });
    commit('2026-05-03', { 'hubs/a.md': formatHub('https://b.example') });
    const { versions } = record();
    expect(versions).toMatchObject([
      { version: 1, date: '2026-05-01', changes: [{ entry: 'hubs/a', change: 'added', title: 'A' }] },
      { version: 2, date: '2026-05-03', changes: [websiteChange] },
    ]);
    const data = createAllOpenData(createTestModel({}, { versions }), () => '');
    const set = data.datasets.find(({ name }) => name === 'changes');
    const { entries } = JSON.parse(set ? renderJson(set) : '{}');
    expect(entries[0]).toEqual({ id: '2/1', version: 2, date: '2026-05-03', ...websiteChange });
  });

  test('what is recorded stays, and the next time begins behind it', () => {
    const { commit, record } = createRepository();
    commit('2026-05-01', { 'hubs/a.md': formatHub('https://a.example') });
    const first = record();
    commit('2026-05-02', {});
    expect(record().added).toEqual([]);
    commit('2026-05-03', { 'hubs/a.md': formatHub('https://b.example') });
    const { versions, added } = record();
    expect(versions[0]).toEqual(first.versions[0]);
    expect(added).toMatchObject([{ version: 2, date: '2026-05-03', changes: [websiteChange] }]);
  });

  test('a branch whose commits got other names goes on where it was recorded', () => {
    const { git, commit, record } = createRepository();
    commit('2026-05-01', { 'hubs/a.md': formatHub('https://a.example') });
    record();
    commit('2026-05-02', {});
    git(['checkout', '--quiet', '--orphan', 'other'], '2026-05-02');
    commit('2026-05-02', {});
    commit('2026-05-03', { 'hubs/a.md': formatHub('https://b.example') });
    expect(record().added).toMatchObject([{ version: 2, changes: [websiteChange] }]);
  });

  test('drafts are not told, and several changes of a day are one', () => {
    const { commit, record } = createRepository();
    commit('2026-05-01', {
      'hubs/a.md': formatHub('https://a.example'),
      'hubs/b.md': formatHub('https://x.example', 'draft: true\n'),
    });
    commit('2026-05-01', { 'hubs/a.md': formatHub('https://c.example') });
    commit('2026-05-01', { 'hubs/a.md': formatHub('https://b.example') });
    expect(record().versions).toMatchObject([{ changes: [{ entry: 'hubs/a', change: 'added' }] }]);
  });

  test('what is not committed, and a history that is cut short, are refused', () => {
    const { dir, git, commit, record } = createRepository();
    commit('2026-05-01', { 'hubs/a.md': formatHub('https://a.example') });
    commit('2026-05-02', { 'hubs/a.md': formatHub('https://b.example') });
    const copy = createFolder();
    git(['clone', '--quiet', '--depth', '1', `file://${dir}`, copy]);
    const options = { contentDir: join(copy, 'content'), outDir: '', buildDate: '2026-06-01' };
    expect(() => recordVersions(options)).toThrow('git fetch --unshallow');
    writeFiles(join(dir, 'content'), { 'hubs/a.md': formatHub('https://c.example') });
    expect(record).toThrow('not committed');
  });
});

describe('without git', () => {
  test('the content is compared with the files of the last site', () => {
    const dir = createFolder();
    const contentDir = join(dir, 'content');
    const outDir = join(dir, 'dist');
    writeFiles(contentDir, { 'hubs/a.md': formatHub('https://b.example') });
    const model = createTestModel({
      'hubs/a': {
        kind: 'coworking',
        title: 'A',
        summary: 'A hub.',
        country: 'RS',
        website: 'https://a.example',
      },
    });
    const { datasets } = createAllOpenData(model, () => '');
    writeFiles(
      join(outDir, 'data'),
      Object.fromEntries(datasets.map((set) => [`${set.name}.json`, renderJson(set)])),
    );
    const { versions } = recordVersions({ contentDir, outDir, buildDate: '2026-06-01' });
    expect(versions).toEqual([{ version: 1, date: '2026-06-01', changes: [websiteChange] }]);
  });

  test('the first time everything is new, and later there must be something to compare with', () => {
    const dir = createFolder();
    const contentDir = join(dir, 'content');
    writeFiles(contentDir, { 'hubs/a.md': formatHub('https://a.example') });
    const options = { contentDir, outDir: join(dir, 'dist'), buildDate: '2026-06-01' };
    const { versions } = recordVersions(options);
    expect(versions).toMatchObject([{ changes: [{ change: 'added' }] }]);
    writeFiles(contentDir, { 'changes.jsonl': formatVersions(versions) });
    expect(() => recordVersions(options)).toThrow('no site');
  });
});

test('the state of a folder of other times has what today’s schemas know', () => {
  const contentDir = join(createFolder(), 'content');
  writeFiles(contentDir, {
    'hubs/a.md': '---\ntitle: A\nsummary: A hub.\nformerly: B\n---\n',
    'hubs/b.md': '---\nsummary: No title.\n---\n',
  });
  const { records } = readContentState(contentDir, '2026-06-01');
  expect([...records.keys()]).toEqual(['hubs/a']);
  expect(records.get('hubs/a')).not.toHaveProperty('formerly');
});
