/**
 * Runs inside a measured command (`node --import`) and reports at its end what only the process knows. The command
 * itself is unchanged.
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

/** True for a mark of `reportFigure`. */
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

/** CPU time of ended children, in milliseconds. Empty if the system does not report it. */
function readChildrenTimes(): { user: number; system: number } {
  try {
    // The process name, in parentheses, can contain spaces; fields 16 and 17 are in hundredths of a second (proc(5)).
    const [, rest = ''] = /\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
    const fields = rest.split(' ').map(Number);
    return { user: (fields[13] ?? 0) * 10, system: (fields[14] ?? 0) * 10 };
  } catch {
    return { user: 0, system: 0 };
  }
}
