/**
 * Live editing: the time until the first page, and from a saved file until a page shows the change. Ours as
 * `npm run dev`, beside the live modes of other generators over the same entries.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { copyProject } from '#tests/dev-server.ts';
import type { Benchmark, Candidate } from './benchmark.ts';
import { OURS } from './build.ts';
import { getGeneratedContent } from './content/folder.ts';
import type { DevTask } from './dev-run.ts';
import { getMiddleEntry, getMovableEntry, getShownTitle } from './edits.ts';
import { formatPeerTitle, listInstalledPeers } from './peers/peer.ts';
import { cleanPeerProject, writePeerProject } from './peers/project.ts';

export const devBenchmark: Benchmark = {
  name: 'dev',
  title: 'Live editing, until a page shows it (npm run dev; ratio: to ours)',
  phases: [],
  runs: 1,
  listCandidates: async ({ entries, seed }) => {
    const generated = await getGeneratedContent(entries, seed);
    const content = readContent(generated);
    const root = join(tmpdir(), 'site-bench', `dev-${entries}-${seed}`);
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    const body = getMiddleEntry(content);
    const title = getShownTitle(content);
    const move = getMovableEntry(content);
    const createTask = (toFile: (entry: typeof body) => string, toCity: (id: string) => string) => ({
      body: { file: toFile(body), path: `/${toRef(body)}/` },
      title: { file: toFile(title.entry), path: `/${title.shownBy}/` },
      relation: {
        file: toFile(move.entry),
        link: `/${toRef(move.entry)}/`,
        cities: move.cities.map((id) => ({ value: toCity(id), path: `/cities/${id}/` })),
      },
    });
    const ownContent = join(root, 'content');
    cpSync(generated, ownContent, { recursive: true });
    const project = copyProject(join(root, 'project'));
    const ours: Candidate = {
      ...createCandidate(OURS, {
        ...createTask(
          ({ file }) => join(ownContent, file),
          (id) => id,
        ),
        project,
        command: [process.execPath, 'scripts/dev.ts'],
        env: { CONTENT_DIR: ownContent, BASE_PATH: '/', BUILD_DATE: '2026-11-21' },
      }),
      prepare: () => {
        for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'])
          rmSync(join(project, kept), { recursive: true, force: true });
      },
    };
    const peers = listInstalledPeers().map((peer): Candidate => {
      const dir = join(root, peer.name);
      writePeerProject(peer, dir, content);
      const task = createTask(
        (entry) => join(dir, 'content', `${toRef(entry)}.md`),
        (id) => `cities/${id}`,
      );
      return {
        ...createCandidate(formatPeerTitle(peer), {
          ...task,
          project: dir,
          command: peer.liveCommand,
          env: {},
        }),
        beside: ours.name,
        prepare: () => cleanPeerProject(dir),
      };
    });
    return [ours, ...peers];
  },
};

const createCandidate = (name: string, task: DevTask): Candidate => ({
  name,
  command: {
    args: [fileURLToPath(new URL('dev-run.ts', import.meta.url)), JSON.stringify(task)],
  },
});
