/** Writes a file at a path, in a folder that is there: as `writeFileSync` does, or one that leaves alone what is the same. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Gives a folder another name, as `renameSync` does. */
export type MoveFolder = (from: string, to: string) => void;
