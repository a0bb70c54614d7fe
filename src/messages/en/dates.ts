/** What is said of dates, times and zones, in English. */
import { MONTHS } from '#text/month-names.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const nameMonth = (month: number) => MONTHS[month - 1] ?? String(month);

/** `2018-03-04` → "4 March" */
function formatDay(date: string): string {
  const [, month = 0, day] = date.split('-').map(Number);
  return `${day} ${nameMonth(month)}`;
}

export const dates = {
  // one date
  laterFirst: 'The later date stands first.',
  year: (first: number, last: number) => `A year lies between ${first} and ${last}.`,
  zone: 'The Z means that this is no local time. Write the time on the clock of the place, and its zone in "timeZone".',
  offset: (day: string, time: string) =>
    `A time has no offset. Write ${day} ${time}, and the zone of that clock in "timeZone".`,
  ambiguous: (first: string, second: string) =>
    `This can be ${formatDay(first)} or ${formatDay(second)}. Write ${first} or ${second}.`,
  noMonth: (month: number) =>
    `There is no month ${month}. A day is written 2018-01-19, a month 2018-01, a year 2018.`,
  noMonthButDay: (month: number, date: string) =>
    `There is no month ${month}. If ${month} is the day, write ${date}.`,
  noDay: (day: number, month: number, year: number, days: number, inMonth: string) =>
    `There is no ${day} ${nameMonth(month)}: ${nameMonth(month)} ${year} has ${days} days. If the day is not known, write ${inMonth}.`,
  noDayButNear: (
    day: number,
    month: number,
    year: number,
    days: number,
    inMonth: string,
    last: string,
    next: string,
  ) =>
    `There is no ${day} ${nameMonth(month)}: ${nameMonth(month)} ${year} has ${days} days. Look it up once more: it may be ${last} or ${next}. If the day is not known, write ${inMonth}.`,
  clock: 'The clock runs from 00:00 to 23:59.',
  dayAlone: (day: string) => `A day stands here, without a time: ${day}.`,
  far: (year: number, isAhead: boolean) =>
    `The year ${year} is far ${isAhead ? 'ahead' : 'back'}. If it is right, leave it.`,
  noSuchDay: (written: string) => `There is no such day as “${written}”.`,
  /** Weekdays from 0 for Sunday. */
  weekday: (right: number, written: number) =>
    `That day is a ${WEEKDAYS[right]}, not a ${WEEKDAYS[written]}.`,

  // the times of an entry
  notSaid: (within: string) =>
    `It is not said when this is: give a start, or the time that it falls in (“${within}”).`,
  saidTwice: (within: string, start: string, end: string) =>
    `The time is said twice. Keep “${within}”, or “${start}” and “${end}”: “${within}” is for what is not known better.`,
  zoneMissing: 'A time on the clock needs the zone of that clock: Europe/Belgrade, Europe/Sofia or another.',
  skipped: (zone: string, time: string, from: string, to: string) =>
    `In ${zone} there was no ${time} on this day: at ${from} the clock was put on to ${to}. Look up the time once more.`,
  doubled: (zone: string, time: string, from: string, to: string) =>
    `In ${zone} it was ${time} twice on this day: at ${from} the clock was put back to ${to}. The first is shown.`,
  putOff: (name: string) => `“${name}” is for what was moved or put off, and the status does not say so.`,
  deadline: (deadline: string, last: string) =>
    `The deadline, ${deadline}, comes after the end of the event, ${last}.`,
  beforeSeries: (file: string, start: string) => `This lies before its series: ${file} begins ${start}.`,
  afterSeries: (file: string, end: string) => `This lies after its series: ${file} ends ${end}.`,
  endBeforeStart: (end: string, start: string) => `The end, ${end}, lies before the start, ${start}.`,
  deadlineBeforeOpening: (deadline: string, opening: string) =>
    `The deadline, ${deadline}, lies before the opening, ${opening}.`,
};
