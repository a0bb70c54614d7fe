/**
 * Copies the address of the page, hands it to the device to share, or marks the page: whichever of them the browser
 * offers. Every entry has this script, whose size counts.
 */
import markEntry from '#features/shortlist/mark-entry.client.ts';

const line = document.querySelector<HTMLElement>('div.upkeep');
/** What the page calls what is offered. */
const [copyLink = '', copied = '', share = ''] = line?.dataset.says?.split('|') ?? [];
const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** Adds a button that does something. */
function offer(text: string, act: (event: Event) => Promise<void> | void): HTMLElement {
  const button = document.createElement('button');
  button.textContent = text;
  // Refused, or closed without a choice: nothing has happened, and there is nothing to say.
  button.onclick = (event) => act(event)?.catch(() => undefined);
  line?.append(button);
  return button;
}

// Browsers offer neither on pages without encryption.
if ('clipboard' in navigator) {
  const status = document.createElement('span');
  status.role = 'status';
  offer(copyLink, async () => {
    await navigator.clipboard.writeText(url);
    status.textContent = copied;
  }).after(status);
}
if ('share' in navigator) offer(share, () => navigator.share({ title: document.title, url }));
markEntry?.(url, offer);
