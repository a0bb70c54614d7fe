/** What a measured process says of itself. Times in milliseconds, memory in bytes. */
export interface SelfReport {
  /** Time of each phase that the code names by `performance.measure`. */
  phases: Record<string, number>;
  /** Processor time, with that of its children where the system tells it. */
  user: number;
  system: number;
  /** The most memory that it held at a time. */
  memory: number;
}

/** Where a measured process writes its report: the first channel after input, output and errors. */
export const REPORT_FD = 3;
