/** What is said of dates, times and zones, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { counted, nameMonth } from './names.ts';

const WEEKDAYS = ['nedelja', 'ponedeljak', 'utorak', 'sreda', 'četvrtak', 'petak', 'subota'];

/** `2018-03-04` → "4. mart" */
function formatDay(date: string): string {
  const [, month = 0, day] = date.split('-').map(Number);
  return `${day}. ${nameMonth(month)}`;
}

const noSuchDay = (day: number, month: number, year: number, days: number) =>
  `Ne postoji ${day}. ${nameMonth(month)} ${year}: taj mesec ima ${counted(days, { one: 'dan', other: 'dana' })}.`;

const IF_UNKNOWN = 'Ako dan nije poznat, napišite';

export const dates: Messages['dates'] = {
  laterFirst: 'Kasniji datum stoji prvi.',
  year: (first, last) => `Godina treba da bude između ${first} i ${last}.`,
  zone: 'Slovo "Z" znači da to nije lokalno vreme. Napišite vreme po časovniku tog mesta, a zonu u polju "timeZone".',
  offset: (day, time) =>
    `Uz vreme se ne piše razlika od UTC. Napišite "${day} ${time}", a zonu tog časovnika u polju "timeZone".`,
  ambiguous: (first, second) =>
    `Ovo može biti ${formatDay(first)} ili ${formatDay(second)}. Napišite "${first}" ili "${second}".`,
  noMonth: (month) => `Ne postoji ${month}. mesec. Dan se piše 2018-01-19, mesec 2018-01, a godina 2018.`,
  noMonthButDay: (month, date) => `Ne postoji ${month}. mesec. Ako je ${month} dan, napišite "${date}".`,
  noDay: (day, month, year, days, inMonth) =>
    `${noSuchDay(day, month, year, days)} ${IF_UNKNOWN} "${inMonth}".`,
  noDayButNear: (day, month, year, days, inMonth, last, next) =>
    `${noSuchDay(day, month, year, days)} Proverite još jednom: možda je "${last}" ili "${next}". ${IF_UNKNOWN} "${inMonth}".`,
  clock: 'Vreme se piše od 00:00 do 23:59.',
  dayAlone: (day) => `Ovde stoji samo dan, bez vremena: "${day}".`,
  far: (year, isAhead) =>
    `Godina ${year} je daleko u ${isAhead ? 'budućnosti' : 'prošlosti'}. Ako je tačna, ostavite je.`,
  noSuchDay: (written) => `Takav dan ne postoji: „${written}“.`,
  weekday: (right, written) => `Taj dan je ${WEEKDAYS[right]}, a ne ${WEEKDAYS[written]}.`,

  notSaid: (within) =>
    `Ne piše kada se to događa. Navedite početak, ili razdoblje u kom se događa (polje „${within}“).`,
  saidTwice: (within, start, end) =>
    `Vreme je navedeno dva puta. Zadržite „${within}“, ili „${start}“ i „${end}“. Polje „${within}“ služi kada tačnije vreme nije poznato.`,
  zoneMissing: 'Uz vreme po časovniku treba navesti zonu: "Europe/Belgrade", "Europe/Sofia" ili drugu.',
  skipped: (zone, time, from, to) =>
    `U zoni "${zone}" tog dana nije bilo ${time}: u ${from} časovnik je pomeren na ${to}. Proverite vreme još jednom.`,
  doubled: (zone, time, from, to) =>
    `U zoni "${zone}" tog dana je dva puta bilo ${time}: u ${from} časovnik je vraćen na ${to}. Prikazuje se prvo.`,
  putOff: (name) => `Polje „${name}“ je za ono što je premešteno ili odloženo, a polje "status" to ne kaže.`,
  deadline: (deadline, last) => `Rok (${deadline}) je posle kraja događaja (${last}).`,
  beforeSeries: (file, start) => `Ovo je pre svoje serije: "${file}" počinje ${start}.`,
  afterSeries: (file, end) => `Ovo je posle svoje serije: "${file}" se završava ${end}.`,
  endBeforeStart: (end, start) => `Kraj (${end}) je pre početka (${start}).`,
  deadlineBeforeOpening: (deadline, opening) => `Rok (${deadline}) je pre otvaranja prijava (${opening}).`,
};
