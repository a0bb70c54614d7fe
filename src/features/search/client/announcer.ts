/** Milliseconds without a change before it is read out, so that not every letter’s results are read. */
const QUIET = 400;

/** Announces changes in a live region, after a pause. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      region.textContent = text;
    }, QUIET);
  };
}
