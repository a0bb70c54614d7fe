/**
 * Runs a part of the work as a named measure. `PerformanceObserver` receives it, as in `bench/`; without an observer
 * it has no effect.
 */
export function measureStep<T>(phase: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  performance.measure(phase, { start });
  // Observers have received it. Without this line, measures would pile up in a server.
  performance.clearMeasures(phase);
  return result;
}
