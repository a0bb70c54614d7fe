/**
 * Does a part of the work under a name. Who measures listens to the names (`PerformanceObserver`, as `bench/` does);
 * for everyone else it is as if the name were not there.
 */
export function measurePhase<T>(phase: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  performance.measure(phase, { start });
  // Listeners have been told; what is kept beyond that would pile up in a server.
  performance.clearMeasures(phase);
  return result;
}
