/** Bridge diagram. */
import { formatNameInSentence } from './grammar.ts';

export const bridgeDiagram = {
  title: (project: string): string => `Who took part in ${project}, as a bridge`,
  arch: (place: string, count: number): string => (count === 0 ? place : `${place} ${count}`),
  nothing: 'Neither who took part nor from which country is recorded.',
  caption: ({
    country,
    countries,
    hasSeveral,
    hasUnknown,
    total,
    hasHangers,
  }: {
    country: string | undefined;
    countries: number;
    hasSeveral: boolean;
    hasUnknown: boolean;
    total: number;
    hasHangers: boolean;
  }): string => {
    const named = `${total.toLocaleString('en-GB')} named below`;
    const each = total === 1 ? 'the one named below' : `each of the ${named}`;
    const among = hasHangers ? `a hanger for ${each}` : `the wider, the more of the ${named}`;
    const arch =
      country === undefined
        ? []
        : [`an arch for ${countries > 1 ? 'each country' : formatNameInSentence(country)}`];
    const said = [...arch, ...(total > 0 ? [among] : [])].join(', ');
    return [
      `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      ...(hasSeveral && country !== undefined ? ['At the end: those in several countries.'] : []),
      ...(hasUnknown ? ['Broken: country not recorded.'] : []),
    ].join(' ');
  },
};
