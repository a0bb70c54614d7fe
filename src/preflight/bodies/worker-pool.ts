/**
 * Bodies shared between two threads: while the files are still being read, a second thread begins with their bodies;
 * afterwards both take what is left, from either end. The caller stays synchronous.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { BodyText, CachedInspection } from './body-text.ts';
import { type Answer, type Assignment, type Bundle, STATES } from './worker-messages.ts';

/** So many bodies at once: few enough for an even end, enough that the talk between the threads costs nothing. */
const BUNDLE = 100;

/** From so many bodies on, a second thread is worth its start. */
const MANY = 1000;

/** More bundles than any content has. */
const MOST_BUNDLES = 10_000;

/** Longer than any bundle takes: a thread that is silent for so many milliseconds has died. */
const PATIENCE = 10_000;

export class ReadingAhead {
  readonly #states = new Int32Array(new SharedArrayBuffer(4 * MOST_BUNDLES));
  readonly #bundles: BodyText[][] = [];
  #port: MessagePort | undefined;
  #sent = 0;

  /** Takes one more body. */
  add(body: BodyText): void {
    const last = this.#bundles.at(-1);
    if (last && last.length < BUNDLE) last.push(body);
    else this.#bundles.push([body]);
    if (this.#bundles.length * BUNDLE > MANY) this.#send(this.#bundles.length - 1);
  }

  /** Every answer, in the order of the bodies: what the thread has not begun is read by `inspect`. */
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
      // A thread that died leaves its bodies to the caller; nothing is lost but time.
      if (!answers.has(number)) read(number);
      return answers.get(number) ?? [];
    });
  }

  #take(number: number): boolean {
    return Atomics.compareExchange(this.#states, number, STATES.free, STATES.caller) === STATES.free;
  }

  /** Sends the bundles that are whole, up to a number, to the thread; starts it where it has not begun. */
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
    // What measures this process, say, is not for the thread.
    execArgv: [],
  });
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return port1;
}
