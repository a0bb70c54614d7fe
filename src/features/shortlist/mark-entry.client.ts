/**
 * Marks an entry on its page. The page has no room for words or a place for the button: it is called by the link to the
 * shortlist at the foot of the page, whose path is also the key of what is kept (see `kept-list.ts`).
 */
const link = document.querySelector<HTMLAnchorElement>('.foot [href$="/shortlist/"]');

/** Adds the button with `offer`, which puts one on the page. */
export default function markEntry(
  address: string,
  offer: (text: string, act: (event?: Event) => void) => HTMLElement,
): void {
  if (!link) return;
  const { pathname, text } = link;
  const [ref = ''] = /[^/]+.[^/]+(?=.$)/.exec(address) ?? [];
  const update = (event?: Event) => {
    const list = new Set<string>(localStorage[pathname]?.split(' '));
    if (event) {
      if (!list.delete(ref)) list.add(ref);
      localStorage[pathname] = [...list].join(' ');
      // Where a visitor has asked for a copy on the device, the entry comes to it.
      navigator.serviceWorker?.controller?.postMessage({ entries: [...list] });
    }
    const isMarked = list.has(ref);
    button.textContent = `${isMarked ? '−' : '+'} ${text}`;
    button.ariaPressed = `${isMarked}`;
  };
  const button = offer(text, update);
  update();
}
