/**
 * Bodies shared between two threads: both take the next bundle until none is left, so that neither waits for the
 * other for longer than one bundle takes. The caller stays synchronous.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { BodyText, KeptInspection } from './inspections.ts';

/** So many bodies at once: few enough for an even end, enough that the talk between the threads costs nothing. */
const BUNDLE = 100;

/** Longer than any bundle takes: a thread that is silent for so many milliseconds has died. */
const PATIENCE = 10_000;

/** What the second thread is given. */
export interface Assignment {
  bundles: readonly (readonly BodyText[])[];
  /** Shared: the number of the next bundle, then 1 when the thread has ended. */
  state: Int32Array;
  port: MessagePort;
}

/** What it gives back: a bundle’s number, and its answers in order. */
export type Answers = readonly [bundle: number, inspections: readonly KeptInspection[]];

/**
 * Starts a second thread on the bodies. The function that it gives reads along, and returns every answer with the
 * place of its body. Bodies that the thread did not answer for are read by the caller.
 */
export function readAhead(
  bodies: readonly BodyText[],
  inspect: (body: BodyText) => KeptInspection,
): () => Map<number, KeptInspection> {
  const bundles = toBundles(bodies);
  const state = new Int32Array(new SharedArrayBuffer(8));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: { bundles, state, port: port2 } satisfies Assignment,
    transferList: [port2],
  });
  // A thread that fails leaves its bodies to the caller; nothing is lost but time.
  worker.on('error', () => {});
  worker.unref();
  return () => {
    const answers = new Map<number, KeptInspection>();
    const keep = (bundle: number, inspections: readonly KeptInspection[]) => {
      for (const [index, inspection] of inspections.entries())
        answers.set(bundle * BUNDLE + index, inspection);
    };
    for (const bundle of takeBundles(bundles, state)) keep(bundle, (bundles[bundle] ?? []).map(inspect));
    Atomics.wait(state, 1, 0, PATIENCE);
    for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) {
      keep(...(got.message as Answers));
    }
    port1.close();
    return answers;
  };
}

/** The numbers of the bundles that one thread takes, as long as there are any. */
export function* takeBundles(bundles: Assignment['bundles'], state: Int32Array): Generator<number> {
  for (let next = Atomics.add(state, 0, 1); next < bundles.length; next = Atomics.add(state, 0, 1))
    yield next;
}

function toBundles(bodies: readonly BodyText[]): BodyText[][] {
  return Array.from({ length: Math.ceil(bodies.length / BUNDLE) }, (_, bundle) =>
    bodies
      .slice(bundle * BUNDLE, (bundle + 1) * BUNDLE)
      .map(({ file, format, body, bodyLine }) => ({ file, format, body, bodyLine })),
  );
}
