/** `npm run fork`: a site of one's own. Exit 1 if it fails, 2 for a wrong command line, 130 if interrupted. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Interrupted } from '#authoring/asker.ts';
import { FORM_FOLDERS } from '#authoring/issue-forms/write-forms.ts';
import { UsageError } from '#authoring/options.ts';
import { makeFork } from '#fork/make-fork.ts';
import { mergeUpstream } from '#fork/merge-upstream.ts';
import { collectWishes, formatHelp } from '#fork/wishes.ts';
import { english } from '#messages/en/index.ts';
import { site } from '#site.ts';
import { printFailure } from './output.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';

/** Loaded only if stdin is a terminal. */
const loadTerminal = async () =>
  process.stdin.isTTY && process.stdout.isTTY
    ? (await import('#authoring/terminal.ts')).createTerminal(english)
    : undefined;

/** Whether git would lose anything: files that are changed and not committed. */
const hasChanges = () =>
  spawnSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' }).stdout?.trim() !==
  '';

/** Writes the issue forms of the new collections. Returns their folders. */
function writeFormsAnew(): string[] {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schemas.ts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The issue forms could not be written.\n${stderr}`);
  return FORM_FOLDERS.map(({ dir }) => dir);
}

/** Formats code that was written, as the tests want it: a shorter description has another line break. */
function format(written: readonly string[]): void {
  const code = written.filter((path) => /\.(?:ts|css)$/.test(path));
  if (code.length > 0 && existsSync(BIOME))
    spawnSync(process.execPath, [BIOME, 'format', '--write', ...code]);
}

try {
  const wishes = await collectWishes(process.argv.slice(2), await loadTerminal());
  if (wishes.isHelp) console.log(formatHelp());
  else if (wishes.merge !== undefined) {
    const open = mergeUpstream(process.cwd(), wishes.merge);
    if (open.length > 0) {
      console.error(
        `Both have changed the same lines here. Resolve them, then git commit:\n${open.join('\n')}`,
      );
      process.exitCode = 1;
    } else console.log(`${wishes.merge} is merged. Run npm ci, npm run schemas and npm run check.`);
  } else {
    if (hasChanges())
      throw new Error('There are changes that are not committed. Commit them, then try again.');
    const written = await makeFork(process.cwd(), wishes, site.name);
    // In a process that reads the settings anew: a form has the fields of the collections in use.
    if (wishes.values.collections !== undefined) written.push(...writeFormsAnew());
    format(written);
    console.log(
      `${written.join('\n')}\nThese are yours. Look at them, then commit: docs/fork.md says how it goes on.`,
    );
  }
} catch (error) {
  printFailure(error, error instanceof UsageError ? 2 : error instanceof Interrupted ? 130 : 1);
}
