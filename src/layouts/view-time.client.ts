/**
 * Updates the page by the visitor’s clock: upcoming, current and past events, the age of articles, and local times
 * for events in another zone.
 */
import { viewWords } from '#i18n/en.ts';

const listElements = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** Moves past events from the upcoming list to the past list, before those that passed earlier. */
function movePassed(now: number): void {
  for (const item of listElements('[data-passes]')) {
    const target = document.getElementById(item.dataset.to ?? '');
    if (!target || Date.parse(item.dataset.passes ?? '') > now) continue;
    const left = item.closest('section');
    item.removeAttribute('data-passes');
    target.querySelector('ul')?.prepend(item);
    show(target, true);
    if (left) show(left, left.querySelector('li') !== null);
  }
}

/** Shows or hides a section and the links to it. */
function show(section: HTMLElement, isShown: boolean): void {
  section.hidden = !isShown;
  const link = document.querySelector(`a[href="#${section.id}"]`)?.closest('li');
  if (link) link.hidden = !isShown;
}

/** Shows each status between its instants, and hides it otherwise. */
function showStatuses(now: number): void {
  for (const element of listElements('[data-from], [data-until]')) {
    const { from, until } = element.dataset;
    element.hidden = (from ? now < Date.parse(from) : false) || (until ? now >= Date.parse(until) : false);
  }
}

/** Adds the visitor’s local time if it differs from that of the event. */
function showOwnClocks(): void {
  for (const element of listElements('[data-instants]')) {
    const [start = 0, end = start] = (element.dataset.instants ?? '').split(' ').map(Date.parse);
    const formatWords = (style: Intl.DateTimeFormatOptions, timeZone?: string) =>
      new Intl.DateTimeFormat(document.documentElement.lang, { ...style, ...(timeZone && { timeZone }) })
        .formatRange(start, end)
        .replace(/\s*–\s*/, '–');
    const { zone } = element.dataset;
    const whole = { dateStyle: 'long', timeStyle: 'short' } as const;
    if (formatWords(whole) === formatWords(whole, zone)) continue;
    const isSameDay = formatWords({ dateStyle: 'long' }) === formatWords({ dateStyle: 'long' }, zone);
    element.textContent = viewWords.ownClock(formatWords(isSameDay ? { timeStyle: 'short' } : whole));
    element.hidden = false;
  }
}

function update(): void {
  const now = Date.now();
  movePassed(now);
  showStatuses(now);
}

update();
showOwnClocks();
// Update again if the page was left open or comes from the history.
addEventListener('pageshow', update);
document.addEventListener('visibilitychange', update);
