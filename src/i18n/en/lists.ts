/** Lists. */

export const lists = {
  partOfList: (count: number, total: number): string =>
    `${count.toLocaleString('en-GB')} of ${total === 1 ? '1 entry' : `${total.toLocaleString('en-GB')} entries`}`,
  callsLink: 'What one can apply or register for',
  comingAndUnderWay: 'Coming and under way',
};
