/** Shows the entries of the list that have all words typed, in any script. Bundled as a classic script: a page from a disk runs no module. */
import { toKey, WORD_PATTERN } from '#features/search/words/fold.ts';

const listKeys = (text: string) => (text.match(new RegExp(WORD_PATTERN, 'gu')) ?? []).map(toKey);

const filter = document.querySelector<HTMLInputElement>('#filter');
const output = document.querySelector('output');
const items = [...document.querySelectorAll<HTMLElement>('.archive-list li')].map((element) => ({
  element,
  words: ` ${listKeys(element.textContent ?? '').join(' ')}`,
}));

function show(): void {
  const asked = listKeys(filter?.value ?? '');
  let count = 0;
  for (const { element, words } of items) {
    const isFound = asked.every((word) => words.includes(` ${word}`));
    element.hidden = !isFound;
    if (isFound) count += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('.archive-list section')) {
    section.hidden = section.querySelector('li:not([hidden])') === null;
  }
  if (output) output.textContent = output.textContent?.replace(/\d+/, String(count)) ?? '';
}

if (filter?.parentElement) {
  filter.parentElement.hidden = false;
  filter.addEventListener('input', show);
  show();
}
