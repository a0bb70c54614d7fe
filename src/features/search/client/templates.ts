/** Helpers for the markup of the search. */
import type { TextPart } from '#features/search/words/matches.ts';

/** Finds a required element. Throws if markup and script do not match. */
export function getElement<T extends Element>(
  selector: string,
  type: new () => T,
  parent: ParentNode = document,
): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}`);
  return element;
}

/** A copy of the content of a template. */
export function copyTemplate(id: string): DocumentFragment {
  return getElement(`#${id}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}

/** Writes text into a slot of a copy; removes the slot if there is no text. */
export function fill(parent: ParentNode, slot: string, text: string | undefined): void {
  const element = getElement(`[data-slot=${slot}]`, HTMLElement, parent);
  if (text) element.textContent = text;
  else element.remove();
}

/** Creates an element with attributes and children. */
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

/** Says that an element is in another language than the page; the name of that, in the line, is in that of the page. */
export function markLanguage(
  element: Element | null,
  line: Element,
  { tag, name }: { tag: string; name: string },
): void {
  element?.setAttribute('lang', tag);
  line.append(make('span', { class: 'language', lang: document.documentElement.lang }, name));
}

/** A text with the query in `<mark>`. */
export function createHighlightedText(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, isMatch }) => (isMatch ? make('mark', {}, text) : new Text(text)));
}

/** Adds a style sheet to the page; fulfilled when it is there, or can’t be loaded. */
export function loadStyles(href: string): Promise<unknown> {
  const link = make('link', { rel: 'stylesheet', href });
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return loaded;
}
