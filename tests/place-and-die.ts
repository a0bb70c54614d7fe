/**
 * Puts a site in its place and is killed at a step, by itself: `node tests/place-and-die.ts <next> <site> <step> <way>`.
 * Exit 0 if there are fewer steps.
 */
import { resolve } from 'node:path';
import { DISK, type Disk, placeSite } from '#build/place/place-site.ts';

const [nextDir = '', outDir = '', step = '', way = ''] = process.argv.slice(2);

let steps = 0;
const count = () => {
  if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
  steps += 1;
};

/** A mount point can’t be moved. */
const refuse = (...paths: string[]) => {
  if (way === 'mount' && paths.includes(resolve(outDir)))
    throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
};

const disk: Disk = {
  rename: (from, to) => {
    count();
    refuse(from, to);
    DISK.rename(from, to);
    count();
  },
  exchange: (left, right) => {
    count();
    refuse(left, right);
    const isDone = way === 'exchange' && DISK.exchange(left, right);
    count();
    return isDone;
  },
  copy: DISK.copy,
  remove: (path) => {
    count();
    DISK.remove(path);
    count();
  },
  link: (target, path) => {
    count();
    DISK.link(target, path);
    count();
  },
  makeFolder: DISK.makeFolder,
};

placeSite(resolve(nextDir), resolve(outDir), disk);
