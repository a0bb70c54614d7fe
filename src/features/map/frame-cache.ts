/** Caches what all maps of a frame share. */
import type { Frame } from './projection.ts';

/** The number of cached frames. The paths of a frame take about 10 KB. */
const MOST = 400;

/**
 * Returns a function that calls `create` once for each frame and setting, and forgets the least recently used.
 * `create` must depend on these two alone.
 */
export function createFrameCache<Setting extends number | undefined, Value>(
  create: (frame: Frame, setting: Setting) => Value,
): (frame: Frame, setting: Setting) => Value {
  const values = new Map<string, { value: Value }>();
  return (frame, setting) => {
    const key = `${frame.key} ${setting}`;
    const made = values.get(key) ?? { value: create(frame, setting) };
    // A `Map` keeps the order of insertion: the first key is the least recently used.
    values.delete(key);
    values.set(key, made);
    const [oldest] = values.keys();
    if (values.size > MOST && oldest !== undefined) values.delete(oldest);
    return made.value;
  };
}
