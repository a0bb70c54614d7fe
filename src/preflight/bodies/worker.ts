/** The worker thread of `worker-pool.ts`: inspects bundles of bodies and posts the answers. */
import { workerData } from 'node:worker_threads';
import { inspectText } from './body-text.ts';
import { type Answer, type Assignment, type Bundle, STATES } from './worker-messages.ts';

const { states, port } = workerData as Assignment;

port.on('message', ({ number, bodies }: Bundle) => {
  if (Atomics.compareExchange(states, number, STATES.free, STATES.thread) !== STATES.free) return;
  port.postMessage({ number, inspections: bodies.map(inspectText) } satisfies Answer);
  Atomics.store(states, number, STATES.reported);
  Atomics.notify(states, number);
});
