/**
 * Returns a function that calls `create` once for each object and gives the same value from then on. A value lives
 * as long as its object. What throws is not kept. `create` must depend on its object alone: for two objects, nest it:
 * `memoize((model) => memoize((entry) => …))`.
 */
export function memoize<Key extends object, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let made = values.get(key);
    if (!made) {
      made = { value: create(key) };
      values.set(key, made);
    }
    return made.value;
  };
}
