/** How long the steps of a build take. */

/** The time of each step in milliseconds, in order. The index is made while the two after it are. */
export type BuildTiming = Record<'preflight' | 'pages' | 'index' | 'sitemap' | 'cards' | 'swap', number>;

export type Clock = (step: keyof BuildTiming) => number;

/** Returns a function that stores the milliseconds since its last call under the name of a step. */
export function startClock(): Clock {
  let last = performance.now();
  return (step) => {
    const now = performance.now();
    const time = now - last;
    performance.measure(step, { start: last, end: now });
    last = now;
    return time;
  };
}
