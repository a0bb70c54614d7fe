/**
 * The run that `dev.ts` measures: starts a live server twice, edits files, and asks for pages until they show the edit.
 * Its argument: a `DevTask` as JSON. Throws if the server ends, or a page does not show an edit in five minutes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { findPort } from '#tests/dev-server.ts';
import { editBody, editCity, editTitle } from './edits.ts';
import { calculateRange } from './figures.ts';
import { watchMemory } from './process-tree.ts';
import { reportFigure } from './self-report.ts';

export interface DevTask {
  /** The working directory. */
  project: string;
  /** A program and its arguments; `{port}` stands for the port, which is also in `PORT`. */
  command: readonly string[];
  env: Readonly<Record<string, string>>;
  /** A file whose body is edited, and its page. */
  body: { file: string; path: string };
  /** A file whose title is edited, and a page that shows the title. */
  title: { file: string; path: string };
  /** A file that is moved from city to city: the value of its field, and the page that then links the entry. */
  relation: { file: string; link: string; cities: { value: string; path: string }[] };
}

/** How often each kind of edit is made. */
const EDITS = 5;

const TIMEOUT = 300_000;

const task: DevTask = JSON.parse(process.argv[2] ?? '');
const port = await findPort();

await serve(async (started) => {
  await waitFor('/', () => true);
  reportFigure('the first page, nothing kept', { unit: 'ms', value: performance.now() - started });
});
await serve(async (started, server) => {
  const memory = watchMemory(server.pid ?? 0);
  await waitFor('/', () => true);
  reportFigure('the first page, started again', { unit: 'ms', value: performance.now() - started });
  const { body, title, relation } = task;
  // A page that was never asked for would include the time to draw it first.
  for (const path of [body.path, title.path, ...relation.cities.map((city) => city.path)]) {
    await waitFor(path, () => true);
  }
  await measureEdits('a saved body', () => edit(body, editBody));
  await measureEdits('a saved title, on another page', () => edit(title, editTitle));
  await measureEdits('a saved relation, on the other side', (index) => {
    const city = relation.cities[index % relation.cities.length] ?? { value: '', path: '' };
    const text = editCity(readFileSync(relation.file, 'utf8'), city.value);
    return { file: relation.file, text, path: city.path, shown: `href="${relation.link}"` };
  });
  reportFigure('most memory', { unit: 'bytes', value: memory.stop() });
});

/** What is saved, and what a page shows then. */
interface Saving {
  file: string;
  text: string;
  path: string;
  shown: string;
}

/** An edit that leaves a mark in the file: "edited 3" or "renamed 3". */
function edit({ file, path }: { file: string; path: string }, change: (text: string) => string): Saving {
  const text = change(readFileSync(file, 'utf8'));
  const shown = /(?:Edited \d+ times|^title: .* renamed \d+)$/m.exec(text.replace('times.', 'times'))?.[0];
  return { file, text, path, shown: shown?.replace('title: ', '') ?? '' };
}

async function measureEdits(label: string, createSaving: (index: number) => Saving): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < EDITS; index += 1) {
    const { file, text, path, shown } = createSaving(index);
    await waitFor(path, (html) => !html.includes(shown));
    // The server is at rest before each edit.
    await setTimeout(1000);
    const start = performance.now();
    writeFileSync(file, text);
    await waitFor(path, (html) => html.includes(shown));
    times.push(performance.now() - start);
  }
  const { median, max } = calculateRange(times);
  reportFigure(label, { unit: 'ms', value: median });
  reportFigure(`${label}, the most`, { unit: 'ms', value: max, isPart: true });
}

/** Asks for a page again and again until it is as it should be. Throws when that takes too long. */
async function waitFor(path: string, isReady: (html: string) => boolean): Promise<void> {
  const end = performance.now() + TIMEOUT;
  while (performance.now() < end) {
    const response = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
    if (response?.ok && isReady(await response.text())) return;
    await setTimeout(10);
  }
  throw new Error(`${task.command.join(' ')}: ${path} did not show what was saved.`);
}

/** Runs the live server of the task while something is done with it. */
async function serve(use: (started: number, server: ChildProcess) => Promise<void>): Promise<void> {
  const [program = '', ...args] = task.command.map((part) => part.replace('{port}', String(port)));
  const started = performance.now();
  const server = spawn(program, args, {
    cwd: task.project,
    env: { ...process.env, ...task.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = once(server, 'exit');
  try {
    const died = ended.then(() => Promise.reject(new Error(`The server ended.\n${printed}`)));
    await Promise.race([use(started, server), died]);
  } finally {
    // Handled: it ends because it is told to.
    ended.catch(() => {});
    server.kill();
    await ended;
  }
}
