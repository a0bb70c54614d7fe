/** What is said of dates, times and zones, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { nameMonth } from './names.ts';

const WEEKDAYS = ['e diel', 'e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë'];

/** `2018-03-04` → "4 mars" */
function formatDay(date: string): string {
  const [, month = 0, day] = date.split('-').map(Number);
  return `${day} ${nameMonth(month)}`;
}

const noSuchDay = (day: number, month: number, year: number, days: number) =>
  `Data ${day} ${nameMonth(month)} ${year} nuk ekziston: ai muaj ka ${days} ditë.`;

const IF_UNKNOWN = 'Nëse dita nuk dihet, shkruani';

export const dates: Messages['dates'] = {
  laterFirst: 'Data më e vonë qëndron e para.',
  year: (first, last) => `Viti është mes ${first} dhe ${last}.`,
  zone: 'Shkronja "Z" do të thotë se kjo nuk është orë lokale. Shkruani orën e atij vendi, dhe zonën e saj në "timeZone".',
  offset: (day, time) =>
    `Ora shkruhet pa ndryshimin nga UTC. Shkruani "${day} ${time}", dhe zonën e asaj ore në "timeZone".`,
  ambiguous: (first, second) =>
    `Kjo mund të jetë ${formatDay(first)} ose ${formatDay(second)}. Shkruani "${first}" ose "${second}".`,
  noMonth: (month) => `Muaji ${month} nuk ekziston. Dita shkruhet 2018-01-19, muaji 2018-01, viti 2018.`,
  noMonthButDay: (month, date) =>
    `Muaji ${month} nuk ekziston. Nëse ${month} është dita, shkruani "${date}".`,
  noDay: (day, month, year, days, inMonth) =>
    `${noSuchDay(day, month, year, days)} ${IF_UNKNOWN} "${inMonth}".`,
  noDayButNear: (day, month, year, days, inMonth, last, next) =>
    `${noSuchDay(day, month, year, days)} Kontrollojeni edhe një herë: ndoshta është "${last}" ose "${next}". ${IF_UNKNOWN} "${inMonth}".`,
  clock: 'Ora shkruhet nga 00:00 deri në 23:59.',
  dayAlone: (day) => `Këtu qëndron vetëm dita, pa orë: "${day}".`,
  far: (year, isAhead) =>
    `Viti ${year} është shumë larg në ${isAhead ? 'të ardhmen' : 'të kaluarën'}. Nëse është i saktë, lëreni.`,
  noSuchDay: (written) => `Një ditë e tillë nuk ekziston: „${written}”.`,
  weekday: (right, written) => `Ajo ditë është ${WEEKDAYS[right]}, jo ${WEEKDAYS[written]}.`,

  notSaid: (within) =>
    `Nuk thuhet kur ndodh kjo. Shkruani fillimin, ose periudhën në të cilën ndodh (fusha „${within}”).`,
  saidTwice: (within, start, end) =>
    `Koha është shkruar dy herë. Mbani „${within}”, ose „${start}” dhe „${end}”. Fusha „${within}” është për atë që nuk dihet më saktë.`,
  zoneMissing: 'Orës i duhet zona e saj: "Europe/Belgrade", "Europe/Sofia" ose një tjetër.',
  skipped: (zone, time, from, to) =>
    `Në zonën "${zone}" atë ditë nuk pati orë ${time}: në ${from} ora u çua përpara në ${to}. Kontrollojeni orën edhe një herë.`,
  doubled: (zone, time, from, to) =>
    `Në zonën "${zone}" atë ditë ora ${time} ishte dy herë: në ${from} ora u kthye prapa në ${to}. Tregohet e para.`,
  putOff: (name) =>
    `Fusha „${name}” është për atë që u zhvendos ose u shty, por fusha "status" nuk e thotë këtë.`,
  deadline: (deadline, last) => `Afati (${deadline}) është pas fundit të ngjarjes (${last}).`,
  beforeSeries: (file, start) => `Kjo është para serisë së vet: "${file}" fillon më ${start}.`,
  afterSeries: (file, end) => `Kjo është pas serisë së vet: "${file}" përfundon më ${end}.`,
  endBeforeStart: (end, start) => `Fundi (${end}) është para fillimit (${start}).`,
  deadlineBeforeOpening: (deadline, opening) => `Afati (${deadline}) është para hapjes (${opening}).`,
};
