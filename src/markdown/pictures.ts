/** Pictures that a body names. */
import { posix } from 'node:path';
import { getScheme, pictureEndings } from './allow-list.ts';
import type { Finding } from './issues.ts';

/** A picture as a body names it. */
export interface NamedPicture {
  src: string;
  alt: string;
  title: string | undefined;
}

/** The path of a picture as it stands on the disk: `my%20photo.jpg` is "my photo.jpg". */
export function toPicturePath(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A per cent sign that stands for itself.
    return address;
  }
}

/** Whether a path names a file of a picture, relative to the body's. */
export function isLocalPicture(path: string): boolean {
  return getScheme(path) === undefined && /^[^/\\?#][^\\?#]*$/.test(path) && hasPictureEnding(path);
}

/** What is wrong with a picture. `file` is the file that names it, below the content folder, where it is known. */
export function listPictureFaults({ src, alt, title }: NamedPicture, file: string | undefined): Finding[] {
  const faults: Finding[] = [];
  if (!isLocalPicture(src)) {
    const isFile = getScheme(src) === undefined && !src.startsWith('/');
    faults.push({
      code: 'picture-remote',
      message: isFile
        ? `"${src}" is no picture; those end in ${pictureEndings.join(', ')}.`
        : `A picture is a file beside the entry, not "${src}".`,
      suggestion: './picture.jpg',
    });
  } else if (file !== undefined && posix.join(posix.dirname(file), src).startsWith('../')) {
    faults.push({ code: 'picture-remote', message: `"${src}" lies outside the content folder.` });
  }
  if (alt.trim() === '') {
    faults.push({
      code: 'picture-alt',
      message: `The picture "${src}" says nothing to those who can't see it.`,
      suggestion: `![what it shows](${src})`,
    });
  }
  if (title !== undefined) {
    faults.push({
      code: 'picture-title',
      message: `Nobody on a phone sees the title "${title}" of a picture; a caption is seen by all.`,
      suggestion: ':::figure',
    });
  }
  return faults;
}

function hasPictureEnding(path: string): boolean {
  return pictureEndings.includes(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
}
