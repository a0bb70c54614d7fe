/**
 * Builds with their search index: ours as `npm run build`, beside other generators over the same entries. Cold, and
 * after an edit.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildTiming } from '#build/build-clock.ts';
import { type Entry, readContent } from '#entries/read-content.ts';
import { getCacheDir } from '#entries/settings.ts';
import { CARD_CACHE_DIR } from '#features/social-cards/write-cards.ts';
import { toRef } from '#graph/graph.ts';
import type { Benchmark, Candidate } from './benchmark.ts';
import { CACHE, copyOwnContent, getGeneratedContent } from './content/folder.ts';
import { editBody, editTitle, getMiddleEntry, getNamedCity } from './edits.ts';
import type { Command } from './measure.ts';
import { formatPeerTitle, listInstalledPeers, type Peer } from './peers/peer.ts';
import { cleanPeerProject, writePeerProject } from './peers/project.ts';

const PHASES: Record<keyof BuildTiming, true> = {
  preflight: true,
  pages: true,
  index: true,
  sitemap: true,
  cards: true,
  swap: true,
};

export const BUILD_PHASES: readonly string[] = Object.keys(PHASES);

/** The name of our site among the candidates. */
export const OURS = 'Mostovi';

export const buildBenchmark: Benchmark = {
  name: 'build',
  title: 'A build with its index (npm run build; ratio: cold to cold, after an edit to the same of ours)',
  unit: 'page',
  phases: BUILD_PHASES,
  runs: 3,
  listCandidates: async ({ entries, seed }) => {
    // A separate copy, because the edits write to it.
    const dir = await getGeneratedContent(entries, seed, join(CACHE, 'build'));
    const content = readContent(dir);
    const ours = createOwnBuilder(OURS, dir);
    const peers = listInstalledPeers().map((peer) => {
      const project = join(tmpdir(), 'site-bench', `${entries}-${seed}`, peer.name);
      writePeerProject(peer, project, content);
      return createPeerBuilder(peer, project);
    });
    const middle = getMiddleEntry(content);
    const { entry: city, mentions } = getNamedCity(content);
    const cold = createCandidate(ours, 'cold, cards kept', ours.clean);
    return [
      createCandidate(ours, 'cold', () => {
        ours.clean();
        cleanCards();
      }),
      cold,
      ...peers.map((peer) => createCandidate(peer, 'cold', peer.clean, cold)),
      ...listWarm([ours, ...peers], 'one body edited', cold, ({ toFile }) => edit(toFile(middle), editBody)),
      ...listWarm([ours, ...peers], `one city renamed that ${mentions} entries name`, cold, ({ toFile }) =>
        edit(toFile(city), editTitle),
      ),
      ...listWarm([ours, ...peers], 'nothing changed', cold, () => {}),
      createColdCandidate('the content of this site, cold', copyOwnContent()),
    ];
  },
};

/** Someone who builds a site from its own copy of the content. */
interface Builder {
  name: string;
  command: Command;
  /** The folder of the built site. */
  site: string;
  /** The file of an entry, in the copy. */
  toFile: (entry: Entry) => string;
  /** Removes the site, and all that the last build kept except our cards. */
  clean: () => void;
}

/** A cold build of a content folder as a candidate. Its cards are kept. */
export function createColdCandidate(name: string, content: string): Candidate {
  const { command, clean, site } = createOwnBuilder(name, content);
  return { name, command, prepare: clean, count: () => countPages(site) };
}

/**
 * The command that builds a content folder: the process of `npm run build` that does the work. All builds use one day, so
 * that they publish the same entries.
 */
export const createBuildCommand = (content: string, dir: string) => ({
  args: ['src/commands/build-process.ts'],
  env: { CONTENT_DIR: content, OUT_DIR: dir, BUILD_DATE: '2026-11-21' },
});

function createOwnBuilder(name: string, content: string): Builder {
  const site = resolve(content, '../site');
  return {
    name,
    command: createBuildCommand(content, site),
    site,
    toFile: ({ file }) => join(content, file),
    clean: () => {
      for (const dir of [site, getCacheDir(content)]) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Removes the cards that all builds of this project keep. */
const cleanCards = () => rmSync(CARD_CACHE_DIR, { recursive: true, force: true });

function createPeerBuilder(peer: Peer, project: string): Builder {
  return {
    name: `${formatPeerTitle(peer)} with Pagefind`,
    command: { args: [fileURLToPath(new URL('peers/build-run.ts', import.meta.url)), peer.name, project] },
    site: join(project, 'dist'),
    toFile: (entry) => join(project, 'content', `${toRef(entry)}.md`),
    clean: () => cleanPeerProject(project),
  };
}

/** The builds of all after the same edit. Ours is compared with its cold build, the others with ours. */
function listWarm(
  builders: readonly Builder[],
  state: string,
  cold: Candidate,
  prepare: (builder: Builder) => void,
): Candidate[] {
  const [ours] = builders;
  return builders.map((builder) =>
    createCandidate(
      builder,
      state,
      () => prepare(builder),
      builder === ours ? cold : { name: `${ours?.name}, ${state}` },
    ),
  );
}

function createCandidate(
  { name, command, site }: Builder,
  state: string,
  prepare: () => void,
  beside?: Pick<Candidate, 'name'>,
): Candidate {
  return {
    name: `${name}, ${state}`,
    command,
    ...(beside && { beside: beside.name }),
    prepare,
    count: () => countPages(site),
  };
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

function countPages(site: string): number {
  return readdirSync(site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}
