/** Runs `npm run dev` for tests, in a copy of the project, so that its caches do not interfere with other builds. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { useTestSettings } from './own-project.ts';

export interface DevServer {
  /** `http://localhost:40123/programmes/`. */
  url: string;
  contentDir: string;
  /** Writes a file below the content folder, as an editor saves it. */
  save(file: string, text: string | Uint8Array): void;
  /** Everything printed so far. */
  getPrinted(): string;
  stop(): Promise<void>;
}

const COPIED = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** Starts the server with these content files, below `/programmes/`. Throws the output if it does not start. */
export async function startDevServer(files: Record<string, string | Uint8Array>): Promise<DevServer> {
  const root = copyProject();
  const contentDir = join(root, 'content');
  const save: DevServer['save'] = (file, text) => {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text);
  };
  for (const [file, text] of Object.entries(files)) save(file, text);
  const port = await findPort();
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: {
      ...getOwnEnvironment(),
      CONTENT_DIR: contentDir,
      PORT: String(port),
      BASE_PATH: '/programmes/',
      BUILD_DATE: '2026-06-01',
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const stop = async () => {
    await end(child);
    rmSync(root, { recursive: true });
  };
  const url = `http://localhost:${port}/programmes/`;
  if (!(await isAnswered(url, child))) {
    await stop();
    throw new Error(`npm run dev did not start.\n${printed}`);
  }
  return { url, contentDir, save, getPrinted: () => printed, stop };
}

/** The environment without the variables of Vitest. */
export function getOwnEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  return env;
}

/** A copy of the project without its content, in a new folder or a given one; its packages are those of the project. */
export function copyProject(root = mkdtempSync(join(tmpdir(), 'site-copy-'))): string {
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  useTestSettings(root);
  linkPackages(root);
  return root;
}

/** Links the packages of the project, with separate caches for Astro and Vite. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue;
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
}

/** Finds a free TCP port. */
export function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function isAnswered(url: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 1500 && child.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return true;
    await new Promise((done) => setTimeout(done, 200));
  }
  return false;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) {
      done();
      return;
    }
    child.once('exit', () => done());
    child.kill();
  });
}
