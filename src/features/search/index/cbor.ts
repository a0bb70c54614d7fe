/** Writes the few kinds of CBOR (RFC 8949) that most of an index is made of; millions of them, so without detours. */

/** The kinds of items that are written here, as their first three bits. */
const KIND = { unsigned: 0x00, negative: 0x20, text: 0x60, array: 0x80 } as const;

/** Collects bytes. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** The number of bytes so far. */
  get length(): number {
    return this.#length;
  }

  /** A whole number. */
  number(value: number): void {
    if (value < 0) this.#head(KIND.negative, -1 - value);
    else this.#head(KIND.unsigned, value);
  }

  /** An array of whole numbers. */
  numbers(values: readonly number[]): void {
    this.#head(KIND.array, values.length);
    for (const value of values) this.number(value);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(KIND.text, length);
    this.#reserve(length);
    this.#length += this.#bytes.write(value, this.#length);
  }

  /** The beginning of an array of so many items. */
  array(length: number): void {
    this.#head(KIND.array, length);
  }

  /** Items that are encoded already. */
  raw(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** An array of a whole number below 65,536 and two items that are encoded already. An index has millions of these. */
  triple(first: number, bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start + 4);
    const own = this.#bytes;
    let at = this.#length;
    own[at++] = KIND.array | 3;
    if (first < 24) own[at++] = first;
    else if (first < 0x100) {
      own[at++] = 24;
      own[at++] = first;
    } else {
      own[at++] = 25;
      own[at++] = first >> 8;
      own[at++] = first & 0xff;
    }
    for (let from = start; from < end; from += 1) own[at++] = bytes[from] ?? 0;
    this.#length = at;
  }

  /** A copy of the bytes so far. The writer begins anew. */
  take(): Buffer {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  #head(kind: number, value: number): void {
    this.#reserve(9);
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#length++] = kind | value;
    else if (value < 0x100) {
      bytes[this.#length++] = kind | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = kind | 25;
      this.#length = bytes.writeUInt16BE(value, this.#length);
    } else {
      bytes[this.#length++] = kind | 26;
      this.#length = bytes.writeUInt32BE(value, this.#length);
    }
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + length));
    this.#bytes.copy(bytes, 0, 0, this.#length);
    this.#bytes = bytes;
  }
}
