/** The colours of the paper, for the bars of browsers. */

/** Reads them from the style tokens. Throws if there is not one for light and one for dark. */
export function readPaper(css: string): { light: string; dark: string } {
  const [light, dark] = [...css.matchAll(/--paper: (#[\da-f]{6});/g)].map(([, colour]) => colour);
  if (light === undefined || dark === undefined)
    throw new Error('tokens.css has no --paper for light and dark.');
  return { light, dark };
}
