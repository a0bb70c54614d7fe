/**
 * The process that decodes pictures for `decode.ts`. A damaged picture can end the program that decodes it, or take
 * all of its memory; then it is this program, and the check goes on.
 *
 * Reads a `DecodingTask` from its input, and writes a line when it begins a picture and one when it knows the result.
 */
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { readContentFile } from '#entries/content-file.ts';
import { digestBytes } from './decoded-cache.ts';
import { MOST_BYTES, MOST_PIXELS, MOST_SECONDS } from './picture-limits.ts';

/** Pictures to decode, by their paths below the content folder `dir`, with the digests that their bytes shall have. */
export interface DecodingTask {
  dir: string;
  pictures: readonly { file: string; digest: string; pixels: number }[];
}

/** A line of the answer: a picture, by its place in the task, was begun, or its result is known. */
export interface DecodingEvent {
  index: number;
  state: 'begun' | DecodingResult;
}

/** 'slow' and 'crash': the decoder takes too long for the picture, or comes to its end with it. */
export type DecodingResult = 'whole' | 'damaged' | 'changed' | 'slow' | 'crash';

type Picture = DecodingTask['pictures'][number];

/** Mistakes of cameras that change nothing in the picture, in the words of libjpeg. */
const HARMLESS = /Invalid SOS parameters|extraneous bytes/;

const write = (event: DecodingEvent, then?: () => void) =>
  process.stdout.write(`${JSON.stringify(event)}\n`, then);

const task = JSON.parse(await text(process.stdin)) as DecodingTask;
sharp.cache(false);
sharp.concurrency(1);
await runWithin(task.pictures, async (picture, index) => {
  write({ index, state: 'begun' });
  // What runs in a thread of the decoder ends only with the process.
  const end = () => write({ index, state: 'slow' }, () => process.exit(1));
  const timer = setTimeout(end, MOST_SECONDS * 1000);
  const state = await decode(picture);
  clearTimeout(timer);
  write({ index, state });
});

async function decode({ file, digest }: Picture): Promise<DecodingResult> {
  const bytes = readContentFile(task.dir, file, MOST_BYTES);
  if (!(bytes instanceof Uint8Array) || digestBytes(bytes) !== digest) return 'changed';
  return (await canDecode(bytes)) ? 'whole' : 'damaged';
}

/** Decodes all of a picture, with as little memory as its format allows. */
async function canDecode(bytes: Buffer): Promise<boolean> {
  const attempt = (failOn: 'warning' | 'error') =>
    sharp(bytes, { failOn, limitInputPixels: MOST_PIXELS, sequentialRead: true })
      .resize(16, 16, { fit: 'fill' })
      .raw()
      .toBuffer();
  try {
    await attempt('warning').catch((error: unknown) => {
      if (!(error instanceof Error && HARMLESS.test(error.message))) throw error;
      return attempt('error');
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs a function for all pictures: so many at a time as there are cores, with no more pixels than one may have. */
async function runWithin(
  pictures: readonly Picture[],
  run: (picture: Picture, index: number) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  let pixels = 0;
  for (const [index, picture] of pictures.entries()) {
    const isFull = () => running.size >= availableParallelism() || pixels + picture.pixels > MOST_PIXELS;
    while (running.size > 0 && isFull()) await Promise.race(running);
    pixels += picture.pixels;
    const promise = run(picture, index).finally(() => {
      pixels -= picture.pixels;
      running.delete(promise);
    });
    running.add(promise);
  }
  await Promise.all(running);
}
