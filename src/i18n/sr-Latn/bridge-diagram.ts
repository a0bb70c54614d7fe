/** Bridge diagram. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const bridgeDiagram: Words['bridgeDiagram'] = {
  title: (project) => `Učesnici kao most: ${project}`,
  arch: (place, count) => (count === 0 ? place : `${place} ${number(count)}`),
  nothing: 'Nije navedeno ni ko je učestvovao ni iz koje zemlje.',
  caption: ({ country, countries, hasSeveral, hasUnknown, total, hasHangers }) => {
    const named = `navedenog u nastavku (ukupno ${number(total)})`;
    const arch =
      country === undefined ? [] : [countries > 1 ? 'po jedan luk za svaku zemlju' : `jedan luk: ${country}`];
    const among = hasHangers
      ? `po jedna zatega za svakog učesnika ${named}`
      : `što je luk širi, to je više učesnika navedenih u nastavku (ukupno ${number(total)})`;
    const said = [...arch, ...(total > 0 ? [among] : [])].join(', ');
    return [
      `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      ...(hasSeveral && country !== undefined ? ['Na kraju su učesnici iz više zemalja.'] : []),
      ...(hasUnknown ? ['Isprekidano: zemlja nije navedena.'] : []),
    ].join(' ');
  },
};
