/**
 * The few lines that decide by the visitor's clock what a page has from the day of its build: what is coming, under
 * way and past, what is old, and what the visitor's clock says when that of an event says something else.
 */
import { viewWords } from '#i18n/en.ts';

const listElements = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** Moves what has passed from what is coming to where it belongs now, before what had passed earlier. */
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

/** Shows or hides a section, and what leads to it. */
function show(section: HTMLElement, isShown: boolean): void {
  section.hidden = !isShown;
  const link = document.querySelector(`a[href="#${section.id}"]`)?.closest('li');
  if (link) link.hidden = !isShown;
}

/** Shows what is said from an instant, until another, and hides it before and behind them. */
function showPhases(now: number): void {
  for (const element of listElements('[data-from], [data-until]')) {
    const { from, until } = element.dataset;
    element.hidden = (from ? now < Date.parse(from) : false) || (until ? now >= Date.parse(until) : false);
  }
}

/** Says what the visitor's clock says, where it differs from that of the event. */
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
  showPhases(now);
}

update();
showOwnClocks();
// A page that was left open, or comes back from the history, is seen anew.
addEventListener('pageshow', update);
document.addEventListener('visibilitychange', update);
