/** Reads the files of the index: numbers in as few bytes as they need (LEB128), and texts with their lengths. */
export class BytesReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number from 0. */
  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  /** Numbers that grow, of which the file has the steps: how many, then each. */
  ascending(): Uint32Array {
    const numbers = new Uint32Array(this.number());
    let last = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      last += this.number();
      numbers[at] = last;
    }
    return numbers;
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.number()));
  }
}
