/**
 * How large a picture is, and whether all of it is there: by the structure of its file, without decoding it. A
 * picture of 400 megapixels is as quickly looked at as an icon.
 */
import type { Bytes } from './byte-reader.ts';
import type { PublishedFormat } from './file-format.ts';

export interface Structure {
  width: number;
  height: number;
  /** Whether the file goes on to the end of the picture. */
  complete: boolean;
  /** What browsers or the build can't take, though the format is right. */
  kind: 'usual' | 'moving' | 'rare';
}

/** The structure of a file of pixels, or undefined where it isn't built as its format says. */
export function readStructure(format: Exclude<PublishedFormat, 'svg'>, bytes: Bytes): Structure | undefined {
  try {
    return READERS[format](bytes);
  } catch (error) {
    // The file ends in the middle of a number.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const READERS: Record<Exclude<PublishedFormat, 'svg'>, (bytes: Bytes) => Structure | undefined> = {
  avif: readAvif,
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
};

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Segments up to the first scan, one of which says how large it is. */
function readJpeg(bytes: Bytes): Structure | undefined {
  let size = { width: 0, height: 0 };
  let kind: Structure['kind'] = 'usual';
  let at = 2;
  for (;;) {
    const marker = bytes.read(at, 2).readUInt16BE();
    // Any number of these may stand before a marker.
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    if (marker < 0xffc0 || marker === 0xffd9) return undefined;
    const length = bytes.read(at + 2, 2).readUInt16BE();
    if (isFrame(marker)) {
      const frame = bytes.read(at + 5, 4);
      size = { width: frame.readUInt16BE(2), height: frame.readUInt16BE(0) };
      if (marker > 0xffc2) kind = 'rare';
    }
    at += 2 + length;
    if (marker === 0xffda) return { ...size, kind, complete: endsAsJpeg(bytes, at) };
  }
}

/** SOF0 to SOF15, without the three markers between them that mean something else. */
function isFrame(marker: number): boolean {
  return marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

/**
 * Phones put videos and second pictures behind the end, and lost pictures are filled up with nothing, so what
 * counts is the mark of the end, which can't stand in the data itself.
 */
function endsAsJpeg(bytes: Bytes, scan: number): boolean {
  if (bytes.read(bytes.size - 2, 2).equals(END_OF_IMAGE)) return true;
  const STEP = 1 << 16;
  for (let at = scan; at < bytes.size; at += STEP) {
    // A byte more, for a mark that lies on both sides.
    if (bytes.read(at, STEP + 1).includes(END_OF_IMAGE)) return true;
  }
  return false;
}

const PNG_START = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const PNG_END = Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1');

/** Chunks of a length, a name, data and a sum of four bytes. */
function readPng(bytes: Bytes): Structure | undefined {
  const head = bytes.read(0, 24);
  // Also where something has changed its ends of lines, as if it were text.
  if (!head.subarray(0, 16).equals(PNG_START)) return undefined;
  const size = { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  let kind: Structure['kind'] = 'usual';
  const isWhole = bytes.read(bytes.size - PNG_END.length, PNG_END.length).equals(PNG_END);
  for (let at = 33; at + 8 <= bytes.size; ) {
    const chunk = bytes.read(at, 8);
    const name = chunk.toString('latin1', 4);
    if (!/^[A-Za-z]{4}$/.test(name)) return undefined;
    if (name === 'acTL') kind = 'moving';
    at += 12 + chunk.readUInt32BE();
    if (name === 'IEND' || (name === 'IDAT' && isWhole)) {
      return { ...size, kind, complete: at <= bytes.size };
    }
  }
  return { ...size, kind, complete: false };
}

/** A length for the whole, then the chunk that says which of three kinds it is. */
function readWebp(bytes: Bytes): Structure | undefined {
  const head = bytes.read(0, 30);
  const complete = 8 + head.readUInt32LE(4) <= bytes.size;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      if (head.readUIntBE(23, 3) !== 0x9d012a) return undefined;
      return {
        width: head.readUInt16LE(26) & 0x3fff,
        height: head.readUInt16LE(28) & 0x3fff,
        kind: 'usual',
        complete,
      };
    case 'VP8L': {
      if (head.readUInt8(20) !== 0x2f) return undefined;
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, kind: 'usual', complete };
    }
    case 'VP8X':
      return {
        width: head.readUIntLE(24, 3) + 1,
        height: head.readUIntLE(27, 3) + 1,
        kind: (head.readUInt8(20) & 2) === 0 ? 'usual' : 'moving',
        complete,
      };
    default:
      return undefined;
  }
}

interface Box {
  name: string;
  /** Of what is in it. */
  start: number;
  end: number;
}

/** Boxes within boxes; those that say how large the picture is and its tiles are lie three deep. */
function readAvif(bytes: Bytes): Structure | undefined {
  const boxes = [...listBoxes(bytes, 0, bytes.size)];
  const find = (name: string, among: Iterable<Box>) => [...among].find((box) => box.name === name);
  const inside = (box: Box | undefined, skip = 0) =>
    box ? [...listBoxes(bytes, box.start + skip, Math.min(box.end, bytes.size))] : [];
  // Behind the version of "meta" and its flags.
  const properties = find('ipco', inside(find('iprp', inside(find('meta', boxes), 4))));
  const sizes = inside(properties)
    .filter(({ name }) => name === 'ispe')
    .map(({ start }) => ({
      width: bytes.read(start + 4, 4).readUInt32BE(),
      height: bytes.read(start + 8, 4).readUInt32BE(),
    }));
  const [size] = sizes.sort((a, b) => b.width * b.height - a.width * a.height);
  if (!size) return undefined;
  const isSequence = bytes.read(8, 4).toString('latin1') === 'avis';
  const hasData = ['mdat', 'idat'].some((name) => find(name, [...boxes, ...inside(find('meta', boxes), 4)]));
  return {
    ...size,
    kind: isSequence ? 'moving' : 'usual',
    complete: hasData && boxes.every(({ end }) => end <= bytes.size),
  };
}

/** The boxes from one place to another; the last may reach beyond the end of the file. */
function* listBoxes(bytes: Bytes, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const head = bytes.read(at, 16);
    const short = head.readUInt32BE();
    // 1: the length stands behind the name. 0: as long as the file.
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    if (length < 8) return;
    yield { name: head.toString('latin1', 4, 8), start: at + (short === 1 ? 16 : 8), end: at + length };
    at += length;
  }
}
