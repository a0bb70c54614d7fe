import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, writeSite } from '#tests/site-folders.ts';
import { exchangeFolders } from './exchange.ts';
import { DISK, type Disk, isBroken, placeSite, recoverSite } from './place-site.ts';

let root: string;

beforeEach(() => {
  root = makeFolder(tmpdir());
});

/** What is in a folder, with what its home page says. */
const readSite = (dir: string) => [readFileSync(join(dir, 'index.html'), 'utf8'), ...readdirSync(dir).sort()];

const NEW = ['new', 'index.html', 'page-of-new', 'pagefind'];
const OLD = ['old', 'index.html', 'page-of-old', 'pagefind'];

type Matches = (from: string, to: string) => boolean;

/** A disk on which some things can’t be moved or exchanged. */
function failWith(code: string, isRefused: Matches): Disk {
  const refuse: Matches = (from, to) => {
    if (isRefused(from, to)) throw Object.assign(new Error(code), { code });
    return true;
  };
  return {
    ...DISK,
    rename: (from, to) => refuse(from, to) && renameSync(from, to),
    exchange: (left, right) => refuse(left, right) && DISK.exchange(left, right),
  };
}

/** A system that can’t exchange folders. */
const withoutExchange = (disk: Disk): Disk => ({ ...disk, exchange: () => false });

/** True for paths on two file systems: those in a folder, and all others. */
const across = (dir: string) => (from: string, to: string) =>
  from.startsWith(`${dir}/`) !== to.startsWith(`${dir}/`);

describe('the next site takes the place', () => {
  const next = () => writeSite(join(root, 'project/next'), 'new');

  test('of none', () => {
    placeSite(next(), join(root, 'deep/below/site'));
    expect(readSite(join(root, 'deep/below/site'))).toEqual(NEW);
    expect(readdirSync(join(root, 'deep/below'))).toEqual(['site']);
  });

  test('of the last one', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    placeSite(next(), outDir);
    expect(readSite(outDir)).toEqual(NEW);
    expect(readdirSync(join(root, 'web'))).toEqual(['site']);
    expect(existsSync(join(root, 'project/next'))).toBe(false);
  });

  test('behind a link, which stays', () => {
    const target = writeSite(join(root, 'web/site'), 'old');
    symlinkSync(target, join(root, 'link'), 'junction');
    placeSite(next(), join(root, 'link'));
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
    expect(readSite(target)).toEqual(NEW);
  });

  test('on another file system', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    placeSite(next(), outDir, failWith('EXDEV', across(join(root, 'web'))));
    expect(readSite(outDir)).toEqual(NEW);
    expect(readdirSync(join(root, 'web'))).toEqual(['site']);
    expect(existsSync(join(root, 'project/next'))).toBe(false);
  });

  test.runIf(existsSync('/dev/shm'))('on another file system of this machine', () => {
    const outDir = writeSite(join(makeFolder('/dev/shm'), 'site'), 'old');
    placeSite(next(), outDir);
    expect(readSite(outDir)).toEqual(NEW);
    expect(readdirSync(dirname(outDir))).toEqual(['site']);
  });

  test.runIf(canMount())('or not, on a full disk, which is told as that', () => {
    const outDir = join(root, 'small');
    mkdirSync(outDir);
    mountSmall(outDir);
    writeSite(outDir, 'old');
    const nextDir = next();
    writeFileSync(join(nextDir, 'page-of-new/large'), Buffer.alloc(3_000_000));
    expect(() => placeSite(nextDir, outDir)).toThrow('ENOSPC');
    expect(readSite(outDir)).toEqual(OLD);
  });

  test('in a mount point, which can’t be moved itself', () => {
    const outDir = writeSite(join(root, 'web'), 'old');
    const isRefused = (from: string, to: string) =>
      from === outDir || to === outDir || across(outDir)(from, to);
    placeSite(next(), outDir, failWith('EXDEV', isRefused));
    expect(readSite(outDir)).toEqual(NEW);
    const busy = failWith('EBUSY', (from, to) => from === outDir || to === outDir);
    placeSite(writeSite(join(root, 'project/next'), 'newer'), outDir, busy);
    expect(readSite(outDir)).toEqual(['newer', 'index.html', 'page-of-newer', 'pagefind']);
  });

  test('or the last one stays whole', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    const noRoom = withoutExchange(failWith('ENOSPC', (from, to) => from.endsWith('next') && to === outDir));
    expect(() => placeSite(next(), outDir, noRoom)).toThrow('ENOSPC');
    expect(readSite(outDir)).toEqual(OLD);
  });

  test('or all that was in the folder is put back', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    const mounted = failWith('EBUSY', (from, to) => from === outDir || to === outDir);
    const failing: Disk = {
      ...mounted,
      rename: (from, to) => {
        if (from.includes('next') && basename(from) === 'pagefind')
          throw Object.assign(new Error('EIO'), { code: 'EIO' });
        mounted.rename(from, to);
      },
    };
    expect(() => placeSite(next(), outDir, failing)).toThrow('EIO');
    expect(readSite(outDir)).toEqual(OLD);
  });
});

