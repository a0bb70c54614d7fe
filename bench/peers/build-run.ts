/**
 * The run of a peer that `build.ts` measures: the generator, then Pagefind over what it wrote. Its arguments: the name
 * of the peer, the folder of its project. Throws where one of the two fails.
 */
import { spawnSync } from 'node:child_process';
import { PAGEFIND, peers } from './peer.ts';

const [name, project = ''] = process.argv.slice(2);
const peer = peers.find((known) => known.name === name);
if (!peer) throw new Error(`There is no peer ${name}.`);

run('pages', peer.command);
run('index', PAGEFIND);

function run(phase: string, [program = '', ...args]: readonly string[]): void {
  const start = performance.now();
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: project, encoding: 'utf8' });
  performance.measure(phase, { start });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? ''}\n${stdout}\n${stderr}`);
}
