/** The text editor that a person has chosen for the command line. */
import { spawnSync } from 'node:child_process';

export interface TextEditor {
  program: string;
  args: string[];
}

/** What `VISUAL` or `EDITOR` names: `code --wait` is a program and what it is told. */
export function findTextEditor(env: Readonly<Record<string, string | undefined>>): TextEditor | undefined {
  const [program, ...args] = (env.VISUAL || env.EDITOR || '').trim().split(/\s+/);
  return program ? { program, args } : undefined;
}

/** Opens a file and waits until the editor is done with it. Throws where the editor can't be started. */
export function openInEditor({ program, args }: TextEditor, path: string): void {
  // On Windows editors are scripts, which only a shell starts.
  const isWindows = process.platform === 'win32';
  const { error } = spawnSync(program, [...args, isWindows ? `"${path}"` : path], {
    stdio: 'inherit',
    shell: isWindows,
  });
  if (error) throw new Error(`${program} could not be started: ${error.message}`);
}
