/** The candidate that differs least from a misspelt word, or undefined where none is near enough to be meant. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  // A third of its letters, but never all of them.
  const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
  const small = word.toLowerCase();
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    // Each letter more or less is one edit; nearer than one edit is the word itself alone.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    if (least === 1 && candidate.toLowerCase() !== small) continue;
    const distance = countEdits(small, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * Letters to insert, delete, replace or swap until one word is the other (Damerau–Levenshtein); `limit` where
 * they are so many or more. `fastest-levenshtein` takes a swap for two edits (`titel` would mean nothing), knows no
 * limit, and took five times as long with 10,000 candidates.
 */
function countEdits(one: string, other: string, limit: number): number {
  const [from, to] = cutCommonEnds(one, other);
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      }
      current.push(edits);
      least = Math.min(least, edits);
    }
    // Rows never get cheaper, but by one for a swap, which reaches two rows up.
    if (least > limit) return limit;
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}

/** Two words without the letters that they begin and end with alike: those need no edit. */
export function cutCommonEnds(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
