/** Copies the address of the page, or hands it to the device to share: whichever of them the browser offers. */
const line = document.querySelector<HTMLElement>('div.upkeep');
/** What the page calls what is offered. */
const [copyLink = '', copied = '', share = ''] = line?.dataset.says?.split('|') ?? [];
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
  offer(copyLink, async () => {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  });
  line?.append(status);
}
if ('share' in navigator) {
  offer(share, () => navigator.share({ title: document.title, url: address }));
}
