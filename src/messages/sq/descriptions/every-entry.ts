/** What the fields that most entries have mean, in Albanian, by their descriptions in English. */
export const everyEntry: Readonly<Record<string, string>> = {
  // names
  'The name of the entry, as readers see it.': 'Emri i zërit, ashtu siç e shohin lexuesit.',
  'What it is, in one or two sentences: for lists, the search and links that people share.':
    'Çfarë është, me një a dy fjali: për listat, kërkimin dhe lidhjet që njerëzit ndajnë.',
  'The full name by statute or contract, where it differs from the title.':
    'Emri i plotë sipas statutit ose kontratës, kur ndryshon nga titulli.',
  'The short form of the name in capitals.': 'Shkurtesa e emrit, me shkronja të mëdha.',
  'The name in its own languages, by their codes: sr-Latn, sr-Cyrl, sq, mk, bg, el and others.':
    'Emri në gjuhët e veta, me kodet e tyre: "sr-Latn", "sr-Cyrl", "sq", "mk", "bg", "el" e të tjera.',
  'The name in this language.': 'Emri në këtë gjuhë.',
  'Former and other names that people may search for.':
    'Emra të mëparshëm dhe të tjerë, me të cilët dikush mund ta kërkojë.',
  'One name.': 'Një emër.',
  'What it is about, by the ids of topics.yaml.':
    'Për çfarë bën fjalë, me kodet (id) nga skedari "topics.yaml".',

  // pictures
  'The picture at the top of the page; its file lies beside the entry.':
    'Fotoja në krye të faqes; skedari i saj qëndron pranë zërit.',
  'The file of the picture, beside the entry.': 'Skedari i fotos, pranë zërit.',
  'What the picture shows, for people who can’t see it.': 'Çfarë tregon fotoja, për ata që nuk e shohin dot.',
  'Who made the picture.': 'Kush e ka bërë foton.',
  'Under which licence it is.': 'Me cilën licencë është.',
  'A line below the picture.': 'Një rresht nën foto.',
  'Pictures below the text.': 'Foto nën tekst.',
  'A picture, what it shows and who made it.': 'Një foto, çfarë tregon dhe kush e ka bërë.',

  // links and sources
  'Pages elsewhere that readers may want.': 'Faqe të tjera në ueb që mund t’u duhen lexuesve.',
  'A page elsewhere on the web.': 'Një faqe tjetër në ueb.',
  'What one finds there.': 'Çfarë gjendet atje.',
  'The address, beginning with https://.': 'Adresa, që fillon me "https://".',
  'Where the facts are from. Readers see these; every entry should have one.':
    'Nga vijnë të dhënat. Burimet i shohin edhe lexuesit; çdo zë duhet të ketë të paktën një.',
  'One page or document that a fact of this entry is from; a title alone is enough.':
    'Një faqe ose dokument nga i cili vjen një e dhënë e këtij zëri; mjafton edhe vetëm titulli.',
  'The title of the page or document.': 'Titulli i faqes ose i dokumentit.',
  'Where it is on the web.': 'Ku gjendet në ueb.',
  'Who wrote it.': 'Kush e ka shkruar.',
  'Who published it.': 'Kush e ka publikuar.',
  'When it was published.': 'Kur është publikuar.',
  'Where a copy is kept, should the page go away.': 'Ku ruhet një kopje, nëse faqja zhduket.',
  'Films and sound recordings.': 'Filma dhe regjistrime zanore.',
  'One film or sound recording.': 'Një film ose regjistrim zanor.',
  'What one sees or hears.': 'Çfarë shihet ose dëgjohet.',
  'Where the recording is.': 'Ku gjendet regjistrimi.',
  'Its own website.': 'Uebfaqja e vet.',

  // remarks
  'Remarks for readers: what is not known, what is easily taken wrong.':
    'Shënime për lexuesit: çfarë nuk dihet, çfarë keqkuptohet lehtë.',
  'One remark.': 'Një shënim.',
  'A remark for readers.': 'Një shënim për lexuesit.',
  'Where sources disagree: what each says, and which the site follows.':
    'Ku nuk përputhen burimet: çfarë thotë secili, dhe cilit i përmbahet portali.',
  'One contradiction.': 'Një mospërputhje.',

  // days and addresses
  'The day on which someone last checked the entry.':
    'Dita kur dikush e ka verifikuar zërin për herë të fundit.',
  'The day on which the text was first published, where it is known.':
    'Dita kur teksti u publikua për herë të parë, nëse dihet.',
  'The day on which the text was last changed in substance.':
    'Dita kur teksti ndryshoi për herë të fundit në përmbajtje.',
  'With true, the entry is checked but kept off the site.':
    'Me "true", zëri kontrollohet, por nuk del në portal.',
  'The day from which the entry is on the site; before, it is kept off.':
    'Dita prej së cilës zëri është në portal; para saj nuk del.',
  'Former addresses of the page, which then lead here; the oldest first.':
    'Adresat e mëparshme të faqes, që pastaj çojnë këtu; më e vjetra e para.',
  'One address of this site.': 'Një adresë e këtij portali.',

  // what has no entry
  'Something that has no entry on this site.': 'Diçka që nuk ka zë në këtë portal.',
  'Its name, as readers see it.': 'Emri, ashtu siç e shohin lexuesit.',
  'Where it is, as the code of a country.': 'Ku ndodhet, me kodin e vendit.',
  'Its own page on the web.': 'Faqja e vet në ueb.',
  'The name of the place.': 'Emri i vendbanimit.',
  'Its country, as a code.': 'Shteti, me kod.',
  'A place that has no entry among the cities.': 'Një vendbanim që nuk ka zë te qytetet.',

  // pages about the site
  'The heading of the page.': 'Titulli i faqes.',
  'What one finds there, in a sentence.': 'Çfarë gjendet atje, me një fjali.',

  // news
  'What the item is dated by: the event, or the day of publication.':
    'Data që mban lajmi: ajo e ngjarjes, ose dita e publikimit.',
  'Who wrote the words on this site.': 'Kush e ka shkruar tekstin në këtë portal.',
  'One author.': 'Një autor.',
  'First name and surname.': 'Emri dhe mbiemri.',
  'Whom the author writes for: an entry, or {name: …}.': 'Për kë shkruan autori: një zë, ose {name: …}.',
  'The last part of the address of the person’s page, where name and organisation do not tell who it is.':
    'Pjesa e fundit e adresës së faqes së personit, kur emri dhe organizata nuk tregojnë se kush është.',
  'The entries that the article is about; it then stands on their pages too.':
    'Zërat për të cilët flet artikulli; ai del pastaj edhe në faqet e tyre.',
};
