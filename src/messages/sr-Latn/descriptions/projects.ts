/** What the fields of projects mean, with roles and figures, in Serbian, by their descriptions in English. */
export const projects: Readonly<Record<string, string>> = {
  'What it is; a programme has projects, and a network members.':
    'Šta je to; program ima projekte, a mreža članove.',
  'The programme or network that it is part of.': 'Program ili mreža čiji je to deo.',
  'When it began, as exact as it is known.': 'Kada je počelo, onoliko tačno koliko je poznato.',
  'When it ended or will end.': 'Kada se završilo ili će se završiti.',
  'How long it lasts; where start and end are known, they say it.':
    'Koliko traje; ako su početak i kraj poznati, to se vidi iz njih.',
  'What it set out to do.': 'Šta je trebalo da se postigne.',
  'One objective.': 'Jedan cilj.',
  'What was done.': 'Šta je urađeno.',
  'One activity.': 'Jedna aktivnost.',
  'What it brought out: reports, guides, films.': 'Šta je objavljeno: izveštaji, vodiči, filmovi.',
  'One thing that the project brought out.': 'Nešto što je projekat objavio.',
  'What it is: report, guide, film …': 'Šta je to: izveštaj, vodič, film …',
  'Its title.': 'Naslov.',
  'When it came out.': 'Kada je izašlo.',
  'Countries that take part; {code: MK, nameThen: Macedonia} for a name of its time.':
    'Zemlje koje učestvuju; {code: MK, nameThen: Makedonija} za tadašnje ime zemlje.',
  'A country that bore another name at the time.': 'Zemlja koja je tada imala drugo ime.',
  'The code that the country has today.': 'Današnja oznaka zemlje.',
  'The name that it bore at the time.': 'Tadašnji naziv.',

  // roles
  'Who took part, and in what capacity; it then stands on their pages too.':
    'Ko je učestvovao i u kojoj ulozi; to se onda vidi i na njihovim stranicama.',
  'One that took part, and in what capacity.': 'Jedan učesnik, i u kojoj ulozi.',
  'Who took part: an entry, or {name: …} for whom has none.':
    'Ko je učestvovao: unos, ili {name: …} ako unosa nema.',
  'In what capacity; left out where no source says.':
    'U kojoj ulozi; izostavlja se ako to ne kaže nijedan izvor.',
  'The share in per cent, or partial.': 'Udeo u procentima, ili "partial" ako je delimičan.',
  'The part of the project that the role is limited to.': 'Deo projekta na koji se uloga ograničava.',

  // grants
  'The money that a funder gives it; several grants in a list.':
    'Bespovratna sredstva koja daje finansijer; ako ih je više, u listi.',
  'Money that a funder gives the project.': 'Bespovratna sredstva koja finansijer daje projektu.',
  'Who gives it: one of those in roles as funder. Left out where there is one alone.':
    'Ko ih daje: jedan od onih koji su u polju "roles" navedeni kao "funder". Izostavlja se ako je samo jedan.',
  'The number of the agreement, as the funder writes it.': 'Broj ugovora, kako ga piše finansijer.',
  'The sum: digits alone, with a point for decimals. It needs a currency.':
    'Iznos: samo cifre, sa tačkom ispred decimala. Uz njega ide valuta.',
  'The currency of the sum, by its code of three letters.': 'Valuta iznosa, oznakom od tri slova.',
  'A page about the grant.': 'Stranica o tim sredstvima.',

  // figures
  'Numbers: money, people, firms.': 'Brojevi: novac, ljudi, preduzeća.',
  'Numbers: participants, applicants, money.': 'Brojevi: učesnici, prijavljeni, novac.',
  'Numbers: people, members, square metres.': 'Brojevi: ljudi, članovi, kvadratni metri.',
  'One number, with what it counts.': 'Jedan broj, i šta se njime broji.',
  'What is counted.': 'Šta se broji.',
  'The number: digits alone, with a point for decimals.': 'Broj: samo cifre, sa tačkom ispred decimala.',
  'In what it is counted: people, organisations, EUR, %.':
    'U čemu se broji: "people", "organisations", "EUR", "%".',
  'How exact the number is; left out where it is exact.':
    'Koliko je broj tačan; izostavlja se ako je sasvim tačan.',
  'Whether the number was planned, announced, or came true.':
    'Da li je broj planiran, najavljen ili ostvaren.',
  'The figure that this one is part of, by its label.': 'Broj čiji je ovo deo, po njegovom nazivu.',
  'The label of another figure of this entry.': 'Naziv drugog broja u ovom unosu.',
  'A figure of another entry.': 'Broj iz drugog unosa.',
  'The entry that the other figure belongs to.': 'Unos u kom je taj drugi broj.',
  'The label that it has there.': 'Naziv koji tamo ima.',
  'The day, month or year that the number is from.': 'Dan, mesec ili godina iz koje je broj.',
  'Where the number is from: which source of the entry, 1 for the first, or the title of another.':
    'Odakle je broj: koji po redu izvor unosa (1 je prvi), ili naslov nekog drugog izvora.',
  'Which of the sources of the entry: 1 is the first.': 'Koji je to po redu izvor unosa: 1 je prvi.',
  'The title of the source.': 'Naslov izvora.',
};
