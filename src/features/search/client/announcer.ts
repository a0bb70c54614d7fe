/** Milliseconds without a change before it is read out: nobody wants to hear every letter's results. */
const QUIET = 400;

/** Says in a live region what has changed, once it no longer does. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      region.textContent = text;
    }, QUIET);
  };
}
