/** Bridge diagram. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const bridgeDiagram: Words['bridgeDiagram'] = {
  title: (project) => `${project}: учасники у вигляді мосту`,
  arch: (place, count) => (count === 0 ? place : `${place} ${number(count)}`),
  nothing: 'Ні учасників, ні їхніх країн не зазначено.',
  caption: ({ country, countries, hasSeveral, hasUnknown, total, hasHangers }) => {
    const named = `зі списку нижче (усього ${number(total)})`;
    const among = hasHangers
      ? `кожна підвіска — учасник ${named}`
      : `що ширша арка, то більше учасників ${named}`;
    const arch = country === undefined ? [] : [countries > 1 ? 'кожна арка — країна' : `арка — ${country}`];
    const said = [...arch, ...(total > 0 ? [among] : [])].join('; ');
    return [
      `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      ...(hasSeveral && country !== undefined ? ['Скраю — учасники з кількох країн.'] : []),
      ...(hasUnknown ? ['Пунктир — країну не зазначено.'] : []),
    ].join(' ');
  },
};
