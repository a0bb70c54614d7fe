/**
 * Updates the page by the visitor’s clock: upcoming, current and past events, the age of articles, and local times
 * for events in another zone.
 */
import type { PAGE_IDS } from '#routes/sections.ts';

// Only the type is imported: a module of constants would be a file of its own for every page to load.
const OWN_CLOCK: (typeof PAGE_IDS)['ownClock'] = 'own-clock';

const listElements = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** Moves past events from the upcoming list to the past list, before those that passed earlier. */
function movePassed(now: number): void {
  for (const item of listElements('[data-passes]')) {
    const target = document.getElementById(item.dataset.to ?? '');
    if (!target || Date.parse(item.dataset.passes ?? '') > now) continue;
    const left = item.closest('section');
    delete item.dataset.passes;
    target.querySelector('ul')?.prepend(item);
    show(target, true);
    if (left) show(left, Boolean(left.querySelector('li')));
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
    const [here, there] = [undefined, element.dataset.zone].map((zone) => formatSpan(start, end, zone));
    if (!here || !there || here.text === there.text) continue;
    const isSameDay = here.day !== '' && here.day === there.day;
    element.textContent = ` ${sayOwnClock(isSameDay ? here.times : here.text, toCity(here.zone))}`;
    element.hidden = false;
  }
}

const template = document.querySelector<HTMLTemplateElement>(`#${OWN_CLOCK}`);

/** What a page says of the visitor’s own time. */
const sayOwnClock = (time: string, city: string): string =>
  (template?.content.textContent ?? '').replace('{time}', time).replace('{zone}', city);

/** A day in the language of the page, as the page tells, or else as the browser has it. */
function formatDay(instant: number, zone: Intl.DateTimeFormatOptions): string {
  const { day, months = '' } = template?.dataset ?? {};
  if (!day)
    return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', ...zone }).format(
      instant,
    );
  const [y = '', m, d] = new Intl.DateTimeFormat('sv', zone).format(instant).split('-');
  return day
    .replace('{d}', `${Number(d)}`)
    .replace('{m}', months.split(',')[Number(m) - 1] ?? '')
    .replace('{y}', y);
}

/** `Europe/Belgrade` → "Belgrade". */
const toCity = (zone: string) => zone.replace(/.*\//, '').replaceAll('_', ' ');

/** Two instants in words, written as the page writes a span: see `model/dates/dates.ts`. */
function formatSpan(start: number, end: number, timeZone?: string) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', ...zone });
  const from = [formatDay(start, zone), clock.format(start)] as const;
  // An end at midnight belongs to the day before.
  const isMidnight = end > start && clock.format(end) === '00:00';
  const to = [formatDay(isMidnight ? end - 1 : end, zone), isMidnight ? '24:00' : clock.format(end)] as const;
  const isOneDay = from[0] === to[0];
  const times = start === end ? from[1] : isOneDay ? `${from[1]}–${to[1]}` : '';
  return {
    times,
    day: isOneDay ? from[0] : '',
    text: isOneDay ? `${from[0]}, ${times}` : `${from.join(', ')} – ${to.join(', ')}`,
    zone: clock.resolvedOptions().timeZone,
  };
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
