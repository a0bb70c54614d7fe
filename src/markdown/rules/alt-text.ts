/** Checks the alternative text of pictures. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say } from '#messages/message.ts';

/** Words that say it is a picture, but not what it shows; in the languages of the region. */
const EMPTY_WORDS =
  /^(?:an?\s+|the\s+)?(?:image|photo|photograph|picture|pic|img|screenshot|untitled|foto|fotografija|fotografi|fotografie|slika|snimak|snimka|imazh|imagine|poza|bild|kép|слика|фото|фотографија|фотография|снимка|εικόνα|φωτογραφία)[\s_-]*\(?\d*\)?\.?$/iu;

/** File names of cameras, phones and programs: a prefix, numbers, and little else. */
const GIVEN_NAME =
  /^(?:img|dsc[nf]?|pxl|mvimg|gopr|dji|fb_img|screen ?shot|whatsapp image|photo|image|scan|p(?=\d{6}))[\s_-]?e?\d{3,}(?:[\d\s().:_~-]|at|copy|edited|wa)*$/i;

const FILE_ENDING =
  /^\S.*\.(?:avif|bmp|gif|heic|heif|jpe?g|jfif|pdf|png|psd|svg|tiff?|webp)(?:\s*\(\d+\))?$/i;

/** Finds what is wrong with an alternative text. Returns undefined if it is good. */
export function findWordsDiagnostic(alt: string, src: string): DiagnosticText | undefined {
  const text = alt.trim();
  if (text === '') {
    return { code: 'picture-alt', message: say('pictures', 'noWords', src) };
  }
  if (isFileName(text, src)) {
    return { code: 'picture-alt-name', message: say('pictures', 'fileName', text) };
  }
  if (EMPTY_WORDS.test(text)) {
    return { code: 'picture-alt-name', message: say('pictures', 'emptyWords', text) };
  }
  return undefined;
}

/** For "hall.jpg", "hall" is a word; "hall_2" is a file name. */
function isFileName(text: string, src: string): boolean {
  if (FILE_ENDING.test(text) || GIVEN_NAME.test(text)) return true;
  const stem = src
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  return text === stem && /[_\d-]/.test(text) && !/\s/.test(text);
}
