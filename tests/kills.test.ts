/**
 * Builds of small content, and kills of them. Many kills take hours: `KILLS=60 SWAP_KILLS=100` says how many, `SEED=2` when they come.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { writeGeneratedContent } from '#bench/content/folder.ts';
import { Random } from '#bench/content/random.ts';
import { isBroken, recoverSite } from '#build/place/place-site.ts';
import { writeFiles } from './content.ts';
import { digestSite } from './digest-site.ts';
import { WORLD } from './mistakes/mistake.ts';
import { buildProject, createProject, getBuildEnv, listLeft } from './own-project.ts';

const { KILLS = '2', SWAP_KILLS = '12', SEED = '1' } = process.env;

/** After so many kills one build may end. */
const IN_A_ROW = 10;

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-kills-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

describe('in one project, whose builds share what is bundled', () => {
  let root: string;
  let project: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'site-kills-'));
    project = createProject(root, 'project');
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('one entry without pictures is built without a word about the configuration of Astro', async () => {
    writeFiles(join(project, 'content'), { 'cities/nis.md': String(WORLD['cities/nis.md']) });
    const printed = await buildProject(project, {}, '--compress');
    expect(printed).toContain('1 entry built: ');
    expect(printed).not.toMatch(/config file|1 entries|warn/i);
    for (const ending of ['', '.gz', '.br']) {
      expect(existsSync(join(project, `dist/cities/nis/index.html${ending}`)), ending).toBe(true);
    }
  });

  test('a build that is killed at any moment leaves the last or the new site, and the next build no litter', {
    timeout: 7_200_000,
  }, async () => {
    const [site, content] = [join(project, 'dist'), join(project, 'content')];
    rmSync(content, { recursive: true, force: true });
    await writeGeneratedContent(content, 5, 1);
    const page = readdirSync(join(content, 'pages')).map((name) => join(content, 'pages', name))[0] ?? '';
    const texts = [readFileSync(page, 'utf8'), `${readFileSync(page, 'utf8')}\nOne more sentence.\n`];
    const random = new Random(SEED, 'kills');

    const states: { site: Record<string, string>; left: string[] }[] = [];
    let duration = 0;
    for (const text of texts) {
      writeFileSync(page, text);
      const begin = performance.now();
      await buildProject(project);
      duration = performance.now() - begin;
      states.push({ site: digestSite(site), left: listLeft(project) });
    }
    expect(states[0]?.site).not.toEqual(states[1]?.site);

    let state = 1;
    const counts = { last: 0, new: 0, ended: 0 };
    for (let killed = 0; killed < Number(KILLS); ) {
      const published = states.findIndex((known) => isSame(known.site, digestSite(site)));
      state = 1 - published;
      writeFileSync(page, texts[state] ?? '');
      const child = spawn(process.execPath, ['scripts/build.ts'], {
        cwd: project,
        env: getBuildEnv(),
        stdio: 'ignore',
        detached: true,
      });
      const exit = once(child, 'exit');
      const wait = random.next() * duration;
      const begin = performance.now();
      await Promise.race([exit, setTimeout(wait)]);
      const isEnded = child.exitCode !== null;
      if (!isEnded && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exit;
      const now = states.findIndex((known) => isSame(known.site, digestSite(site)));
      expect(now, `killed after ${Math.round(wait)} ms`).not.toBe(-1);
      counts[isEnded ? 'ended' : now === state ? 'new' : 'last'] += 1;
      if (isEnded) {
        // The machine is not as busy as it was.
        duration = performance.now() - begin;
        continue;
      }
      killed += 1;
      if (killed % IN_A_ROW !== 0 && killed < Number(KILLS)) continue;
      await buildProject(project);
      expect(digestSite(site)).toEqual(states[state]?.site);
      expect(listLeft(project)).toEqual(states[state]?.left);
      console.log(`Builds that were killed left ${JSON.stringify(counts)}.`);
    }
  });
});

const isSame = (left: Record<string, string>, right: Record<string, string>) =>
  JSON.stringify(left) === JSON.stringify(right);

/** Writes a small site. */
function writeSite(dir: string, text: string): Record<string, string> {
  for (const name of ['', 'a', 'b/c', 'pagefind', `page-of-${text}`]) {
    mkdirSync(join(dir, name), { recursive: true });
    writeFileSync(join(dir, name, 'index.html'), text);
  }
  return digestSite(dir);
}

interface Way {
  /** Between, before and after which a kill may come. */
  steps: number;
  /** Makes the last site. */
  prepare: (site: string) => void;
}

const prepare: Way['prepare'] = (site) => writeSite(site, 'old');

/** Ways to put a site in its place. */
const WAYS: Record<string, Way> = {
  exchange: { steps: 8, prepare },
  renames: { steps: 14, prepare },
  mount: { steps: 36, prepare },
  link: {
    steps: 18,
    prepare: (site) => {
      writeSite(`${site}.1`, 'old');
      symlinkSync(`${site}.1`, site, 'junction');
    },
  },
};

test('a process that is killed while it puts a site in its place leaves the last or the new one', {
  timeout: 7_200_000,
}, () => {
  const root = makeRoot();
  const random = new Random(SEED, 'swap kills');
  const counts: Record<string, Record<string, number>> = {};
  for (let kill = 0; kill < Number(SWAP_KILLS); kill += 1) {
    const [way, { steps, prepare }] = Object.entries(WAYS)[kill % Object.keys(WAYS).length] ?? fail();
    const dir = join(root, `${kill}`);
    const [next, site] = [join(dir, 'project/next'), join(dir, 'web/site')];
    mkdirSync(dirname(site), { recursive: true });
    prepare(site);
    const [last, made] = [digestSite(site), writeSite(next, 'new')];
    const place = (step: number, text?: string) => {
      if (text !== undefined) writeSite(next, text);
      return spawnSync(process.execPath, ['tests/place-and-die.ts', next, site, String(step), way]).signal;
    };
    const isKilled = place(random.toInteger(0, steps - 1)) === 'SIGKILL';
    const isWhole = !isBroken(site);
    if (way === 'exchange' || way === 'link') expect(isWhole, way).toBe(true);
    recoverSite(site);
    const now = digestSite(site);
    expect([last, made], way).toContainEqual(now);
    const outcome = isKilled
      ? `${isSame(now, last) ? 'last' : 'new'}${isWhole ? '' : ' recovered'}`
      : 'ended';
    counts[way] = { ...counts[way], [outcome]: (counts[way]?.[outcome] ?? 0) + 1 };
    rmSync(next, { recursive: true, force: true });
    expect(place(1000, 'newer')).toBeNull();
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('newer');
    const left = readdirSync(dirname(site)).filter((name) => !/^site(?:\.[12])?$/.test(name));
    expect(left, way).toEqual([]);
    expect(readdirSync(site).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  console.log(`Kills inside the swap left ${JSON.stringify(counts)}.`);
});

function fail(): never {
  throw new Error('There is no such way.');
}
