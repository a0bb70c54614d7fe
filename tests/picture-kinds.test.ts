/**
 * Pictures of every kind, from the folder of the content to the published site: one of each, or so many as `PICTURES`
 * says, `PICTURES=1000 npm test -- unit tests/picture-kinds.test.ts`.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rewriteDrawing } from '#build/bundle/drawings.ts';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { writeFiles } from '#tests/content.ts';
import { copyProject, getOwnEnvironment } from '#tests/dev-server.ts';
import { renderEvent, WORLD } from '#tests/mistakes/mistake.ts';
import { CORNERS, type PictureKind, pictureKinds } from '#tests/picture-kinds.ts';
import { listFiles } from '#tests/site/documents.ts';

const COUNT = Number(process.env.PICTURES ?? pictureKinds.length);

/** No page needs more, and no phone shows more. */
const MOST = { width: 2400, height: 4800 };

/** For the build, however many pictures there are. */
const MOST_MEGABYTES = 2000;

const HOUR_MS = 3_600_000;

const digestBytes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Made {
  kind: PictureKind;
  /** `p0007.jpg`. */
  name: string;
  bytes: Buffer;
  digest: string;
}

let root: string;
let contentDir: string;
let made: Made[];
/** Paths below `dist/`, by the names of the pictures without endings. */
let published: Map<string, string[]>;
let peakMegabytes: number;

const stemOf = (name: string) => basename(name).split('.')[0] ?? '';

/** A width or a height, different for each picture and the same in each run. */
const pickSize = (index: number, salt: number) => 48 + ((index * 7919 + salt * 104_729) % 160);

/** A box behind a picture, as phones put one there. No two originals are the same, and none is what an encoder makes. */
const createNote = (name: string) => Buffer.from(`\0\0\0\x20freeAna Primer ${name.padEnd(13)}`, 'latin1');

async function makePictures(): Promise<Made[]> {
  const pictures: Made[] = [];
  for (let index = 0; index < COUNT; index += 1) {
    const kind = pictureKinds[index % pictureKinds.length] as PictureKind;
    const size = { width: pickSize(index, 1), height: pickSize(index, 2) };
    const name = `p${String(index).padStart(4, '0')}.${kind.ending}`;
    const drawn = Buffer.from(await kind.make(size));
    const isBitmap = kind.code === undefined && kind.ending !== 'svg';
    const bytes = isBitmap ? Buffer.concat([drawn, createNote(name)]) : drawn;
    pictures.push({ kind, name, bytes, digest: digestBytes(bytes) });
  }
  return pictures;
}

/** An entry with twenty pictures in a gallery. */
const renderGallery = (pictures: readonly Made[]) =>
  renderEvent(
    `gallery:\n${pictures.map(({ name }) => `  - {src: ./${name}, alt: Four colours, credit: A Name}`).join('\n')}`,
  );

function writePictures(dir: string, pictures: readonly Made[]): void {
  const files: Record<string, string | Uint8Array> = { ...WORLD };
  for (let at = 0; at < pictures.length; at += 20) {
    files[`events/gallery-${at}.md`] = renderGallery(pictures.slice(at, at + 20));
  }
  for (const { name, bytes } of pictures) files[`events/${name}`] = bytes;
  writeFiles(dir, files);
}

/** Tells the most memory that a process of the build had. */
const TELL_MEMORY =
  "process.on('exit', () => process.stderr.write(['peak', process.resourceUsage().maxRSS, ''].join(' ')));";

beforeAll(async () => {
  root = copyProject(mkdtempSync(join(tmpdir(), 'site-pictures-')));
  contentDir = join(root, 'content');
  writeFiles(root, { 'tell-memory.mjs': TELL_MEMORY });
  made = await makePictures();
  writePictures(
    contentDir,
    made.filter(({ kind }) => kind.code === undefined),
  );
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: {
      ...getOwnEnvironment(),
      BUILD_DATE: '2026-06-01',
      CONTENT_DIR: contentDir,
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tell-memory.mjs'))}`,
    },
    maxBuffer: 1e8,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`The build failed.\n${error.stdout}\n${error.stderr}`);
  });
  expect(stdout).toBeTruthy();
  peakMegabytes = Math.max(...[...stderr.matchAll(/peak (\d+) /g)].map(([, kB]) => Number(kB) / 1000));
  published = Map.groupBy(
    listFiles(join(root, 'dist')).filter((file) => /^_astro\/p\d{4}\./.test(file)),
    stemOf,
  );
}, HOUR_MS);

afterAll(() => rmSync(root, { recursive: true }));

test('there are sixty kinds or more', () => {
  expect(new Set(pictureKinds.map(({ name }) => name)).size).toBe(pictureKinds.length);
  expect(pictureKinds.length).toBeGreaterThanOrEqual(60);
});

