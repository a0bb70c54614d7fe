/** The view of a figure with its parts. */
import type { FigureView } from '#model/view-types.ts';

/** A figure with its parts, each level below its whole. The first row is the whole. */
export interface FigureBreakdownView {
  rows: (FigureView & {
    /** 0 for the whole, 1 for its parts, 2 for theirs. */
    level: number;
    /** Shares of the first row, 0 to 1: of the figure, and of its own whole. */
    extent: number;
    within: number;
    /** If the whole is on another page: its address and title. */
    href?: string;
    from?: string;
  })[];
}
