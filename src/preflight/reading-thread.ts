/** The second thread of `reading-ahead.ts`: reads bundles of bodies and tells what it found. */
import { workerData } from 'node:worker_threads';
import { inspectText } from './inspections.ts';
import { type Answers, type Assignment, takeBundles } from './reading-ahead.ts';

const { bundles, state, port } = workerData as Assignment;
try {
  for (const bundle of takeBundles(bundles, state)) {
    port.postMessage([bundle, (bundles[bundle] ?? []).map(inspectText)] satisfies Answers);
  }
} finally {
  Atomics.store(state, 1, 1);
  Atomics.notify(state, 1);
}
