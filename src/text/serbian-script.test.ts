import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createToCyrillic, toLatin } from './serbian-script.ts';

const toCyrillic = createToCyrillic({
  latin: [
    'CSV',
    'CSV on the Web',
    'CC BY 4.0',
    'Node',
    '/embed',
    'style="color-scheme: light"',
    'feed',
    'e.V.',
  ],
  twoLetters: ['sanjak'],
});

describe('Serbian of Latin letters in Cyrillic', () => {
  test.each([
    // letters
    ['Fijuče vetar u šiblju, ledi pašnjake i kuće.', 'Фијуче ветар у шибљу, леди пашњаке и куће.'],
    [
      'Ljubazni fenjerdžija čađavog lica hoće da mi pokaže štos.',
      'Љубазни фењерџија чађавог лица хоће да ми покаже штос.',
    ],
    ['Đorđe, ĐAK, Ćuprija, Džep, DŽEP, Žabalj', 'Ђорђе, ЂАК, Ћуприја, Џеп, ЏЕП, Жабаљ'],
    ['NJEGOŠ, Njegoš, njegov; KONJ; LJIG, Ljig; NJ.', 'ЊЕГОШ, Његош, његов; КОЊ; ЉИГ, Љиг; Њ.'],
    ['ǆep ǅep Ǆ ǉudi ǈudi Ǉ ǌive ǋive Ǌ', 'џеп Џеп Џ људи Људи Љ њиве Њиве Њ'],
    ['C\u030Cac\u030Cak, s\u030Cuma', 'Чачак, шума'],
    ['', ''],

    // two letters that look like one
    ['injekcija, INJEKCIJA, Injekcijama, inficirati', 'инјекција, ИНЈЕКЦИЈА, Инјекцијама, инфицирати'],
    ['konjunktura, konjugacija, nekonjugovan', 'конјунктура, конјугација, неконјугован'],
    ['konj, Konjic, konjušar; konjunktivitis', 'коњ, Коњиц, коњушар; конјунктивитис'],
    ['nadživeti, nenadživljen, nadžupan', 'надживети, ненадживљен, наджупан'],
    ['odžaliti, odžaljen, odžvakati', 'оджалити, оджаљен, оджвакати'],
    ['podžeći, predživot, nadžanjati, nadžnjeti', 'поджећи, предживот, наджањати, наджњети'],
    ['nadžak, Odžaci, odžak, pidžama', 'наџак, Оџаци, оџак, пиџама'],
    ['vanjezički, Tanjug, Tanjugova, TANJUG, tanjir', 'ванјезички, Танјуг, Танјугова, ТАНЈУГ, тањир'],
    ['anjon, kanjon', 'анјон, кањон'],
    ['Sanjaka, banja', 'Санјака, бања'],
    ['pjesma, djeca, nJ', 'пјесма, дјеца, нЈ'],

    // words that stay
    ['CSV datoteka, CSV-a, csv, CSVa', 'CSV датотека, CSV-а, цсв, ЦСВа'],
    ['CSV on the Web i CSV/tabela', 'CSV on the Web и CSV/табела'],
    ['Licenca: CC BY 4.0.', 'Лиценца: CC BY 4.0.'],
    [
      'Dodajte /embed, style="color-scheme: light", e.V. i (feed).',
      'Додајте /embed, style="color-scheme: light", e.V. и (feed).',
    ],
    ['Node i Node.js', 'Node и Node.js'],
    ['web-sajt Kőszeg, Tiranë, Iași, Zürich, Xanthi', 'web-сајт Kőszeg, Tiranë, Iași, Zürich, Xanthi'],

    // addresses
    [
      'Na https://sr.wikipedia.org/wiki/Niš_(grad), kaže.',
      'На https://sr.wikipedia.org/wiki/Niš_(grad), каже.',
    ],
    ['(www.primer.rs) i „mostovi.rs/vesti“.', '(www.primer.rs) и „mostovi.rs/vesti“.'],
    [
      'Pišite: ime.prezime@primer.rs, mailto:a@b.rs, @nalog',
      'Пишите: ime.prezime@primer.rs, mailto:a@b.rs, @nalog',
    ],
    ['u /events/x/, ../slike/most.jpg, changes.json', 'у /events/x/, ../slike/most.jpg, changes.json'],
    ['[tekst](/vesti/prva/ "Naslov")', '[текст](/vesti/prva/ "Наслов")'],
    ['webcal://primer.rs/rokovi.ics', 'webcal://primer.rs/rokovi.ics'],
    [
      'i/ili, km/h, d.o.o. Most, s. g. š., 5.maja 2018.godine',
      'и/или, км/х, д.о.о. Мост, с. г. ш., 5.маја 2018.године',
    ],

    // code, placeholders, HTML
    ['Polje `id` i ``kod ` kod`` i ` kraj', 'Поље `id` и ``kod ` kod`` и ` крај'],
    ['```\nkod `x` kod\n```\ntekst', '```\nkod `x` kod\n```\nтекст'],
    ['Zdravo, {name}! {{ime}} {tekst u zagradi}', 'Здраво, {name}! {{ime}} {текст у загради}'],
    [
      '<b class="jako">Jako</b>&nbsp;i&#160;slabo &amp; <!-- kod -->',
      '<b class="jako">Јако</b>&nbsp;и&#160;слабо &amp; <!-- kod -->',
    ],
    ['a < b, R&D', 'а < б, Р&Д'],
    ['20 °C, 20°C', '20 °C, 20°C'],

    // Roman numerals
    ['II, III, IV i XXI vek; LVII, MCMXC', 'II, III, IV и XXI век; LVII, MCMXC'],
    ['I Niš i Pirot. I Leskovac.', 'И Ниш и Пирот. И Лесковац.'],
    ['NIŠ I PIROT', 'НИШ И ПИРОТ'],
    [
      'Petar I Karađorđević, faza I, I–III, I, II i III, (I)',
      'Петар I Карађорђевић, фаза I, I–III, I, II и III, (I)',
    ],
    ['V razred, Karlo V, V. Petrović, slova A, B, V, G', 'V разред, Карло V, В. Петровић, слова А, Б, В, Г'],
    ['Marko I. Petrović', 'Марко И. Петровић'],
    ['DIV, MI, LI, DIM, CIVIL', 'ДИВ, МИ, ЛИ, ДИМ, ЦИВИЛ'],

    // other scripts
    ['Пирот, Ниш; Љиг', 'Пирот, Ниш; Љиг'],
    ['Αθήνα, Скопје i София', 'Αθήνα, Скопје и София'],
  ])('%s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
    expect(toCyrillic(cyrillic)).toBe(cyrillic);
  });

  test('needs no exceptions', () => {
    expect(createToCyrillic({ latin: [], twoLetters: [] })('Sanjak, CSV')).toBe('Сањак, ЦСВ');
  });

  test.each([
    ['a'.repeat(200_000)],
    ['a-'.repeat(100_000)],
    ['<a '.repeat(70_000)],
    ['{a'.repeat(100_000)],
    ['&a'.repeat(100_000)],
    ['http://('.repeat(25_000)],
    ['`'.repeat(200_000)],
    [Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['nj '.repeat(70_000)],
    ['injek'.repeat(40_000)],
    ['CSV on the '.repeat(20_000)],
    [`{${' '.repeat(200_000)}`],
  ])('takes long text without going back: %.8s', (text) => {
    const start = performance.now();
    toLatin(toCyrillic(text));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('Serbian of Cyrillic letters in Latin', () => {
  test.each([
    ['ЊЕГОШ, Његош, његов, КОЊ, Њ.', 'NJEGOŠ, Njegoš, njegov, KONJ, Nj.'],
    ['ЉИГ, Љиг, УЉЕ, ЏЕП, Џеп, „ЏЕ“', 'LJIG, Ljig, ULJE, DŽEP, Džep, „DŽE“'],
    ['Ђорђе и Ћирило, Чачак, Шид, Жабаљ, хладно', 'Đorđe i Ćirilo, Čačak, Šid, Žabalj, hladno'],
    ['инјекција, надживети, Танјуг', 'injekcija, nadživeti, Tanjug'],
    ['CSV датотека, Tiranë', 'CSV datoteka, Tiranë'],
    ['София, Ѓорѓи', 'Sofiя, Ѓorѓi'],
  ])('%s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
});

describe('there and back', () => {
  test.each([
    'Programi, projekti, mreže i radne grupe povezuju gradove, opštine i sela u regionu.',
    'U Knjaževcu je 19. januara 2018. održan uvodni skup; došlo je 120 učesnika iz 8 zemalja.',
    'Ljubiša Njegovan i Džejn Đurić vode habove u Nišu, Užicu, Ćupriji i Šapcu.',
    'Javni poziv je otvoren do ponoći: prijavite se na https://primer.rs/poziv ili na prijava@primer.rs.',
    '## Zaključci\n\n* **Rok:** 1. mart 2024.\n* _Iznos_: 12.500 € (oko 1,5 miliona dinara)\n',
    'NAJNOVIJE VESTI: KNJAŽEVAC, LJIG I DŽEP; NJIVE U POLJU.',
    'Nadživeo je sve konjunkture, a Tanjug je o injekcijama javio u XXI veku.',
    'Petar I i Karlo V; I dalje važi CSV on the Web, uz licencu CC BY 4.0.',
    'Polje `id` je putanja: `events/x` je na adresi `/events/x/`.',
    'Udruženje iz Prištine*, Kosovo; Çelnik, Bükreș, Győr, São Paulo.',
  ])('%s', (text) => {
    expect(toLatin(toCyrillic(text))).toBe(text.normalize('NFC'));
  });

  const CONSONANTS = 'b c č ć d dž đ f g h j k l lj m n nj p r s š t v z ž'.split(' ');
  const syllables = CONSONANTS.flatMap((first) =>
    [...'aeiou'].flatMap((vowel) => [first + vowel, vowel + first]),
  );
  const words = fc
    .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 6 })
    .map((parts) => parts.join(''));

  test('any word, in small letters, with a capital and in capitals', () => {
    // Without words that stay in Latin letters, of which one could be among them.
    const write = createToCyrillic({ latin: [], twoLetters: [] });
    fc.assert(
      fc.property(words, (word) => {
        for (const written of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
          const cyrillic = write(written);
          expect(cyrillic).toMatch(/^[Ђ-џ]+$/);
          expect(toLatin(cyrillic)).toBe(written);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
