import { expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { assertMadePictures } from './made-pictures.ts';

const check = (...names: string[]) =>
  assertMadePictures(writeContent(Object.fromEntries(names.map((name) => [`_astro/${name}`, '']))));

test('a site may have pictures that the build made, drawings, and none', () => {
  check('hall.BonnzIUZ_Z1tYl5g.webp', 'my-hall.B-nn_IUZ_Z1.jpg', 'plan.BonnzIUZ.svg', 'index.CNuYUEwn.css');
  expect(() => assertMadePictures(writeContent({}))).not.toThrow();
});

test.each(['hall.BonnzIUZ.jpg', 'hall.Bo_nzIUZ.png', 'hall_2.Bo-_zIUZ.avif'])(
  'an original %s ends the build',
  (name) => {
    expect(() => check('hall.BonnzIUZ_Z1tYl5g.webp', name)).toThrow(name);
  },
);
