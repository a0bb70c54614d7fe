/** What the fields of cities, hubs, clusters and organisations mean, in Albanian, by their descriptions in English. */
export const directory: Readonly<Record<string, string>> = {
  'What kind of place it is.': 'Çfarë lloj vendbanimi është.',
  'What it is called in languages that are not its own; pages in these languages call it so.':
    'Si quhet në gjuhë që nuk janë të vetat; kështu e quajnë faqet në ato gjuhë.',
  'The country that it lies in, as a code.': 'Vendi ku ndodhet, me kod.',
  'The region or district that it lies in.': 'Rajoni ose qarku ku ndodhet.',
  'Where its centre is on the map, in degrees.': 'Ku e ka qendrën në hartë, në gradë.',
  'Latitude in degrees; north is positive.': 'Gjerësia gjeografike në gradë; veriu është pozitiv.',
  'Longitude in degrees; east is positive.': 'Gjatësia gjeografike në gradë; lindja është pozitive.',
  'Titles that it was given, as a capital of culture or of youth.':
    'Titujt që ka marrë, si kryeqytet i kulturës ose i rinisë.',
  'One title.': 'Një titull.',
  'What it was called.': 'Si quhej.',
  'The year or the day of the title.': 'Viti ose dita e titullit.',
  'What kind of hub it is; edih is a European Digital Innovation Hub.':
    'Çfarë lloj hubi është; "edih" është Qendër Evropiane e Inovacionit Digjital.',
  'The city that it has its seat in.': 'Qyteti ku e ka selinë.',
  'A seat that has no entry among the cities.': 'Një seli që nuk ka zë te qytetet.',
  'When it was founded, as exact as it is known.': 'Kur u themelua, aq saktë sa dihet.',
  'The entry of whoever runs it.': 'Zëri i atij që e drejton.',
  'When it closed, or true where only the fact is known.':
    'Kur u mbyll, ose "true" kur dihet vetëm që është mbyllur.',
  'In which field its members work.': 'Në cilën fushë punojnë anëtarët e tij.',
  'How many members it has.': 'Sa anëtarë ka.',
  'Networks that it belongs to and that are not declared by a project.':
    'Rrjetet të cilave u përket, dhe që nuk i shënon asnjë projekt.',
  'What kind of organisation it is.': 'Çfarë lloj organizate është.',
  'What it asks projects and events that it funds to say about its money; it then stands on their pages.':
    'Çfarë kërkon të thonë për paratë e saj projektet dhe ngjarjet që financon; kjo del pastaj në faqet e tyre.',
};
