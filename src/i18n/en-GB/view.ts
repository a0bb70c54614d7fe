/** Words of the script that updates a page in the browser. Separate, to keep the script small. */
export const view = {
  ownClock: (time: string, zone: string): string =>
    ` (${time} by your clock, ${zone === 'UTC' ? zone : `${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')} time`})`,
};
