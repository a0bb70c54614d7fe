/**
 * Reads the size of a picture and whether it is complete, from the file structure and without decoding. A picture of
 * 400 megapixels is as fast as an icon.
 */
import type { Bytes } from './byte-reader.ts';
import type { PublishedFormat } from './file-format.ts';

interface Structure {
  width: number;
  height: number;
  /** True if the file reaches the end of the picture. */
  complete: boolean;
  /** 'moving' and 'rare' are variants that browsers or the build do not support. */
  kind: 'usual' | 'moving' | 'rare';
}

/** Reads the structure of a bitmap file. Returns undefined if it does not follow its format. */
export function readStructure(format: Exclude<PublishedFormat, 'svg'>, bytes: Bytes): Structure | undefined {
  try {
    return READERS[format](bytes);
  } catch (error) {
    // The file ends inside a number.
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

/** Segments up to the first scan; one of them has the size. */
function readJpeg(bytes: Bytes): Structure | undefined {
  let size = { width: 0, height: 0 };
  let kind: Structure['kind'] = 'usual';
  let at = 2;
  for (;;) {
    const marker = bytes.read(at, 2).readUInt16BE();
    // Any number of fill bytes may precede a marker.
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

/** SOF0 to SOF15, except three markers in this range with another meaning. */
function isFrame(marker: number): boolean {
  return marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

/**
 * Phones append videos and second pictures, and damaged files are padded with zeros. So look for the end marker,
 * which can’t occur in the data.
 */
function endsAsJpeg(bytes: Bytes, scan: number): boolean {
  if (bytes.read(bytes.size - 2, 2).equals(END_OF_IMAGE)) return true;
  const STEP = 1 << 16;
  for (let at = scan; at < bytes.size; at += STEP) {
    // One byte more, for a marker on the boundary.
    if (bytes.read(at, STEP + 1).includes(END_OF_IMAGE)) return true;
  }
  return false;
}

const PNG_START = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const PNG_END = Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1');

/** Chunks: four bytes of length, a name, data, four bytes of checksum. */
function readPng(bytes: Bytes): Structure | undefined {
  const head = bytes.read(0, 24);
  // Fails also if a program has converted the line ends, as in text.
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

/** The total length, then a chunk that tells which of three variants it is. */
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
  /** The start of its content. */
  start: number;
  end: number;
}

/** Nested boxes. Those with the size of the picture and of its tiles are three levels deep. */
function readAvif(bytes: Bytes): Structure | undefined {
  const boxes = [...listBoxes(bytes, 0, bytes.size)];
  const find = (name: string, among: Iterable<Box>) => [...among].find((box) => box.name === name);
  const inside = (box: Box | undefined, skip = 0) =>
    box ? [...listBoxes(bytes, box.start + skip, Math.min(box.end, bytes.size))] : [];
  // After the version and flags of "meta".
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

/** Lists the boxes of a range. The last may go beyond the end of the file. */
function* listBoxes(bytes: Bytes, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const head = bytes.read(at, 16);
    const short = head.readUInt32BE();
    // 1: the length follows the name. 0: to the end of the range.
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    if (length < 8) return;
    yield { name: head.toString('latin1', 4, 8), start: at + (short === 1 ? 16 : 8), end: at + length };
    at += length;
  }
}
