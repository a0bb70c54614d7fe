import type { ImageMetadata } from 'astro';
import { expect, test, vi } from 'vitest';
import { createLatePicture, readPictures } from './late-pictures.ts';

const HALL: ImageMetadata = { src: '/hall.png', width: 40, height: 30, format: 'png' };

test('pictures anywhere in a view are read, once', async () => {
  const read = vi.fn(() => Promise.resolve(HALL));
  const picture = createLatePicture('hall.png', read);
  const view = { title: 'Hall', list: [{ image: { src: picture } }, { image: { src: picture } }] };
  await readPictures(view);
  expect(view.list[1]?.image.src).toEqual(HALL);
  await readPictures(view);
  expect(read).toHaveBeenCalledOnce();
});

test('a picture knows its file, which is not among its properties', async () => {
  const known = Object.defineProperty({ ...HALL }, 'fsPath', { value: '/content/hall.png' });
  const picture = createLatePicture('hall.png', () => Promise.resolve(known));
  await readPictures([picture]);
  expect(picture).toHaveProperty('fsPath', '/content/hall.png');
  expect(Object.keys(picture)).not.toContain('fsPath');
});

test('a file that can’t be read is told, and may be there the next time', async () => {
  const read = vi.fn().mockRejectedValueOnce(new Error('No such file')).mockResolvedValue(HALL);
  const picture = createLatePicture('hall.png', read);
  await expect(readPictures({ picture })).rejects.toThrow('The picture hall.png can’t be read.');
  await readPictures({ picture });
  expect(picture).toEqual(HALL);
});
