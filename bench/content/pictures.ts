/**
 * Creates the pictures of generated content: a few JPEGs of several sizes, portrait and landscape, which entries
 * share. Pixels are computed as integers, so that the bytes are equal on every machine.
 */
import sharp from 'sharp';

/** A picture to draw, with its size in pixels. */
interface Drawing {
  name: string;
  width: number;
  height: number;
}

export const PICTURES: readonly Drawing[] = [
  { name: 'span-1.jpg', width: 1600, height: 1067 },
  { name: 'span-2.jpg', width: 1200, height: 1600 },
  { name: 'span-3.jpg', width: 1200, height: 800 },
  { name: 'span-4.jpg', width: 800, height: 1200 },
  { name: 'span-5.jpg', width: 960, height: 640 },
  { name: 'span-6.jpg', width: 640, height: 480 },
  { name: 'span-7.jpg', width: 600, height: 800 },
  { name: 'span-8.jpg', width: 480, height: 320 },
];

/** Every picture’s bytes by name. */
export async function drawPictures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawn = PICTURES.map(async (picture, index) => {
    const { name, width, height } = picture;
    const pixels = sharp(draw(picture, index), { raw: { width, height, channels: 3 } });
    return [name, new Uint8Array(await pixels.jpeg({ quality: 60 }).toBuffer())] as const;
  });
  return new Map(await Promise.all(drawn));
}

/** Draws a sky and an arch over water in one colour, with noise, so that the file does not compress too well. */
function draw({ width, height }: Drawing, index: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  const [centre, foot] = [width >> 1, (height * 3) >> 2];
  const [outer, inner] = [((width * 2) / 5) ** 2, (width / 3) ** 2];
  let offset = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const distance = (x - centre) ** 2 + (y - foot) ** 2;
      const isArch = y < foot && distance < outer && distance > inner;
      const grain = ((x * 7) ^ (y * 13)) & 15;
      pixels[offset] = isArch ? 150 - grain : y < foot ? 190 - grain : 40 + grain;
      pixels[offset + 1] = isArch ? 90 + index * 8 : y < foot ? 200 : 90 + index * 6;
      pixels[offset + 2] = isArch ? 70 : y < foot ? 235 - index * 10 : 140 + grain;
      offset += 3;
    }
  }
  return pixels;
}
