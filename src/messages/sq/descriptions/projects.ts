/** What the fields of projects mean, with roles and figures, in Albanian, by their descriptions in English. */
export const projects: Readonly<Record<string, string>> = {
  'What it is; a programme has projects, and a network members.':
    'Çfarë është; një program ka projekte, një rrjet ka anëtarë.',
  'The programme or network that it is part of.': 'Programi ose rrjeti, pjesë e të cilit është.',
  'When it began, as exact as it is known.': 'Kur filloi, aq saktë sa dihet.',
  'When it ended or will end.': 'Kur mbaroi ose do të mbarojë.',
  'How long it lasts; where start and end are known, they say it.':
    'Sa zgjat; kur dihen fillimi dhe fundi, këtë e tregojnë ata.',
  'What it set out to do.': 'Çfarë synonte të arrinte.',
  'One objective.': 'Një objektiv.',
  'What was done.': 'Çfarë u bë.',
  'One activity.': 'Një veprimtari.',
  'What it brought out: reports, guides, films.': 'Çfarë nxori: raporte, udhëzues, filma.',
  'One thing that the project brought out.': 'Diçka që nxori projekti.',
  'What it is: report, guide, film …': 'Çfarë është: raport, udhëzues, film …',
  'Its title.': 'Titulli.',
  'When it came out.': 'Kur doli.',
  'Countries that take part; {code: MK, nameThen: Macedonia} for a name of its time.':
    'Vendet që marrin pjesë; {code: MK, nameThen: Maqedonia} për emrin që vendi kishte atëherë.',
  'A country that bore another name at the time.': 'Një vend që atëherë kishte një emër tjetër.',
  'The code that the country has today.': 'Kodi që vendi ka sot.',
  'The name that it bore at the time.': 'Emri që kishte atëherë.',

  // roles
  'Who took part, and in what capacity; it then stands on their pages too.':
    'Kush mori pjesë, dhe me çfarë roli; kjo del pastaj edhe në faqet e tyre.',
  'One that took part, and in what capacity.': 'Një pjesëmarrës, dhe me çfarë roli.',
  'Who took part: an entry, or {name: …} for whom has none.':
    'Kush mori pjesë: një zë, ose {name: …} për atë që nuk ka zë.',
  'In what capacity; left out where no source says.':
    'Me çfarë roli; lihet jashtë kur këtë nuk e thotë asnjë burim.',
  'The share in per cent, or partial.': 'Pjesa në përqindje, ose "partial" kur është e pjesshme.',
  'The part of the project that the role is limited to.': 'Pjesa e projektit, me të cilën kufizohet roli.',

  // grants
  'The money that a funder gives it; several grants in a list.':
    'Paratë që i jep një financues; disa grante jepen në listë.',
  'Money that a funder gives the project.': 'Para që një financues i jep projektit.',
  'Who gives it: one of those in roles as funder. Left out where there is one alone.':
    'Kush e jep: njëri nga ata që në fushën „roles” janë "funder". Lihet jashtë kur është vetëm një.',
  'The number of the agreement, as the funder writes it.':
    'Numri i marrëveshjes, ashtu siç e shkruan financuesi.',
  'The sum: digits alone, with a point for decimals. It needs a currency.':
    'Shuma: vetëm shifra, me pikë para dhjetoreve. Asaj i duhet një monedhë.',
  'The currency of the sum, by its code of three letters.':
    'Monedha e shumës, me kodin e saj prej tri shkronjash.',
  'A page about the grant.': 'Një faqe për grantin.',

  // figures
  'Numbers: money, people, firms.': 'Numra: para, njerëz, firma.',
  'Numbers: participants, applicants, money.': 'Numra: pjesëmarrës, aplikues, para.',
  'Numbers: people, members, square metres.': 'Numra: njerëz, anëtarë, metra katrorë.',
  'One number, with what it counts.': 'Një numër, dhe çfarë numëron.',
  'What is counted.': 'Çfarë numërohet.',
  'The number: digits alone, with a point for decimals.': 'Numri: vetëm shifra, me pikë para dhjetoreve.',
  'In what it is counted: people, organisations, EUR, %.':
    'Me çfarë numërohet: "people", "organisations", "EUR", "%".',
  'How exact the number is; left out where it is exact.':
    'Sa i saktë është numri; lihet jashtë kur është i saktë.',
  'Whether the number was planned, announced, or came true.':
    'Nëse numri ishte i planifikuar, i njoftuar apo u realizua.',
  'The figure that this one is part of, by its label.':
    'Numri, pjesë e të cilit është ky, me emërtimin e tij.',
  'The label of another figure of this entry.': 'Emërtimi i një numri tjetër të këtij zëri.',
  'A figure of another entry.': 'Një numër i një zëri tjetër.',
  'The entry that the other figure belongs to.': 'Zëri të cilit i përket numri tjetër.',
  'The label that it has there.': 'Emërtimi që ka atje.',
  'The day, month or year that the number is from.': 'Dita, muaji ose viti i numrit.',
  'Where the number is from: which source of the entry, 1 for the first, or the title of another.':
    'Nga vjen numri: cili burim i zërit, 1 për të parin, ose titulli i një burimi tjetër.',
  'Which of the sources of the entry: 1 is the first.': 'Cili nga burimet e zërit: 1 është i pari.',
  'The title of the source.': 'Titulli i burimit.',
};