test(
  'what is damaged, too large, harmful or no picture is refused, each with its code, and nothing else is',
  () => {
    const dir = join(root, 'all');
    writePictures(dir, made);
    const diagnostics = checkContent(readContent(dir), { buildDate: '2026-06-01' });
    const told = diagnostics
      .filter(({ field }) => field?.startsWith('gallery'))
      .map(({ file, field = '', code }) => {
        const first = Number(/\d+/.exec(file)?.[0]);
        const index = first + Number(/\d+/.exec(field)?.[0]);
        return `${made[index]?.name} ${made[index]?.kind.name}: ${code}`;
      });
    const expected = made.flatMap(({ name, kind }) =>
      kind.code ? [`${name} ${kind.name}: ${kind.code}`] : [],
    );
    expect(told.sort()).toEqual(expected.sort());
  },
  HOUR_MS,
);

/** The published files of a picture. Pictures with the same bytes have them in common, under the name of one. */
function listFilesOf({ digest }: Made): string[] {
  const same = made.filter((other) => other.digest === digest);
  return same.flatMap(({ name }) => published.get(stemOf(name)) ?? []);
}

/** Every published file with the picture that it was made of. */
const listPublished = () =>
  made
    .filter(({ kind }) => kind.code === undefined)
    .flatMap((picture) =>
      (published.get(stemOf(picture.name)) ?? []).map((file) => ({
        ...picture,
        file: join(root, 'dist', file),
      })),
    );

test('all others are published, and no original is', () => {
  for (const picture of made) {
    const { name, kind } = picture;
    const files = listFilesOf(picture);
    const count = kind.code === undefined ? (kind.ending === 'svg' ? 1 : 3) : 0;
    expect(files.length, `${name} ${kind.name}`).toBeGreaterThanOrEqual(count);
    if (count === 0) expect(files).toEqual([]);
  }
  const originals = new Set(made.filter(({ bytes }) => bytes.length > 0).map(({ digest }) => digest));
  for (const file of listFiles(join(root, 'dist'))) {
    expect(originals.has(digestBytes(readFileSync(join(root, 'dist', file)))), file).toBe(false);
  }
});

test(
  'each decodes, has no metadata and no profile, and is no larger than pages need',
  async () => {
    const faults: string[] = [];
    for (const { file, kind } of listPublished()) {
      if (kind.ending === 'svg') continue;
      const { exif, iptc, xmp, icc, comments, orientation, width, height, space, depth } =
        await sharp(file).metadata();
      const notes = { exif, iptc, xmp, icc, comments: comments?.length, orientation };
      for (const [note, value] of Object.entries(notes)) {
        if (value) faults.push(`${kind.name}: ${basename(file)} has ${note}`);
      }
      if (width > MOST.width || height > MOST.height) faults.push(`${kind.name}: ${width} × ${height}`);
      if (!['srgb', 'b-w'].includes(space) || depth !== 'uchar')
        faults.push(`${kind.name}: ${space} ${depth}`);
      await sharp(file, { failOn: 'warning' })
        .raw()
        .toBuffer()
        .catch(() => faults.push(`${kind.name}: ${basename(file)} can’t be decoded`));
      if (readFileSync(file, 'latin1').includes('Ana Primer')) faults.push(`${kind.name}: names its author`);
    }
    expect(faults).toEqual([]);
  },
  HOUR_MS,
);

/** How much a channel may differ: small pictures with loss, and colours that print can’t have. */
const TOLERANCE = 45;

test(
  'each stands as it was taken, in its colours',
  async () => {
    const faults: string[] = [];
    for (const { file, kind } of listPublished()) {
      if (kind.ending === 'svg' || kind.hasCorners === false) continue;
      const { data, info } = await sharp(file)
        .removeAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pick = (right: boolean, bottom: boolean) => {
        const x = Math.floor(info.width * (right ? 0.75 : 0.25));
        const y = Math.floor(info.height * (bottom ? 0.75 : 0.25));
        return [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
      };
      const corners = {
        topLeft: pick(false, false),
        topRight: pick(true, false),
        bottomLeft: pick(false, true),
        bottomRight: pick(true, true),
      };
      for (const [corner, colour] of Object.entries(corners)) {
        const wanted = CORNERS[corner as keyof typeof CORNERS];
        if (wanted.some((value, channel) => Math.abs(value - (colour[channel] ?? 0)) > TOLERANCE)) {
          faults.push(`${kind.name}: ${basename(file)} ${corner} ${colour}`);
        }
      }
    }
    expect(faults).toEqual([]);
  },
  HOUR_MS,
);

test('no drawing goes out as it came', () => {
  const drawings = listPublished().filter(({ kind }) => kind.ending === 'svg');
  expect(drawings.length).toBeGreaterThan(2);
  for (const { file, bytes } of drawings) {
    expect(readFileSync(file, 'utf8')).toBe(rewriteDrawing(bytes.toString()));
    expect(readFileSync(file, 'utf8')).not.toMatch(/Ana Primer|<!--|<\?|metadata/);
  }
});

test('the build has as little memory for many as for few', () => {
  console.log(
    `${made.length} pictures: ${published.size} published, at most ${Math.round(peakMegabytes)} MB.`,
  );
  expect(peakMegabytes).toBeLessThan(MOST_MEGABYTES);
});
