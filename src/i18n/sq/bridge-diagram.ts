/** Bridge diagram. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const bridgeDiagram: Words['bridgeDiagram'] = {
  title: (project) => `${project}: pjesëmarrësit në formë ure`,
  arch: (place, count) => (count === 0 ? place : `${place} ${number(count)}`),
  nothing: 'Nuk është shënuar as kush mori pjesë, as nga cili vend.',
  caption: ({ country, countries, hasSeveral, hasUnknown, total, hasHangers }) => {
    const named = `${number(total)} pjesëmarrësit e renditur më poshtë`;
    const each = total === 1 ? 'pjesëmarrësin e shënuar më poshtë' : `secilin nga ${named}`;
    const among = hasHangers
      ? `një vijë e pingultë për ${each}`
      : `sa më i gjerë harku, aq më shumë nga ${named}`;
    const arch =
      country === undefined ? [] : [countries > 1 ? 'një hark për secilin vend' : `një hark (${country})`];
    const said = [...arch, ...(total > 0 ? [among] : [])].join(hasHangers ? ', ' : '; ');
    return [
      `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      ...(hasSeveral && country !== undefined ? ['Në fund: ata që janë në disa vende.'] : []),
      ...(hasUnknown ? ['Me vijë të ndërprerë: vendi nuk është shënuar.'] : []),
    ].join(' ');
  },
};
