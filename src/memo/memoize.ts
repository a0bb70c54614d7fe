/**
 * Returns a function that calls `create` once for each object and then returns the same value. A value lives as long
 * as its object. Errors are not cached. `create` must depend on its object alone; for two objects, nest it:
 * `memoize((model) => memoize((entry) => …))`.
 */
export function memoize<Key extends object, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let cached = values.get(key);
    if (!cached) {
      cached = { value: create(key) };
      values.set(key, cached);
    }
    return cached.value;
  };
}
