/** What the fields of events and workshops mean, in Albanian, by their descriptions in English. */
export const events: Readonly<Record<string, string>> = {
  'What kind of event it is; the end of an open call is its deadline.':
    'Çfarë lloj ngjarjeje është; fundi i një thirrjeje të hapur është afati i saj.',
  'The first day, or the local time at which it begins: 2018-01-19 18:00.':
    'Dita e parë, ose ora vendore kur fillon: 2018-01-19 18:00.',
  'The last day, or the local time at which it ends; of a call, its deadline.':
    'Dita e fundit, ose ora vendore kur mbaron; për një thirrje, afati.',
  'Some time in this interval; instead of start and end.':
    'Diku brenda këtij intervali; në vend të fillimit dhe të fundit.',
  'Its parts, where they have days or places of their own.':
    'Pjesët e saj, kur kanë ditë ose vende të vetat.',
  'One part, with its own day or place.': 'Një pjesë, me ditën ose vendin e vet.',
  'What the part is called.': 'Si quhet pjesa.',
  'Its day, or the local time at which it begins.': 'Dita e saj, ose ora vendore kur fillon.',
  'Its last day, or the local time at which it ends.': 'Dita e saj e fundit, ose ora vendore kur mbaron.',
  'The city where it takes place.': 'Qyteti ku mbahet.',
  'The house or hall.': 'Ndërtesa ose salla.',
  'The zone of the local times; needed with a time.': 'Zona e orës vendore; e detyrueshme kur ka orë.',
  'The house or hall where it takes place.': 'Ndërtesa ose salla ku mbahet.',
  'The city where it takes place; several in a list.': 'Qyteti ku mbahet; disa qytete jepen në listë.',
  'Where no city is known; a city brings its country.':
    'Vendi, kur nuk dihet qyteti; me qytetin dihet edhe vendi.',
  'Countries that took part; {code: MK, nameThen: Macedonia} for a name of its time.':
    'Vendet që morën pjesë; {code: MK, nameThen: Maqedonia} për emrin që vendi kishte atëherë.',
  'With true, one can take part over the internet.': 'Me "true", mund të merret pjesë përmes internetit.',
  'The project that it belongs to; it then stands on its page too.':
    'Projekti të cilit i përket; ngjarja del pastaj edhe në faqen e tij.',
  'The series that it is part of.': 'Seria, pjesë e së cilës është.',
  'The project whose series it is, or {name: …} for a series without an entry.':
    'Projekti që e ka serinë, ose {name: …} për një seri pa zë.',
  'Which one it is: 1 for the first.': 'E sata është: 1 për të parën.',
  'What this one was about.': 'Për çfarë ishte kjo.',
  'Only where it is not certain, or did not happen as announced.':
    'Vetëm kur nuk është e sigurt, ose kur nuk u mbajt siç ishte njoftuar.',
  'The day or local time for which it was announced before it was put off or moved.':
    'Dita ose ora vendore për të cilën ishte njoftuar, para se të shtyhej ose të zhvendosej.',
  'The entry of the new date, where that has one of its own.': 'Zëri i datës së re, kur ajo ka një të vetin.',
  'How long it lasts.': 'Sa zgjat.',
  'What was handed out or shown: slides, guides, exercises.':
    'Çfarë u shpërnda ose u shfaq: prezantime, udhëzues, ushtrime.',
  'What it is, where it has no address.': 'Çfarë është, kur nuk ka adresë.',
  'What came of it.': 'Çfarë u arrit.',
  'One outcome.': 'Një rezultat.',

  // people
  'Who spoke, led or organised.': 'Kush foli, drejtoi ose organizoi.',
  'One person, and in what capacity.': 'Një person, dhe me çfarë roli.',
  'First name and surname, as the person writes them.': 'Emri dhe mbiemri, ashtu siç i shkruan vetë personi.',
  'What the person was at the time, in the words of the event.':
    'Çfarë funksioni kishte personi atëherë, me fjalët e organizatorit.',
  'Whom the person spoke for: an entry, or {name: …}; several in a list.':
    'Në emër të kujt foli personi: një zë, ose {name: …}; disa jepen në listë.',
  'In what capacity the person was there.': 'Me çfarë roli ishte personi atje.',
  'The capacity in the words of the event.': 'Roli, me fjalët e organizatorit.',

  // registration
  'How one takes part, and until when.': 'Si merret pjesë, dhe deri kur.',
  'Where to apply or register.': 'Ku aplikohet ose bëhet regjistrimi.',
  'From when.': 'Prej kur.',
  'Until when.': 'Deri kur.',
  'Who may apply or register.': 'Kush mund të aplikojë ose të regjistrohet.',
  'One group of people or organisations.': 'Një grup njerëzish ose organizatash.',
  'From which countries.': 'Nga cilat vende.',
};
