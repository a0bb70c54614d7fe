/** What the main thread and the worker that reads bodies send each other. */
import type { MessagePort } from 'node:worker_threads';
import type { BodyText, CachedInspection } from './body-text.ts';

/** Who has a bundle: nobody, the caller, the second thread; and that the thread has told of it. */
export const STATES = { free: 0, caller: 1, thread: 2, told: 3 } as const;

/** What the second thread is given at its start; bundles come through the port. */
export interface Assignment {
  states: Int32Array;
  port: MessagePort;
}

export interface Bundle {
  number: number;
  bodies: readonly BodyText[];
}

/** What the thread gives back of a bundle. */
export interface Answer {
  number: number;
  inspections: readonly CachedInspection[];
}
