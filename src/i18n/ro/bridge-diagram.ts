/** Bridge diagram. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const bridgeDiagram: Words['bridgeDiagram'] = {
  title: (project) => `Participanții la ${project}, în formă de pod`,
  arch: (place, count) => (count === 0 ? place : `${place} ${number(count)}`),
  nothing: 'Nu sunt consemnați nici participanții, nici țările lor.',
  caption: ({ country, countries, hasSeveral, hasUnknown, total, hasHangers }) => {
    const named = `lista de mai jos (${number(total)} în total)`;
    const among = hasHangers
      ? `un tirant pentru fiecare participant din ${named}`
      : `cu cât arcul este mai lat, cu atât mai mulți participanți din ${named}`;
    const arch = country === undefined ? [] : [`un arc pentru ${countries > 1 ? 'fiecare țară' : country}`];
    const said = [...arch, ...(total > 0 ? [among] : [])].join('; ');
    return [
      `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      ...(hasSeveral && country !== undefined ? ['La capăt: cei din mai multe țări.'] : []),
      ...(hasUnknown ? ['Linie întreruptă: țara nu este consemnată.'] : []),
    ].join(' ');
  },
};
