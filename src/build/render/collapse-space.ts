/** Where space between tags means nothing else than one space, and where it is kept. */
const KEPT = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;

/** Runs of space behind a tag, before one, or at the end of a part, where a tag is too. */
const BESIDE_TAG = /(?<=>|^)\s{2,}|\s{2,}(?=<|$)/g;

/**
 * Tags at whose edges browsers show no space, and the search index parts words without one. Of `dt` and `dd` the index
 * needs it.
 */
const BLOCKS =
  'html|head|meta|link|title|body|header|footer|nav|main|article|section|aside|div|ul|ol|dl|li|h[1-6]|p|figure|form|table|thead|tbody|tr|th|td';

const BESIDE_BLOCK = new RegExp(`\\s*(</?(?:${BLOCKS})(?=[\\s>])(?:[^>"]|"[^"]*")*>)\\s*`, 'g');

/**
 * Leaves one space of each run before and after a tag, and none beside the tag of a block, as a browser shows it. What
 * loops and conditions of components leave behind is two hundred bytes of a long page, gzip. Text inside is not
 * touched, nor is `<pre>` or a script.
 */
export function collapseSpace(html: string): string {
  return html
    .split(KEPT)
    .map((part, index) => {
      // Between the parts are those that are kept, each with the name of its tag.
      if (index % 3 === 1) return part;
      return index % 3 === 2 ? '' : part.replace(BESIDE_BLOCK, '$1').replace(BESIDE_TAG, ' ');
    })
    .join('');
}
