/** Copies the address of the page, or hands it to the device to share: whichever of them the browser offers. */
import { citations as citationsWords } from '#i18n/en-GB/citations.ts';

const line = document.querySelector('div.upkeep');
const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

/** Adds a button that does something. */
function offer(text: string, act: () => Promise<void>): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  // Refused, or closed without a choice: nothing has happened, and there is nothing to say.
  button.addEventListener('click', () => act().catch(() => undefined));
  line?.append(button);
}

// Browsers offer neither on pages without encryption.
if ('clipboard' in navigator) {
  const status = document.createElement('span');
  status.role = 'status';
  offer(citationsWords.copyLink, async () => {
    await navigator.clipboard.writeText(address);
    status.textContent = citationsWords.copied;
  });
  line?.append(status);
}
if ('share' in navigator) {
  offer(citationsWords.share, () => navigator.share({ title: document.title, url: address }));
}
