/**
 * Enlarges the map within its frame, and shows one country alone. The frame scrolls, so a finger, the wheel and the
 * arrow keys move the map as they move any page; a mouse drags it. Dots and names are placed in per cent: a wider map has
 * room for more of them, which its style sheet shows by itself.
 */
const STEP = 1.6;
const MOST = 8;

const sheet = document.querySelector<HTMLElement>('.sheet[data-enlarge]');
if (sheet) addTools(sheet);

function addTools(sheet: HTMLElement): void {
  const figure = sheet.parentElement as HTMLElement;
  const { enlarge = '', reduce = '', whole = '' } = sheet.dataset;
  const [view, tools, frame] = ['div', 'div', 'div'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  view.className = 'map-view';
  tools.className = 'map-tools';
  frame.className = 'map-frame';
  frame.tabIndex = 0;
  frame.role = 'group';
  frame.ariaLabel = sheet.querySelector('.land title')?.textContent ?? '';
  const [smaller, larger] = [
    ['−', reduce],
    ['+', enlarge],
  ].map(([text = '', label = '']) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.ariaLabel = label;
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  const countries = createCountries(whole);
  tools.append(smaller, larger, countries);
  figure.prepend(view);
  view.append(tools, frame);
  frame.append(sheet);

  let zoom = 1;

  /** Enlarges the map; the point at `x` and `y`, in pixels of the frame, stays where it is. */
  function zoomTo(next: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2): void {
    const { clientWidth: width, clientHeight: height } = frame;
    const now = Math.min(MOST, Math.max(1, next));
    const [left, top] = [frame.scrollLeft + x, frame.scrollTop + y];
    // The frame keeps its height while the map grows in it.
    frame.style.height = now > 1 ? `${height}px` : '';
    sheet.style.width = now > 1 ? `${width * now}px` : '';
    const grown = now / zoom;
    zoom = now;
    frame.scrollTo({ left: left * grown - x, top: top * grown - y, behavior: 'instant' });
    smaller.disabled = zoom === 1;
    larger.disabled = zoom === MOST;
  }

  /** Shows the dots and the rows of one country alone, and the part of the map that they are in. */
  function showCountry(code: string, name: string): void {
    const dots = [...sheet.querySelectorAll<SVGElement>('[data-country]')];
    for (const dot of dots) dot.classList.toggle('elsewhere', code !== '' && dot.dataset.country !== code);
    for (const row of figure.querySelectorAll('tbody tr')) {
      (row as HTMLElement).hidden = code !== '' && row.querySelector('td')?.textContent !== name;
    }
    zoomTo(1);
    const marks = dots
      .filter(({ dataset }) => dataset.country === code)
      .map((dot) => dot.querySelector('svg'))
      .map((mark) => [mark?.x, mark?.y].map((part) => part?.baseVal.valueInSpecifiedUnits ?? 0));
    if (marks.length === 0) return;
    const [xs, ys] = [0, 1].map((at) => marks.map((mark) => (mark[at] ?? 0) / 100)) as [number[], number[]];
    const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    // With room around the outermost.
    zoomTo(0.8 / Math.max(east - west, south - north, 0.8 / MOST));
    frame.scrollTo({
      left: ((west + east) / 2) * sheet.clientWidth - frame.clientWidth / 2,
      top: ((north + south) / 2) * sheet.clientHeight - frame.clientHeight / 2,
      behavior: 'instant',
    });
  }

  smaller.addEventListener('click', () => zoomTo(zoom / STEP));
  larger.addEventListener('click', () => zoomTo(zoom * STEP));
  countries.addEventListener('change', () =>
    showCountry(countries.value, countries.selectedOptions[0]?.text ?? ''),
  );
  frame.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') zoomTo(zoom * STEP);
    else if (key === '-') zoomTo(zoom / STEP);
    else if (key === '0') zoomTo(1);
  });
  // With Ctrl, or as two fingers on a pad do; the wheel alone moves the page, or the map within its frame.
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = frame.getBoundingClientRect();
      zoomTo(zoom * Math.exp(-event.deltaY / 200), event.clientX - left, event.clientY - top);
    },
    { passive: false },
  );
  addDragging(frame);
  addPinching(frame, () => zoom, zoomTo);
  let last = frame.clientWidth;
  addEventListener('resize', () => {
    // On a phone, the height changes whenever the bar of the browser comes and goes.
    if (frame.clientWidth !== last) zoomTo(1);
    last = frame.clientWidth;
  });
  zoomTo(1);
}

/** A choice of the countries that the page has maps of. */
function createCountries(whole: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.add(new Option(whole, ''));
  const label = document.getElementById('narrow-country');
  select.ariaLabel = label?.textContent?.trim() ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[aria-labelledby=narrow-country] a')) {
    const code = link.pathname.split('/').at(-2)?.toUpperCase() ?? '';
    select.add(new Option(link.firstChild?.textContent?.trim() ?? '', code));
  }
  return select;
}

/** A mouse takes the map along; a link under it is not followed then. */
function addDragging(frame: HTMLElement): void {
  let hasMoved = false;
  frame.addEventListener('pointerdown', (event) => {
    hasMoved = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const [left, top] = [frame.scrollLeft + event.clientX, frame.scrollTop + event.clientY];
    const move = ({ clientX, clientY }: PointerEvent) => {
      hasMoved ||= Math.hypot(clientX - event.clientX, clientY - event.clientY) > 4;
      frame.scrollTo({ left: left - clientX, top: top - clientY, behavior: 'instant' });
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true });
  });
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener('click', (event) => hasMoved && event.preventDefault(), true);
}

/** Two fingers enlarge the map. */
function addPinching(
  frame: HTMLElement,
  getZoom: () => number,
  zoomTo: (zoom: number, x: number, y: number) => void,
): void {
  const fingers = new Map<number, PointerEvent>();
  let start: { zoom: number; gap: number } | undefined;
  const measure = () => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return undefined;
    const { left, top } = frame.getBoundingClientRect();
    return {
      gap: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
      x: (a.clientX + b.clientX) / 2 - left,
      y: (a.clientY + b.clientY) / 2 - top,
    };
  };
  const set = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    if (event.type !== 'pointermove' || fingers.has(event.pointerId)) fingers.set(event.pointerId, event);
    const now = fingers.size === 2 ? measure() : undefined;
    if (!now) return;
    start ??= { zoom: getZoom(), gap: now.gap };
    zoomTo((start.zoom * now.gap) / start.gap, now.x, now.y);
  };
  const release = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    start = undefined;
  };
  frame.addEventListener('pointerdown', set);
  frame.addEventListener('pointermove', set);
  for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, release);
}
