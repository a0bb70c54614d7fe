/** Data changes. */

export const dataChanges = {
  askedAs: ['changes', 'history', 'changelog', 'versions', 'what has changed', 'recently added'],
  lead: 'What was added, changed and removed in the data, version by version, with the old and the new value.',
  files: 'All of it as files:',
  version: (number: number): string => `Version ${number}`,
  sizes: {
    added: (entries: string): string => `${entries} added`,
    changed: (entries: string): string => `${entries} changed`,
    renamed: (entries: string): string => `${entries} renamed`,
    removed: (entries: string): string => `${entries} removed`,
  },
  kinds: { added: 'added', removed: 'removed' },
  renamed: (id: string): string => `renamed, before: ${id}`,
  text: 'Text',
  textChanged: 'written anew in part',
  reordered: 'in another order',
  more: (count: number): string => `and ${count.toLocaleString('en-GB')} more`,
  rest: (count: number): string =>
    `${count === 1 ? '1 more entry is' : `${count.toLocaleString('en-GB')} more entries are`} in the files.`,
  older: (count: number): string =>
    `${count === 1 ? '1 older version is' : `${count.toLocaleString('en-GB')} older versions are`} in the files.`,
  nothing: 'No version of the data has been recorded yet.',
};
