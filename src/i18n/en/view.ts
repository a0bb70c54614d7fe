/** What the script says that updates a page when it is viewed. */
export const view = {
  /** After a local time: that of the visitor, by the city of the zone. A page calls it with gaps, which the script fills. */
  ownClock: (time: string, city: string): string => `(${time} by your clock, ${city} time)`,
};
