/**
 * Marks beside the entries of a list, called by the link to the shortlist at the foot of the page, whose path is also
 * the key of what is kept (see `kept-list.ts`).
 */
const link = document.querySelector<HTMLAnchorElement>('.foot [href$="/shortlist/"]');

/** Adds the mark of an entry behind its kind, date and place. */
function addMark({ pathname, text }: HTMLAnchorElement, entry: HTMLAnchorElement): void {
  const [ref = ''] = /[^/]+.[^/]+(?=.$)/.exec(entry.pathname) ?? [];
  const button = document.createElement('button');
  const update = ({ type }: Event) => {
    const list = new Set<string>(localStorage[pathname]?.split(' '));
    if (type === 'click') {
      if (!list.delete(ref)) list.add(ref);
      localStorage[pathname] = [...list].join(' ');
      // Where a visitor has asked for a copy on the device, the entry comes to it.
      navigator.serviceWorker?.controller?.postMessage({ entries: [...list] });
    }
    const isMarked = list.has(ref);
    button.textContent = isMarked ? '−' : '+';
    button.ariaPressed = `${isMarked}`;
  };
  button.className = 'shortlist-mark';
  button.ariaLabel = `${text}: ${entry.text}`;
  button.addEventListener('click', update);
  // Also when the page comes from the history: the list may have changed.
  addEventListener('pageshow', update);
  entry.closest('.teaser')?.querySelector('.meta')?.append(button);
}

if (link) {
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('.teaser :is(h2, h3, h4) a'))
    addMark(link, entry);
}
