/** What a measured process says of itself. Times in milliseconds, memory in bytes. */
export interface SelfReport {
  /** Time of each phase that the code names by `performance.measure`. */
  phases: Record<string, number>;
  /** What the process measured by itself, in the order in which it told it. */
  figures: Record<string, OwnFigure>;
  /** Processor time, with that of its children where the system tells it. */
  user: number;
  system: number;
  /** The most memory that it held at a time. */
  memory: number;
}

export type Unit = 'ms' | 'bytes';

/** Something that a process measures by itself: bytes that were sent, the time that somebody waited. */
export interface OwnFigure {
  value: number;
  unit: Unit;
  /** Part of the figure above it. */
  isPart?: true;
}

/** Where a measured process writes its report: the first channel after input, output and errors. */
export const REPORT_FD = 3;

/** Puts a figure into the report of this process, if it is measured. */
export function reportFigure(label: string, figure: OwnFigure): void {
  performance.mark(label, { detail: { figure } });
}
