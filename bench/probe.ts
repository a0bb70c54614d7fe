/**
 * Runs inside a measured command (`node --import`) and hands over, when that ends, what only the process itself
 * knows. The command is the one that everybody runs, and knows nothing of it.
 */
import { readFileSync, writeSync } from 'node:fs';
import { type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { type OwnFigure, REPORT_FD, type SelfReport } from './self-report.ts';

const phases: Record<string, number> = {};

const figures: Record<string, OwnFigure> = {};

const add = (entries: readonly PerformanceEntry[]) => {
  for (const entry of entries) {
    const { entryType, name, duration } = entry;
    if (entryType === 'measure') phases[name] = (phases[name] ?? 0) + duration;
    else if (isFigure(entry)) figures[name] = entry.detail.figure;
  }
};

/** A mark that `reportFigure` set, and nobody else. */
function isFigure(mark: object): mark is { detail: { figure: OwnFigure } } {
  const detail = 'detail' in mark ? mark.detail : undefined;
  return typeof detail === 'object' && detail !== null && 'figure' in detail;
}

const observer = new PerformanceObserver((list) => add(list.getEntries()));
observer.observe({ entryTypes: ['measure', 'mark'] });

process.on('exit', () => {
  add(observer.takeRecords());
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const children = readChildrenTimes();
  const report: SelfReport = {
    phases,
    figures,
    user: userCPUTime / 1000 + children.user,
    system: systemCPUTime / 1000 + children.system,
    memory: maxRSS * 1024,
  };
  writeSync(REPORT_FD, JSON.stringify(report));
});

/** Processor time of the children that have ended, in milliseconds; nothing where the system does not tell it. */
function readChildrenTimes(): { user: number; system: number } {
  try {
    // The name, in brackets, can hold spaces; fields 16 and 17 count hundredths of a second (proc(5)).
    const [, rest = ''] = /\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
    const fields = rest.split(' ').map(Number);
    return { user: (fields[13] ?? 0) * 10, system: (fields[14] ?? 0) * 10 };
  } catch {
    return { user: 0, system: 0 };
  }
}
