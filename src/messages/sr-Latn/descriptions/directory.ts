/** What the fields of cities, hubs, clusters and organisations mean, in Serbian, by their descriptions in English. */
export const directory: Readonly<Record<string, string>> = {
  'What kind of place it is.': 'Kakvo je to mesto.',
  'What it is called in languages that are not its own; pages in these languages call it so.':
    'Kako se zove na jezicima koji nisu jezici tog mesta; tako ga nazivaju stranice na tim jezicima.',
  'The country that it lies in, as a code.': 'Zemlja u kojoj je, oznakom.',
  'The region or district that it lies in.': 'Oblast ili okrug u kom je.',
  'Where its centre is on the map, in degrees.': 'Gde mu je centar na karti, u stepenima.',
  'Latitude in degrees; north is positive.': 'Geografska širina u stepenima; severna je pozitivna.',
  'Longitude in degrees; east is positive.': 'Geografska dužina u stepenima; istočna je pozitivna.',
  'Titles that it was given, as a capital of culture or of youth.':
    'Titule koje je dobilo, na primer prestonica kulture ili mladih.',
  'One title.': 'Jedna titula.',
  'What it was called.': 'Kako se zvala.',
  'The year or the day of the title.': 'Godina ili dan titule.',
  'What kind of hub it is; edih is a European Digital Innovation Hub.':
    'Kakav je to hab; "edih" je evropski digitalni inovacioni hab.',
  'The city that it has its seat in.': 'Grad u kom je sedište.',
  'A seat that has no entry among the cities.': 'Sedište koje nema unos među gradovima.',
  'When it was founded, as exact as it is known.': 'Kada je osnovano, onoliko tačno koliko je poznato.',
  'The entry of whoever runs it.': 'Unos onoga ko ga vodi.',
  'When it closed, or true where only the fact is known.':
    'Kada je zatvoren, ili "true" ako se zna samo da jeste.',
  'In which field its members work.': 'U kojoj oblasti rade članovi.',
  'How many members it has.': 'Koliko ima članova.',
  'Networks that it belongs to and that are not declared by a project.':
    'Mreže kojima pripada, a koje nisu navedene ni u jednom projektu.',
  'What kind of organisation it is.': 'Kakva je to organizacija.',
  'What it asks projects and events that it funds to say about its money; it then stands on their pages.':
    'Šta traži da o njenom novcu kažu projekti i događaji koje finansira; to onda stoji na njihovim stranicama.',
};
