/**
 * A real browser for the tests, on any machine: the one that `CHROME_PATH` names, else an installed Chrome,
 * Chromium or Edge, else the Chromium of the npm package @sparticuz/chromium (Linux on x64).
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** Switches off what a browser does on the network by itself. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const PACKAGE = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/', import.meta.url));
const CACHE = fileURLToPath(new URL('../node_modules/.cache/mostovi-chromium/', import.meta.url));

/** Starts a browser without a window. Throws with what to do where the machine has none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH || listPrograms().find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: QUIET });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser tests need Chrome, Chromium or Edge. Install one, or name its program in CHROME_PATH.',
    );
  }
  const dir = await unpackChromium();
  return chromium.launch({
    executablePath: join(dir, 'chromium'),
    // Never the package's own flags: they switch off what the tests look at, web security first of all.
    args: [...QUIET, '--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu'],
    // A bare system has neither all of its libraries nor any fonts.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(dir, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(dir, 'fonts'),
    },
  });
}

/** Where browsers are installed. Not the snap: it can't read the profile that a test makes. */
function listPrograms(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) => folders.flatMap((folder) => (folder ? join(folder, program) : [])));
  }
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** Unpacks the package's archives once a version; two processes at a time do each other no harm. */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const dir = join(CACHE, version);
  if (existsSync(dir)) return dir;
  await mkdir(CACHE, { recursive: true });
  const unpacked = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    // The package unpacks into the folder for temporary files, whichever that is.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      env: { ...process.env, TMPDIR: unpacked },
    });
    await writeFile(join(unpacked, 'fonts', 'fonts.conf'), FONTS);
    await rename(unpacked, dir);
  } catch (error) {
    await rm(unpacked, { recursive: true });
    // Somebody else was faster.
    if (!existsSync(dir)) throw error;
  }
  return dir;
}

const UNPACK = `
  import { inflate } from ${JSON.stringify(join(PACKAGE, 'build/index.js'))};
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  await Promise.all(archives.map((name) => inflate(${JSON.stringify(join(PACKAGE, 'bin/'))} + name)));
`;

/** The package's own names folders that are elsewhere. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
