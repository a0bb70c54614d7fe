/** What the programs of the search make of the markup that they find. */
import type { TextPart } from '#features/search/words/matches.ts';

/** The element that the page must have. Throws where its markup and this program no longer fit. */
export function getElement<T extends Element>(
  selector: string,
  type: new () => T,
  parent: ParentNode = document,
): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}`);
  return element;
}

/** A copy of what a template of the page holds. */
export function copyTemplate(id: string): DocumentFragment {
  return getElement(`#${id}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}

/** Writes into a slot of a copy; takes the slot away where there is nothing to say. */
export function fill(parent: ParentNode, slot: string, text: string | undefined): void {
  const element = getElement(`[data-slot=${slot}]`, HTMLElement, parent);
  if (text) element.textContent = text;
  else element.remove();
}

/** Makes an element with its attributes and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** A text with the words that were asked for in `<mark>`. */
export function createHighlightedText(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, isMatch }) => (isMatch ? make('mark', {}, text) : new Text(text)));
}
