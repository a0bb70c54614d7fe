/** Watches the content folder while `npm run dev` runs. */
import { relative, sep } from 'node:path';
import type { HookParameters } from 'astro';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

interface Watching {
  /** The files are reported when none has changed for so long. */
  readonly quietMs: number;
  /** Called at once when a file changes that will be reported. */
  readonly onChange?: () => void;
  /** Takes the files that have changed since the last call. */
  readonly report: (files: ReadonlySet<string>) => void;
}

/** Reports files of the content folder that are added, changed or deleted, in batches. */
export function watchContent(
  { watcher }: DevServer,
  contentDir: string,
  { quietMs, onChange, report }: Watching,
): void {
  let files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    const file = relative(contentDir, path).replaceAll(sep, '/');
    if (file.startsWith('../')) return;
    onChange?.();
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = files;
      files = new Set();
      report(changed);
    }, quietMs);
  };
  watcher.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
}
