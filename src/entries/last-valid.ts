/** In `dev`, finds the last version without errors of a file. The live check shares these versions. */
import { type Entry, takeContent } from './read-content.ts';

/** Finds the last valid version of a file below the content folder. */
export function findLastValid(dir: string, file: string): Entry | undefined {
  const { entries, pages, translations } = takeContent(dir);
  const isMeant = (entry: Entry) => entry.file === file;
  return entries.find(isMeant) ?? pages.find(isMeant) ?? translations.find(isMeant);
}