/** Lets the program die at a step: nothing that comes after it happens. Half of a copy, or of what is deleted, is there. */
function dieAt(step: number, disk: Disk): Disk {
  let steps = 0;
  const count = (half: () => void) => {
    if (steps === step) half();
    if (steps >= step) throw new Error('killed');
    steps += 1;
  };
  const half = (dir: string, act: (item: string) => void) => {
    if (existsSync(dir) && lstatSync(dir).isDirectory())
      for (const item of readdirSync(dir).slice(0, 2)) act(item);
  };
  const counted =
    <Args extends [string, ...string[]], Result>(
      action: (...args: Args) => Result,
      begin: (...args: Args) => void = () => {},
    ) =>
    (...args: Args): Result => {
      count(() => begin(...args));
      return action(...args);
    };
  return {
    rename: counted(disk.rename),
    exchange: counted(disk.exchange),
    copy: counted(disk.copy, (from, to) =>
      half(from, (item) => cpSync(join(from, item), join(to, item), { recursive: true })),
    ),
    remove: counted(disk.remove, (path) =>
      half(path, (item) => rmSync(join(path, item), { recursive: true })),
    ),
    link: counted(disk.link),
    makeFolder: counted(disk.makeFolder),
  };
}

interface Way {
  disk: (outDir: string) => Disk;
  /** Makes the last site. */
  prepare?: (outDir: string) => void;
  /** False if a moment without a site is known. */
  isWhole: boolean;
}

const isFolder =
  (outDir: string): Matches =>
  (from, to) =>
    [from, to].includes(outDir);

const WAYS: Record<string, Way> = {
  exchange: { disk: () => ({ ...DISK, exchange: exchangeByRenames }), isWhole: true },
  'exchange on another file system': {
    disk: (outDir) => ({ ...failWith('EXDEV', across(dirname(outDir))), exchange: exchangeByRenames }),
    isWhole: true,
  },
  'a link that moves': {
    disk: () => withoutExchange(DISK),
    prepare: (outDir) => {
      writeSite(`${outDir}.1`, 'old');
      symlinkSync(`${basename(outDir)}.1`, outDir, 'junction');
    },
    isWhole: true,
  },
  'two renames': { disk: () => withoutExchange(DISK), isWhole: false },
  'two renames behind a link': {
    disk: () => withoutExchange(DISK),
    prepare: (outDir) => {
      writeSite(join(dirname(outDir), 'target'), 'old');
      symlinkSync('target', outDir, 'junction');
    },
    isWhole: false,
  },
  'a mount point': { disk: (outDir) => failWith('EBUSY', isFolder(outDir)), isWhole: false },
  'a mount point on another file system': {
    disk: (outDir) => failWith('EXDEV', (from, to) => isFolder(outDir)(from, to) || across(outDir)(from, to)),
    isWhole: false,
  },
};

/** As `exchangeFolders`, without a program: the test takes thousands of steps. */
function exchangeByRenames(left: string, right: string): boolean {
  renameSync(left, `${left}~`);
  renameSync(right, left);
  renameSync(`${left}~`, right);
  return true;
}

