/**
 * The page about the copy on the device: registers the service worker when a visitor asks for it, tells what is kept and
 * from when, and switches all of it off.
 */
import {
  KEPT_ON,
  type KeepReport,
  type KeepRequest,
  type KeptFiles,
  type OfflineSettings,
  STATE,
  toCacheName,
} from './offline-types.ts';

const root = document.querySelector('[data-offline]') as HTMLElement;
const settings: OfflineSettings = JSON.parse(root.querySelector('script')?.textContent ?? '');
const { lang } = document.documentElement;
const NAME = toCacheName(settings.home);
const home = new URL(settings.home, location.href).href;

const find = (selector: string) => root.querySelector(selector) as HTMLElement;
const status = find('[data-part=status]');

/** Browsers ask for an address that a policy has allowed: the worker’s, and no other. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

const toScriptUrl = (url: string): string => {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => settings.worker });
  return policy ? policy.createScriptURL(url) : url;
};

const getRegistration = async () => {
  const registration = await navigator.serviceWorker.getRegistration(home);
  return registration?.scope === home ? registration : undefined;
};

const listMarked = () => (localStorage.getItem(settings.shortlist ?? '') ?? '').split(' ').filter(Boolean);

/** Asks the worker to keep what there is now. */
async function keep(): Promise<void> {
  const registration = await getRegistration();
  const request: KeepRequest = {
    entries: listMarked(),
    settings: { note: settings.note, more: settings.more, language: lang },
  };
  (registration?.active ?? registration?.waiting ?? registration?.installing)?.postMessage(request);
}

const formatDate = (date: string | null) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(date ?? ''));

/** The store, if there is one. To open it alone would make it anew after it was thrown away. */
const findStore = async () => ((await caches.has(NAME)) ? caches.open(NAME) : undefined);

/** The pages on the device, by their titles, and when each came. */
async function listPages(): Promise<HTMLElement[]> {
  const store = await findStore();
  const items = ((await store?.keys()) ?? []).map(async ({ url }) => {
    const response = url.endsWith('/') ? await store?.match(url) : undefined;
    const title = /<title>([^<]*)/.exec((await response?.text()) ?? '')?.[1];
    if (!title) return [];
    const [item, link, date] = ['li', 'a', 'span'].map((tag) => document.createElement(tag)) as [
      HTMLElement,
      HTMLAnchorElement,
      HTMLElement,
    ];
    link.href = url;
    link.textContent = decode(title);
    date.textContent = ` ${(root.dataset.keptOn ?? '').replace('{date}', formatDate(response?.headers.get(KEPT_ON) ?? null))}`;
    item.append(link, date);
    return [item];
  });
  return (await Promise.all(items)).flat();
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A title as text. No script of ours makes HTML of a text. */
const decode = (html: string) =>
  html.replace(/&(#39|\w+);/g, (sign, name: string) => SIGNS[name] ?? sign).replace(/ – [^–]*$/, '');

/** Shows one of the states of the page. */
async function show(): Promise<void> {
  // Somebody without a line asked for a page that is not on the device, and got this one instead.
  find('[data-part=missing]').hidden = location.pathname.endsWith('/offline/');
  const isOn = 'serviceWorker' in navigator && (await getRegistration()) !== undefined;
  const state = 'serviceWorker' in navigator && 'caches' in window ? (isOn ? 'on' : 'off') : 'unsupported';
  if (state === 'off') await showSize();
  if (state === 'on') find('[data-part=pages]').replaceChildren(...(await listPages()));
  for (const part of root.querySelectorAll<HTMLElement>('[data-state]')) {
    part.hidden = part.dataset.state !== state;
  }
  root.hidden = false;
}

/** How much it is, before anybody agrees. */
async function showSize(): Promise<void> {
  const line = root.querySelector<HTMLElement>('[data-size]');
  const files = line && (await fetch(settings.files).catch(() => undefined));
  if (!line || !files?.ok) return;
  const { bytes } = (await files.json()) as KeptFiles;
  const size = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes / 1e6);
  line.textContent = (line.dataset.size ?? '').replace('{size}', size);
  line.hidden = false;
}

const ACTIONS: Readonly<Record<string, () => Promise<void>>> = {
  async on() {
    await navigator.serviceWorker.register(toScriptUrl(settings.worker), { scope: settings.home });
    await navigator.serviceWorker.ready;
    await caches.open(NAME);
    await keep();
    await show();
  },
  renew: keep,
  async off() {
    await (await getRegistration())?.unregister();
    // The worker may be about to write: once it no longer finds a store it makes none.
    while (await caches.delete(NAME));
    status.textContent = '';
    await show();
  },
};

/** What was asked for and what the worker tells, one after the other: each looks at what the last one left. */
let last: Promise<void> = Promise.resolve();
const takeTurn = (work: () => Promise<void>) => {
  last = last.then(work);
  return last;
};

root.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-do]');
  if (!button) return;
  button.disabled = true;
  takeTurn(async () => {
    await ACTIONS[button.dataset.do ?? '']?.().catch(() => {
      status.textContent = root.dataset.failed ?? '';
    });
    button.disabled = false;
  });
});

navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<KeepReport>) =>
  takeTurn(async () => {
    const { done, total, hasFailed } = data;
    // The worker may still be at work when it is switched off.
    if (!(await getRegistration())) return;
    const progress = (root.dataset.progress ?? '')
      .replace('{done}', `${done}`)
      .replace('{total}', `${total}`);
    const isDone = done === total && (await (await findStore())?.match(home + STATE)) !== undefined;
    status.textContent = hasFailed ? (root.dataset.failed ?? '') : isDone ? '' : progress;
    if (isDone) await show();
  }),
);

takeTurn(show);
