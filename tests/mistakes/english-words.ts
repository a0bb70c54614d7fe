/** Finds English in what editors are told in another language. */

/** Words that most English sentences have, and no Serbian or Albanian one. */
export const ENGLISH =
  /\b(?:the|is|are|and|with|this|that|not|has|have|its|here|there|which|was|would|can|write|take|line|field|file|nothing|stands|must|where|when)\b/i;

/** A text without names, texts and code, which stay as they are in every language. */
export const dropQuoted = (text: string): string =>
  text.replace(/„[^“”]*[“”]|"[^"]*"|`[^`]*`|\{[^{}]*\}|<[^<>]*>|\([^()\s]*\)|\b[\w-]+\/[\w./-]+/g, ' ');
