import { describe, expect, test } from 'vitest';
import { toKey } from './fold.ts';

describe('spellings of one name are one word', () => {
  test.each([
    ['Niš', 'Nis', 'NIŠ', 'Ниш'],
    ['Čačak', 'Cacak', 'Чачак'],
    ['Šumen', 'Shumen', 'Sumen', 'Шумен'],
    ['Đorđe', 'Djordje', 'Dorde', 'Ђорђе'],
    ['Gjorče', 'Gorče', 'Ѓорче'],
    ['Džamić', 'Dzamic', 'Џамић'],
    ['Žabljak', 'Zabljak', 'Zhabljak', 'Жабљак'],
    ['Sofija', 'Sofia', 'София'],
    ['Skopje', 'Скопје'],
    ['Srbija', 'Srbia', 'Србија'],
    ['Jambol', 'Yambol', 'Ямбол'],
    ['Kjustendil', 'Kyustendil', 'Кюстендил'],
    ['Targovishte', 'Търговище'],
    ['Kharkiv', 'Harkiv', 'Харків'],
    ['Kyiv', 'Київ'],
    ['Athina', 'Αθήνα'],
    ['Thessaloniki', 'Tesaloniki', 'Θεσσαλονίκη'],
    ['Kypros', 'Kipros', 'Κύπρος'],
    ['Evropi', 'Ευρώπη'],
    ['Tbilisi', 'თბილისი'],
    ['Batumi', 'ბათუმი'],
    ['Korçë', 'Korce'],
    ['Bistrița', 'Bistrita'],
    ['Uroš', 'Uros', 'Урош'],
    ['workshop', 'workshops'],
    ['city', 'cities', 'Cities’'.slice(0, 6)],
    ['programme', 'programmes', 'program', 'programs'],
    ['centre', 'centres', 'center', 'centers'],
    ['digitalisation', 'digitalization'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(toKey)).size).toBe(1);
  });
});

test.each([
  ['Niš', 'Nin'],
  ['Novi', 'Nova'],
  ['Bar', 'Bor'],
  ['hub', 'hubris'],
  ['2018', '2019'],
])('%s is not %s', (one, other) => {
  expect(toKey(one)).not.toBe(toKey(other));
});
