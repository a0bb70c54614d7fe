/**
 * What a build is doing, in memory that its watcher reads at any time: see `build/watch/watcher.ts`. A thread that does not
 * return says nothing any more, and is named by what it wrote before.
 */

/** The bytes of what one thread says: four numbers, and a text. */
const [NUMBERS, TEXT] = [4, 512];

/** The main thread, and those that it or they start; further ones say nothing. */
const MOST_THREADS = 64;

const [CHANGES, DONE, TOTAL, LENGTH] = [0, 1, 2, 3];

/** The bytes before all places: the number of those that were given to threads. */
const GIVEN = Int32Array.BYTES_PER_ELEMENT;

export const createProgress = (): SharedArrayBuffer =>
  new SharedArrayBuffer(GIVEN + MOST_THREADS * (NUMBERS * Int32Array.BYTES_PER_ELEMENT + TEXT));

interface Slot {
  numbers: Int32Array;
  text: Uint8Array;
}

function openSlot(memory: SharedArrayBuffer, thread: number): Slot {
  const bytes = NUMBERS * Int32Array.BYTES_PER_ELEMENT;
  const start = GIVEN + thread * (bytes + TEXT);
  return {
    numbers: new Int32Array(memory, start, NUMBERS),
    text: new Uint8Array(memory, start + bytes, TEXT),
  };
}

/** The place of a thread in the memory. */
export interface ProgressPlace {
  memory: SharedArrayBuffer;
  thread: number;
}

type Tell = (what: string, done: number, total: number) => void;

let tell: Tell | undefined;
let memory: SharedArrayBuffer | undefined;

/** Lets this thread say what it does at a place, the first if it is the main thread. Without one, `tellProgress` has no effect. */
export function joinProgress(place: ProgressPlace | undefined): void {
  memory = place?.memory;
  const slot = place && openSlot(place.memory, place.thread);
  tell = slot && ((...told) => write(slot, ...told));
}

/** Lets this process say what it does to another, which says it in its own place. */
export function relayProgress(send: (what: string) => void): void {
  tell = send;
}

/** A place for a thread that this one starts; undefined if nobody watches, or if there is no more. */
export function openPlace(): ProgressPlace | undefined {
  if (!memory) return undefined;
  const thread = Atomics.add(new Int32Array(memory, 0, 1), 0, 1) + 1;
  return thread < MOST_THREADS ? { memory, thread } : undefined;
}

const encoder = new TextEncoder();

/**
 * Says what this thread begins to do.
 *
 * @param what a step and, behind a space, the file or page of it; empty if the thread waits for others
 * @param done how many of them are done, of `total`; 0 if that is not known
 */
export function tellProgress(what: string, done = 0, total = 0): void {
  tell?.(what, done, total);
}

function write({ numbers, text }: Slot, what: string, done: number, total: number): void {
  numbers[LENGTH] = encoder.encodeInto(what, text).written;
  numbers[DONE] = done;
  numbers[TOTAL] = total;
  Atomics.add(numbers, CHANGES, 1);
}

export interface ThreadProgress {
  changes: number;
  what: string;
  done: number;
  total: number;
}

/** What the thread at a place has said last. */
export function readPlace({ memory, thread }: ProgressPlace): string {
  const { numbers, text } = openSlot(memory, thread);
  return Buffer.from(text.slice(0, numbers[LENGTH])).toString();
}

/** Reads what all threads say. What is being written at the moment may be cut. */
export function readProgress(memory: SharedArrayBuffer): ThreadProgress[] {
  return Array.from({ length: MOST_THREADS }, (_, thread) => {
    const [changes = 0, done = 0, total = 0] = openSlot(memory, thread).numbers;
    return { changes, done, total, what: readPlace({ memory, thread }) };
  });
}
