/**
 * Starts a real browser for the tests: the one in `CHROME_PATH`, otherwise an installed Chrome, Chromium or Edge,
 * otherwise the Chromium of the npm package @sparticuz/chromium (Linux on x64).
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** Turns off background network requests of the browser. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const PACKAGE = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/', import.meta.url));
const CACHE = fileURLToPath(new URL('../node_modules/.cache/site-chromium/', import.meta.url));

/** Starts a headless browser. Throws instructions if the machine has none. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH is the program of a browser, not "${named}".`);
  const executablePath = named || listPrograms().find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: QUIET });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser tests need Chrome, Chromium or Edge. Install one, or name its program in CHROME_PATH.',
    );
  }
  const dir = await unpackChromium();
  return chromium.launch({
    executablePath: join(dir, 'chromium'),
    // Not the package’s own flags: they disable what the tests check, such as web security.
    args: [...QUIET, '--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu'],
    // A minimal system lacks some libraries and all fonts.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(dir, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(dir, 'fonts'),
    },
  });
}

/** Paths of installed browsers. Not the snap: it can’t read the profile of a test. */
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

/** Unpacks the package’s archives once per version. Concurrent processes do not interfere. */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const dir = join(CACHE, version);
  if (existsSync(dir)) return dir;
  await mkdir(CACHE, { recursive: true });
  const unpacked = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    // The package unpacks into the folder for temporary files.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      env: { ...process.env, TMPDIR: unpacked },
    });
    await writeFile(join(unpacked, 'fonts', 'fonts.conf'), FONTS);
    await rename(unpacked, dir);
  } catch (error) {
    await rm(unpacked, { recursive: true });
    // Another process was faster.
    if (!existsSync(dir)) throw error;
  }
  return dir;
}

const UNPACK = `
  import { inflate } from ${JSON.stringify(join(PACKAGE, 'build/index.js'))};
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  await Promise.all(archives.map((name) => inflate(${JSON.stringify(join(PACKAGE, 'bin/'))} + name)));
`;

/** The package’s own configuration names other folders. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
