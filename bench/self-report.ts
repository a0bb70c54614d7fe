/** The report of a measured process. Times in milliseconds, memory in bytes. */
export interface SelfReport {
  /** The time of each `performance.measure`. */
  phases: Record<string, number>;
  /** Figures that the process reports itself, in order. */
  figures: Record<string, OwnFigure>;
  /** CPU time, with that of children if the system reports it. */
  user: number;
  system: number;
  /** The maximum memory. */
  memory: number;
}

/** An exponent is the power of the size that a value grows with: 1 is linear. */
export type Unit = 'ms' | 'bytes' | 'exponent';

/** A figure that a process reports itself, such as bytes sent or time waited. */
export interface OwnFigure {
  value: number;
  unit: Unit;
  /** Part of the figure before it. */
  isPart?: true;
}

/** The file descriptor for the report: the first after stdin, stdout and stderr. */
export const REPORT_FD = 3;

/** Adds a figure to the report of this process, if it is measured. */
export function reportFigure(label: string, figure: OwnFigure): void {
  performance.mark(label, { detail: { figure } });
}
