/** Bridge diagram. */
import type { Words } from '#i18n/word-types.ts';
import { formatNameInSentence, number } from './grammar.ts';

export const bridgeDiagram: Words['bridgeDiagram'] = {
  title: (project) => `${project}: учесниците прикажани како мост`,
  arch: (place, count) => (count === 0 ? place : `${place} ${number(count)}`),
  nothing: 'Не е наведено ниту кој учествувал, ниту од која земја.',
  caption: ({ country, countries, hasSeveral, hasUnknown, total, hasHangers }) => {
    const named = `учесниците наведени подолу (${number(total)})`;
    const each = total === 1 ? 'учесникот наведен подолу' : `секој од ${named}`;
    const among = hasHangers
      ? `по една вертикала за ${each}`
      : `колку е лакот поширок, толку повеќе од ${named}`;
    const arch =
      country === undefined
        ? []
        : [countries > 1 ? 'по еден лак за секоја земја' : `лак за ${formatNameInSentence(country)}`];
    const said = [...arch, ...(total > 0 ? [among] : [])].join(hasHangers ? ', ' : '; ');
    return [
      `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      ...(hasSeveral && country !== undefined ? ['На крајот: оние од повеќе земји.'] : []),
      ...(hasUnknown ? ['Со испрекината линија: земјата не е наведена.'] : []),
    ].join(' ');
  },
};
