import sharp from 'sharp';
import { readdirSync } from 'node:fs';
const [,, suffix, out, cols, width, height, ...names] = process.argv;
const W = +width!, H = +height!, C = +cols!;
const files = names.length ? names.map((n) => `${n}-${suffix}.png`) : readdirSync('/tmp/wt/shots').filter((f) => f.endsWith(`-${suffix}.png`));
const per = C; let i = 0, s = 0;
for (; i < files.length; i += per, s++) {
  const part = files.slice(i, i + per);
  const tiles = await Promise.all(part.map(async (f, k) => ({ input: await sharp(`/tmp/wt/shots/${f}`).resize({ width: W, height: H, fit: 'contain', position: 'top', background: '#888' }).png().toBuffer(), left: k * (W + 8), top: 0 })));
  await sharp({ create: { width: per * (W + 8), height: H, channels: 3, background: '#f0f' } }).composite(tiles).png().toFile(`/tmp/wt/${out}-${s}.png`);
  console.log(`/tmp/wt/${out}-${s}.png`, part.join(' '));
}
