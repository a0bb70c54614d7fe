/** A figure with its parts, as the page of an entry shows it. */
import type { FigureView } from '#model/view-types.ts';

/** A figure with those that are part of it, each level under its whole; the first row is the whole. */
export interface FigureBreakdownView {
  rows: (FigureView & {
    /** 0 for the whole, 1 for its parts, 2 for theirs. */
    level: number;
    /** Of the first row, 0 to 1: the figure itself, and what it is part of. */
    extent: number;
    within: number;
    /** Where the whole stands on another page: its address and its title. */
    href?: string;
    from?: string;
  })[];
}
