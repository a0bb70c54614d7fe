/**
 * Shares bodies between two threads. While files are still being read, a worker starts with the first bodies; then
 * both threads take the rest, from either end. The caller stays synchronous.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { BodyText, CachedInspection } from './body-text.ts';
import { type Answer, type Assignment, type Bundle, STATES } from './worker-messages.ts';

/** Bodies in a bundle: few enough for both threads to end together, enough to make messages cheap. */
const BUNDLE = 100;

/** With fewer bodies, starting a worker takes longer than it saves. */
const MANY = 1000;

/** More bundles than any content has. */
const MOST_BUNDLES = 10_000;

/** In milliseconds. No bundle takes this long, so a silent worker has died. */
const PATIENCE = 10_000;

export class ReadingAhead {
  readonly #states = new Int32Array(new SharedArrayBuffer(4 * MOST_BUNDLES));
  readonly #bundles: BodyText[][] = [];
  #port: MessagePort | undefined;
  #sent = 0;

  /** Adds a body. */
  add(body: BodyText): void {
    const last = this.#bundles.at(-1);
    if (last && last.length < BUNDLE) last.push(body);
    else this.#bundles.push([body]);
    if (this.#bundles.length * BUNDLE > MANY) this.#send(this.#bundles.length - 1);
  }

  /** Every answer, in the order of the bodies. `inspect` computes those that the worker has not started. */
  finish(inspect: (body: BodyText) => CachedInspection): CachedInspection[] {
    const answers = new Map<number, readonly CachedInspection[]>();
    const read = (number: number) => answers.set(number, (this.#bundles[number] ?? []).map(inspect));
    for (let number = this.#bundles.length - 1; number >= 0; number -= 1) {
      if (this.#take(number)) read(number);
    }
    for (let number = 0; number < this.#sent; number += 1) {
      if (!answers.has(number)) Atomics.wait(this.#states, number, STATES.thread, PATIENCE);
    }
    for (const { number, inspections } of this.#receive()) answers.set(number, inspections);
    this.#port?.close();
    return this.#bundles.flatMap((_, number) => {
      // If the worker died, the caller inspects its bodies.
      if (!answers.has(number)) read(number);
      return answers.get(number) ?? [];
    });
  }

  #take(number: number): boolean {
    return Atomics.compareExchange(this.#states, number, STATES.free, STATES.caller) === STATES.free;
  }

  /** Sends the full bundles up to a number to the worker. Starts the worker if necessary. */
  #send(end: number): void {
    this.#port ??= startThread(this.#states);
    for (; this.#sent < end; this.#sent += 1) {
      this.#port.postMessage({
        number: this.#sent,
        bodies: this.#bundles[this.#sent] ?? [],
      } satisfies Bundle);
    }
  }

  *#receive(): Generator<Answer> {
    if (!this.#port) return;
    for (let got = receiveMessageOnPort(this.#port); got; got = receiveMessageOnPort(this.#port)) {
      yield got.message as Answer;
    }
  }
}

function startThread(states: Int32Array): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { states, port: port2 } satisfies Assignment,
    transferList: [port2],
    // Don’t pass profiling flags of this process on.
    execArgv: [],
  });
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return port1;
}