describe.each(Object.entries(WAYS))('killed at any step of %s', (_, { disk, prepare, isWhole }) => {
  const makeLast = prepare ?? ((outDir: string) => writeSite(outDir, 'old'));

  /** Dies at a step. Returns the paths, and false if there are fewer steps. */
  function die(step: number) {
    const dir = makeFolder(root);
    const [outDir, nextDir] = [join(dir, 'web/site'), join(dir, 'project/next')];
    mkdirSync(dirname(outDir), { recursive: true });
    makeLast(outDir);
    let isKilled = true;
    const dying = dieAt(step, disk(outDir));
    try {
      placeSite(writeSite(nextDir, 'new'), outDir, dying);
      dying.makeFolder(dirname(outDir));
      isKilled = false;
    } catch (error) {
      expect(error).toEqual(new Error('killed'));
    }
    return { outDir, nextDir, isKilled };
  }

  test('the last or the new site is whole, and the next build leaves nothing else', () => {
    const seen = new Set<string>();
    let step = 0;
    for (let isKilled = true; isKilled; step += 1) {
      const killed = die(step);
      const { outDir, nextDir } = killed;
      isKilled = killed.isKilled;
      const isMissing = !existsSync(join(outDir, 'index.html'));
      if (isWhole) expect(isBroken(outDir), `step ${step}`).toBe(false);
      if (isMissing) expect(isBroken(outDir), `step ${step}`).toBe(true);
      recoverSite(outDir);
      expect(isBroken(outDir)).toBe(false);
      const site = readSite(outDir);
      expect([OLD, NEW], `step ${step}`).toContainEqual(site);
      seen.add(String(site[0]));
      rmSync(nextDir, { recursive: true, force: true });
      placeSite(writeSite(nextDir, 'newer'), outDir, disk(outDir));
      expect(readSite(outDir)).toEqual(['newer', 'index.html', 'page-of-newer', 'pagefind']);
      const left = readdirSync(dirname(outDir)).filter((name) => !/^site(?:\.[12])?$|^target$/.test(name));
      expect(left, `step ${step}`).toEqual([]);
      if (lstatSync(outDir).isSymbolicLink()) expect(readdirSync(dirname(outDir))).toHaveLength(2);
    }
    expect(step).toBeGreaterThan(3);
    expect([...seen].sort()).toEqual(['new', 'old']);
  });

  test('and what makes it whole can be killed too', () => {
    for (let step = 0; ; step += 1) {
      const { outDir, isKilled } = die(step);
      if (!isKilled) break;
      for (let again = 0; ; again += 1) {
        const dying = dieAt(again, DISK);
        try {
          recoverSite(outDir, dying);
          break;
        } catch (error) {
          expect(error).toEqual(new Error('killed'));
        }
      }
      expect([OLD, NEW], `step ${step}`).toContainEqual(readSite(outDir));
    }
  });
});

describe('a link', () => {
  test('that leads to nothing is followed when a build was killed', () => {
    const target = join(root, 'target');
    writeSite(`${target}.site-last`, 'old');
    symlinkSync(target, join(root, 'link'), 'junction');
    expect(isBroken(join(root, 'link'))).toBe(true);
    recoverSite(join(root, 'link'));
    expect(readSite(join(root, 'link'))).toEqual(OLD);
  });

  test('to a folder with its own name and a number moves between two', () => {
    const link = join(root, 'site');
    writeSite(`${link}.1`, 'old');
    symlinkSync('site.1', link, 'junction');
    placeSite(writeSite(join(root, 'project/next'), 'new'), link, withoutExchange(DISK));
    expect(readSite(link)).toEqual(NEW);
    expect(readlinkSync(link)).toBe('site.2');
    expect(readdirSync(root).sort()).toEqual(['project', 'site', 'site.2']);
  });
});

describe('an exchange', () => {
  /** Counts the looks at a site at which it is not there, while sites take its place. */
  async function look(
    outDir: string,
    places: number,
    disk: Disk,
  ): Promise<{ looks: number; missing: number }> {
    const counts = new Int32Array(new SharedArrayBuffer(12));
    const looker = new Worker(LOOKER, {
      eval: true,
      workerData: { file: join(outDir, 'index.html'), counts },
    });
    await once(looker, 'message');
    for (let place = 0; place < places; place += 1) {
      placeSite(writeSite(join(root, 'project/next'), 'new'), outDir, disk);
    }
    Atomics.store(counts, 2, 1);
    await once(looker, 'exit');
    return { looks: counts[0] ?? 0, missing: counts[1] ?? 0 };
  }

  const LOOKER = `
    const { existsSync } = require('node:fs');
    const { parentPort, workerData: { file, counts } } = require('node:worker_threads');
    parentPort.postMessage('');
    while (counts[2] === 0) { counts[0] += 1; if (!existsSync(file)) counts[1] += 1; }`;

  test.runIf(canExchange())('has no moment without a site', async () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    const { looks, missing } = await look(outDir, 20, DISK);
    expect(looks).toBeGreaterThan(100);
    expect(missing).toBe(0);
  });

  test('says so where the system has none, and changes nothing', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    const other = join(root, 'missing');
    expect(exchangeFolders(outDir, other)).toBe(false);
    expect(readSite(outDir)).toEqual(OLD);
  });
});

/** Mounts a disk of two megabytes. */
const mount = (dir: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dir]).status === 0;

const unmount = (dir: string) => spawnSync('umount', [dir]);

function mountSmall(dir: string): void {
  expect(mount(dir)).toBe(true);
  onTestFinished(() => void unmount(dir));
}

/** Few people may mount disks, and few machines of a CI. */
function canMount(): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'site-mount-'));
  try {
    return process.platform === 'linux' && mount(dir);
  } finally {
    unmount(dir);
    rmSync(dir, { recursive: true });
  }
}

function canExchange(): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'site-exchange-'));
  try {
    for (const name of ['a', 'b']) mkdirSync(join(dir, name));
    return exchangeFolders(join(dir, 'a'), join(dir, 'b'));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
