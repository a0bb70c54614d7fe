/** How many parts are read for one or two letters: these begin too much. */
const FEW = 2;

/**
 * The numbers of the parts of an ordered list that have what is asked for, or what begins with it, by the first of each
 * part.
 */
export function listPartsOf(firsts: readonly string[], asked: string): number[] {
  const parts = firsts.flatMap((first, part) => {
    const next = firsts[part + 1];
    const isWithin = first <= asked && (next === undefined || next > asked);
    return isWithin || first.startsWith(asked) ? [part] : [];
  });
  return asked.length > 2 ? parts : parts.slice(0, FEW);
}
