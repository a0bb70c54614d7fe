import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from './index-file.ts';

test('zipped data holds no memory beyond its own bytes, which other threads would be sent', () => {
  const zipped = zip(Buffer.from('Mostovi'));
  expect(gunzipSync(zipped).toString()).toBe('Mostovi');
  expect(zipped.buffer.byteLength).toBe(zipped.length);
});
