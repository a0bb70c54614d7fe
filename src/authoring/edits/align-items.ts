/** Compares two lists: which items stayed, changed, went or came. */

/** Positions of an item in the old and the new list. An item that went has no new one, one that came no old one. */
interface AlignedItem {
  before?: number;
  after?: number;
}

/**
 * Aligns two lists by their longest common part (the order of both stays). Between equal items, those that changed are
 * paired from the first on.
 */
export function alignItems<T>(
  before: readonly T[],
  after: readonly T[],
  isEqual: (left: T, right: T) => boolean,
): AlignedItem[] {
  const lengths = measureCommon(before, after, isEqual);
  const aligned: AlignedItem[] = [];
  let [left, right] = [0, 0];
  let [gone, come]: [number[], number[]] = [[], []];
  const flush = () => {
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
      const [from, to] = [gone[index], come[index]];
      aligned.push({
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      });
    }
    [gone, come] = [[], []];
  };
  while (left < before.length || right < after.length) {
    const isCommon =
      left < before.length && right < after.length && isEqual(before[left] as T, after[right] as T);
    if (isCommon) {
      flush();
      aligned.push({ before: left, after: right });
      left += 1;
      right += 1;
    } else if (
      right >= after.length ||
      (left < before.length && lengthAt(lengths, left + 1, right) >= lengthAt(lengths, left, right + 1))
    ) {
      gone.push(left);
      left += 1;
    } else {
      come.push(right);
      right += 1;
    }
  }
  flush();
  return aligned;
}

const lengthAt = (lengths: readonly (readonly number[])[], left: number, right: number) =>
  lengths[left]?.[right] ?? 0;

/** The length of the longest common part from each pair of positions on. */
function measureCommon<T>(
  before: readonly T[],
  after: readonly T[],
  isEqual: (left: T, right: T) => boolean,
): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const row = lengths[left] as number[];
      row[right] = isEqual(before[left] as T, after[right] as T)
        ? 1 + lengthAt(lengths, left + 1, right + 1)
        : Math.max(lengthAt(lengths, left + 1, right), lengthAt(lengths, left, right + 1));
    }
  }
  return lengths;
}
