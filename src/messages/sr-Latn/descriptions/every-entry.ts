/** What the fields that most entries have mean, in Serbian, by their descriptions in English. */
export const everyEntry: Readonly<Record<string, string>> = {
  // names
  'The name of the entry, as readers see it.': 'Naziv unosa, kako ga vide čitaoci.',
  'What it is, in one or two sentences: for lists, the search and links that people share.':
    'Šta je to, u rečenici-dve: za spiskove, pretragu i veze koje ljudi dele.',
  'The full name by statute or contract, where it differs from the title.':
    'Pun naziv po statutu ili ugovoru, ako se razlikuje od naslova.',
  'The short form of the name in capitals.': 'Skraćenica naziva, velikim slovima.',
  'The name in its own languages, by their codes: sr-Latn, sr-Cyrl, sq, mk, bg, el and others.':
    'Naziv na jezicima tog mesta ili te ustanove, uz oznaku jezika: "sr-Latn", "sr-Cyrl", "sq", "mk", "bg", "el" i druge.',
  'The name in this language.': 'Naziv na ovom jeziku.',
  'Former and other names that people may search for.': 'Raniji i drugi nazivi koje bi neko mogao da traži.',
  'One name.': 'Jedan naziv.',
  'What it is about, by the ids of topics.yaml.':
    'O čemu je reč, po oznakama (id) iz datoteke "topics.yaml".',

  // pictures
  'The picture at the top of the page; its file lies beside the entry.':
    'Slika na vrhu stranice; njena datoteka stoji pored unosa.',
  'The file of the picture, beside the entry.': 'Datoteka slike, pored unosa.',
  'What the picture shows, for people who can’t see it.': 'Šta je na slici, za one koji je ne vide.',
  'Who made the picture.': 'Ko je autor slike.',
  'Under which licence it is.': 'Pod kojom je licencom.',
  'A line below the picture.': 'Jedan red ispod slike.',
  'Pictures below the text.': 'Slike ispod teksta.',
  'A picture, what it shows and who made it.': 'Slika, šta je na njoj i ko je njen autor.',

  // links and sources
  'Pages elsewhere that readers may want.': 'Stranice na drugim sajtovima koje čitaocima mogu biti korisne.',
  'A page elsewhere on the web.': 'Stranica na drugom sajtu.',
  'What one finds there.': 'Šta se tamo nalazi.',
  'The address, beginning with https://.': 'Adresa, koja počinje sa "https://".',
  'Where the facts are from. Readers see these; every entry should have one.':
    'Odakle su podaci. Izvore vide i čitaoci; svaki unos treba da ima bar jedan.',
  'One page or document that a fact of this entry is from; a title alone is enough.':
    'Stranica ili dokument iz kog je neki podatak u ovom unosu; dovoljan je i sam naslov.',
  'The title of the page or document.': 'Naslov stranice ili dokumenta.',
  'Where it is on the web.': 'Gde je to na vebu.',
  'Who wrote it.': 'Ko je to napisao.',
  'Who published it.': 'Ko je to objavio.',
  'When it was published.': 'Kada je to objavljeno.',
  'Where a copy is kept, should the page go away.': 'Gde se čuva kopija, ako stranica nestane.',
  'Films and sound recordings.': 'Video-snimci i zvučni zapisi.',
  'One film or sound recording.': 'Jedan video-snimak ili zvučni zapis.',
  'What one sees or hears.': 'Šta se vidi ili čuje.',
  'Where the recording is.': 'Gde je snimak.',
  'Its own website.': 'Sopstveni veb-sajt.',

  // remarks
  'Remarks for readers: what is not known, what is easily taken wrong.':
    'Napomene za čitaoce: šta nije poznato, šta se lako pogrešno razume.',
  'One remark.': 'Jedna napomena.',
  'A remark for readers.': 'Napomena za čitaoce.',
  'Where sources disagree: what each says, and which the site follows.':
    'U čemu se izvori razlikuju: šta koji kaže, i kog se portal drži.',
  'One contradiction.': 'Jedna razlika među izvorima.',

  // days and addresses
  'The day on which someone last checked the entry.': 'Dan kada je neko poslednji put proverio unos.',
  'The day on which the text was first published, where it is known.':
    'Dan kada je tekst prvi put objavljen, ako je poznat.',
  'The day on which the text was last changed in substance.': 'Dan poslednje suštinske izmene teksta.',
  'With true, the entry is checked but kept off the site.':
    'Uz "true", unos se proverava, ali ga na portalu nema.',
  'The day from which the entry is on the site; before, it is kept off.':
    'Dan od kog je unos na portalu; pre toga ga nema.',
  'Former addresses of the page, which then lead here; the oldest first.':
    'Ranije adrese stranice, koje posle vode ovamo; najstarija je prva.',
  'One address of this site.': 'Jedna adresa ovog portala.',

  // what has no entry
  'Something that has no entry on this site.': 'Nešto što na ovom portalu nema svoj unos.',
  'Its name, as readers see it.': 'Naziv, kako ga vide čitaoci.',
  'Where it is, as the code of a country.': 'Gde se nalazi, oznakom zemlje.',
  'Its own page on the web.': 'Sopstvena stranica na vebu.',
  'The name of the place.': 'Naziv mesta.',
  'Its country, as a code.': 'Zemlja, oznakom.',
  'A place that has no entry among the cities.': 'Mesto koje nema unos među gradovima.',

  // pages about the site
  'The heading of the page.': 'Naslov stranice.',
  'What one finds there, in a sentence.': 'Šta se tamo nalazi, u jednoj rečenici.',

  // news
  'What the item is dated by: the event, or the day of publication.':
    'Po čemu se vest datira: po događaju, ili po danu objavljivanja.',
  'Who wrote the words on this site.': 'Ko je napisao tekst na ovom portalu.',
  'One author.': 'Jedan autor.',
  'First name and surname.': 'Ime i prezime.',
  'Whom the author writes for: an entry, or {name: …}.': 'Za koga autor piše: unos, ili {name: …}.',
  'The last part of the address of the person’s page, where name and organisation do not tell who it is.':
    'Poslednji deo adrese stranice te osobe, ako se po imenu i organizaciji ne zna ko je to.',
  'The entries that the article is about; it then stands on their pages too.':
    'Unosi o kojima tekst govori; on se onda vidi i na njihovim stranicama.',
};
