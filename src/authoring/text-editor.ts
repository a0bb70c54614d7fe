/** Finds and starts the text editor that the environment names. */
import { spawnSync } from 'node:child_process';

interface TextEditor {
  program: string;
  args: string[];
}

/** Reads `VISUAL` or `EDITOR`: `code --wait` is a program with arguments. */
export function findTextEditor(env: Readonly<Record<string, string | undefined>>): TextEditor | undefined {
  const [program, ...args] = (env.VISUAL || env.EDITOR || '').trim().split(/\s+/);
  return program ? { program, args } : undefined;
}

/** Opens a file and waits until the editor closes. Throws if the editor can’t be started. */
export function openInEditor({ program, args }: TextEditor, path: string): void {
  // On Windows, editors are often scripts, which need a shell.
  const isWindows = process.platform === 'win32';
  const { error } = spawnSync(program, [...args, isWindows ? `"${path}"` : path], {
    stdio: 'inherit',
    shell: isWindows,
  });
  if (error) throw new Error(`${program} could not be started: ${error.message}`);
}
