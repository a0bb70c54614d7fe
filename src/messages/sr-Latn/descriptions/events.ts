/** What the fields of events and workshops mean, in Serbian, by their descriptions in English. */
export const events: Readonly<Record<string, string>> = {
  'What kind of event it is; the end of an open call is its deadline.':
    'Kakav je to događaj; kraj javnog poziva je njegov rok.',
  'The first day, or the local time at which it begins: 2018-01-19 18:00.':
    'Prvi dan, ili lokalno vreme početka: 2018-01-19 18:00.',
  'The last day, or the local time at which it ends; of a call, its deadline.':
    'Poslednji dan, ili lokalno vreme završetka; kod poziva, rok.',
  'Some time in this interval; instead of start and end.': 'Negde u ovom razdoblju; umesto početka i kraja.',
  'Its parts, where they have days or places of their own.': 'Delovi, ako imaju svoje dane ili mesta.',
  'One part, with its own day or place.': 'Jedan deo, sa svojim danom ili mestom.',
  'What the part is called.': 'Kako se taj deo zove.',
  'Its day, or the local time at which it begins.': 'Dan tog dela, ili lokalno vreme početka.',
  'Its last day, or the local time at which it ends.': 'Poslednji dan tog dela, ili lokalno vreme završetka.',
  'The city where it takes place.': 'Grad u kom se održava.',
  'The house or hall.': 'Zgrada ili sala.',
  'The zone of the local times; needed with a time.': 'Vremenska zona za lokalna vremena; obavezna uz vreme.',
  'The house or hall where it takes place.': 'Zgrada ili sala u kojoj se održava.',
  'The city where it takes place; several in a list.': 'Grad u kom se održava; ako ih je više, u listi.',
  'Where no city is known; a city brings its country.':
    'Zemlja, ako grad nije poznat; uz grad se zemlja zna.',
  'Countries that took part; {code: MK, nameThen: Macedonia} for a name of its time.':
    'Zemlje koje su učestvovale; {code: MK, nameThen: Makedonija} za tadašnje ime zemlje.',
  'With true, one can take part over the internet.': 'Uz "true", može se učestvovati preko interneta.',
  'The project that it belongs to; it then stands on its page too.':
    'Projekat kom pripada; događaj se onda vidi i na stranici projekta.',
  'The series that it is part of.': 'Serija kojoj pripada.',
  'The project whose series it is, or {name: …} for a series without an entry.':
    'Projekat čija je to serija, ili {name: …} za seriju bez unosa.',
  'Which one it is: 1 for the first.': 'Koji je po redu: 1 je prvi.',
  'What this one was about.': 'Čemu je ovaj bio posvećen.',
  'Only where it is not certain, or did not happen as announced.':
    'Samo ako nije izvesno, ili ako nije održano kako je najavljeno.',
  'The day or local time for which it was announced before it was put off or moved.':
    'Dan ili lokalno vreme za koje je bilo najavljeno, pre odlaganja ili premeštanja.',
  'The entry of the new date, where that has one of its own.': 'Unos o novom terminu, ako ga ima.',
  'How long it lasts.': 'Koliko traje.',
  'What was handed out or shown: slides, guides, exercises.':
    'Šta je podeljeno ili prikazano: prezentacije, vodiči, vežbe.',
  'What it is, where it has no address.': 'Šta je to, ako nema adresu.',
  'What came of it.': 'Šta je postignuto.',
  'One outcome.': 'Jedan ishod.',

  // people
  'Who spoke, led or organised.': 'Ko je govorio, vodio ili organizovao.',
  'One person, and in what capacity.': 'Jedna osoba, i u kojoj ulozi.',
  'First name and surname, as the person writes them.': 'Ime i prezime, kako ih ta osoba piše.',
  'What the person was at the time, in the words of the event.':
    'Šta je ta osoba tada bila po funkciji, rečima organizatora.',
  'Whom the person spoke for: an entry, or {name: …}; several in a list.':
    'U čije ime je ta osoba nastupila: unos, ili {name: …}; ako ih je više, u listi.',
  'In what capacity the person was there.': 'U kojoj ulozi je ta osoba bila tamo.',
  'The capacity in the words of the event.': 'Uloga, rečima organizatora.',

  // registration
  'How one takes part, and until when.': 'Kako se učestvuje, i do kada.',
  'Where to apply or register.': 'Gde se prijavljuje.',
  'From when.': 'Od kada.',
  'Until when.': 'Do kada.',
  'Who may apply or register.': 'Ko može da se prijavi.',
  'One group of people or organisations.': 'Jedna grupa ljudi ili organizacija.',
  'From which countries.': 'Iz kojih zemalja.',
};
