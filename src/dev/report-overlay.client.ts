/**
 * Shows the report on pages of `npm run dev`: over the page if there are errors, otherwise as a button in the corner.
 * Runs in the browser.
 */
import { ASK_EVENT, FIX_EVENT, type PublishedReport, REPORT_EVENT, VERSION_TIMING } from './report-events.ts';

/** The report that was closed; stays closed until the report changes. Lasts as long as the tab. */
const CLOSED_KEY = 'site:closed';

const STYLE = `
  :host { all: initial; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
  * { box-sizing: border-box; }
  section {
    position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 2rem max(1rem, 50vw - 30rem);
    color: CanvasText; background: Canvas; border-top: .5rem solid #c0341d;
  }
  h2 { margin: 0 9rem 1.5rem 0; font-size: 1.25rem; }
  p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  p:empty { height: 1lh; }
  pre { margin: .25rem 0; overflow-x: auto; }
  p, pre { font: .9375rem/1.5 ui-monospace, monospace; }
  button { font: inherit; padding: .5rem 1rem; cursor: pointer; }
  section > button { position: fixed; top: 1rem; right: 1rem; }
  p button { margin-inline-start: 1rem; padding: .125rem .5rem; }
  .corner { position: fixed; bottom: 1rem; right: 1rem; z-index: 2147483647; }
`;

const host = document.createElement('site-report');
const root = host.attachShadow({ mode: 'open' });
let current: PublishedReport = { errors: 0, warnings: 0, text: '', fixable: [] };

function show(report: PublishedReport): void {
  current = report;
  if (report.errors + report.warnings === 0) {
    host.remove();
    sessionStorage.removeItem(CLOSED_KEY);
  } else if (report.errors > 0 && sessionStorage.getItem(CLOSED_KEY) !== report.text) {
    open();
  } else {
    close();
  }
}

function open(): void {
  const section = create('section', '', { role: 'alert', 'aria-label': 'Errors in the content' });
  const button = create('button', 'Close (Esc)', { type: 'button' });
  button.addEventListener('click', putAside);
  const title = current.errors > 0 ? 'Please fix this in the content' : 'Worth a look in the content';
  section.append(create('h2', title), ...createLineElements(current), button);
  fill(section);
}

function close(): void {
  const { errors, warnings } = current;
  const [number, word] = errors > 0 ? [errors, 'error'] : [warnings, 'warning'];
  const text = `${number} ${word}${number === 1 ? '' : 's'} in the content`;
  const button = create('button', text, { type: 'button', class: 'corner' });
  button.addEventListener('click', open);
  fill(button);
}

function putAside(): void {
  sessionStorage.setItem(CLOSED_KEY, current.text);
  close();
}

function fill(element: HTMLElement): void {
  root.replaceChildren(create('style', STYLE), element);
  document.body.append(host);
}

/** Lines of code keep their columns; all other lines wrap. A place with a correction has a button. */
function createLineElements({ text, fixable }: PublishedReport): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (const line of text.split('\n')) {
    const last = elements.at(-1);
    const isSource = line.startsWith('  | ');
    if (isSource && last?.localName === 'pre') last.textContent += `\n${line}`;
    else {
      const element = create(isSource ? 'pre' : 'p', line);
      const place = fixable.find((offered) => line.startsWith(`${offered}  `));
      if (place !== undefined) element.append(createFixButton(place));
      elements.push(element);
    }
  }
  return elements;
}

/** Asks the server to write the correction. The report that follows shows what came of it. */
function createFixButton(place: string): HTMLElement {
  const button = create('button', 'Fix it', { type: 'button', 'aria-label': `Fix ${place}` });
  button.addEventListener('click', () => import.meta.hot?.send(FIX_EVENT, place));
  return button;
}

/** As text, never as HTML: a report quotes what editors write. */
function create(name: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && root.querySelector('section')) putAside();
});

/** The version of the content that this page shows, where the browser tells it. */
function findVersion(): string | undefined {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page?.serverTiming.find(({ name }) => name === VERSION_TIMING)?.description;
}

import.meta.hot?.on(REPORT_EVENT, show);
import.meta.hot?.send(ASK_EVENT, findVersion());
