/** A change of single lines that may make YAML readable. */
import type { z } from 'zod';
import type { Shape } from '#collections/shape.ts';
import type { Message } from '#messages/message.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';

/** The lines of YAML in a file, and what they are to hold. */
export interface YamlLines {
  /** All lines of the file. */
  lines: readonly string[];
  /** The first and the last line of the YAML, from 1. */
  first: number;
  last: number;
  schema: z.ZodType;
  shape: Shape;
}

export interface YamlRepair {
  code: DiagnosticCode;
  message: Message;
  /** The first line that changes, from 1. */
  line: number;
  /** From 1. */
  column: number;
  /** How many lines are replaced. Undefined if no change is known. */
  count?: number;
  /** What replaces them; as many lines, or lines that are empty. */
  lines?: readonly string[];
}
