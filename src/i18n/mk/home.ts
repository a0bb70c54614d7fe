/** Home. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const home: Words['home'] = {
  latestNews: 'Најнови вести',
  allNews: 'Сите вести',
  allEvents: 'Сите настани',
  ways: 'Каде да барате',
  purposes: {
    calls: 'За што можете да се пријавите',
    map: 'Сите места и што има во нив',
    timeline: 'Програмите и проектите, година по година',
    countries: 'Кој и што има во секоја од нив',
    topics: 'За што станува збор',
    openData: 'Сите податоци, во табели и датотеки за преземање',
    feeds: 'Новостите стигнуваат во вашата програма',
    shortlist: 'Она што сте го означиле, а го чува само вашиот прелистувач',
  },
  entryPoints: 'Од каде да почнете',
  relations: (total) =>
    `Секој лак поврзува два вида записи и е толку дебел колку што има забележани врски меѓу нив; вкупно: ${number(total)}.`,
  whole: 'Како е поврзано сè',
  relationsTable: 'Истото како табела',
  relationColumns: ['Меѓу', 'и', 'Врски'],
  comingEvents: 'Претстојни настани',
  lastEvents: 'Последни настани',
};
