/** The messages between the main thread and the worker that inspects bodies. */
import type { MessagePort } from 'node:worker_threads';
import type { BodyText, CachedInspection } from './body-text.ts';

/** The state of a bundle: free, taken by the caller, taken by the worker, answered by the worker. */
export const STATES = { free: 0, caller: 1, thread: 2, reported: 3 } as const;

/** What the worker gets at its start. Bundles come through the port. */
export interface Assignment {
  states: Int32Array;
  port: MessagePort;
}

export interface Bundle {
  number: number;
  bodies: readonly BodyText[];
}

/** The worker’s answer for a bundle. */
export interface Answer {
  number: number;
  inspections: readonly CachedInspection[];
}
