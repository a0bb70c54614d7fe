/** Writes a tar archive (POSIX ustar) that depends on nothing but the files: no owner, no time. */

const BLOCK = 512;

/** The name in two parts, as ustar has them: at most 100 and 155 bytes. Throws for a longer one. */
function splitName(path: string): [name: string, prefix: string] {
  if (Buffer.byteLength(path) <= 100) return [path, ''];
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return [name, prefix];
  }
  throw new Error(`${path} is too long for an archive.`);
}

function createHeader(path: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const [name, prefix] = splitName(path);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(0, 12), 136);
  header.write(' '.repeat(8), 148);
  header.write('0', 156);
  header.write('ustar\0', 257);
  header.write('00', 263);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** The archive of files, in the order given. */
export function createTar(files: Iterable<readonly [path: string, data: Uint8Array]>): Buffer {
  const blocks: Uint8Array[] = [];
  for (const [path, data] of files) {
    const rest = data.byteLength % BLOCK;
    blocks.push(createHeader(path, data.byteLength), data, Buffer.alloc(rest === 0 ? 0 : BLOCK - rest));
  }
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}
