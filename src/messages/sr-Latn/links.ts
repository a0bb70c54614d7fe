/** What is said of links, footnotes and addresses, in Serbian. */
import type { Messages } from '#messages/message-types.ts';

type Reason = Parameters<Messages['links']['unfinishedLink']>[0];

/** Why a link or a picture is none. */
const REASONS: Record<Reason, string> = {
  bracket: 'nedostaje obla zagrada iza adrese',
  gap: 'između dve zagrade stoji razmak',
  space: 'u adresi je razmak',
};

const NOT_SHOWN = 'pa se ono što stoji iza toga ne bi videlo';

export const links: Messages['links'] = {
  broken: (href) => `Veza vodi na „${href}“, a takva stranica ne postoji.`,
  moved: (href, file) => `Veza vodi na „${href}“. To je ranija adresa datoteke „${file}“.`,
  unpublished: (href) => `Veza vodi na „${href}“, što još nije objavljeno.`,
  noHeading: (id) => `U ovom tekstu nema međunaslova na koji vodi "#${id}".`,
  noHeadingIn: (file, id) => `U tekstu datoteke „${file}“ nema međunaslova na koji vodi "#${id}".`,

  noAddress: 'Veza nema adresu, pa nikuda ne vodi.',
  noScheme: (href) => `U „${href}“ ne piše kako se tamo dolazi: nedostaje "https://".`,
  program: (href) => `„${href}“ je program ili datoteka, a ne adresa stranice.`,
  scheme: (scheme) =>
    `Veze vode na stranice ovog portala, ili drugde pomoću "https:", "mailto:" ili "tel:", a ne pomoću "${scheme}:".`,
  strayCharacter: (href) => `U adresi „${href}“ je razmak, obrnuta kosa crta ili nevidljiv znak.`,
  foreignLetters: (href) => `U adresi „${href}“ su slova koja neki programi ne prenose.`,
  unencrypted: (href) =>
    `Veza „${href}“ nije šifrovana: svako na putu može da pročita i izmeni ono što posetilac vidi.`,
  port: (href, port) => `U „${href}“ je port ${port}, a najveći je 65535.`,
  percent: (href) =>
    `U „${href}“ je znak "%" kojim ne počinje nijedno slovo: iza njega treba da slede dve cifre ili slova od "a" do "f", kao u "%20".`,
  number: (href) => `U „${href}“ je broj koji nema nijedan računar.`,
  incomplete: (href) => `„${href}“ nije potpuna adresa.`,
  mailWithoutScheme: (href) => `„${href}“ nije adresa stranice.`,
  hostWithoutScheme: (href) => `Bez "https://" na početku, „${href}“ bi se tražilo na ovom portalu.`,
  relative: (href) =>
    `„${href}“ sa svake stranice vodi na drugo mesto. Počnite od korena portala ("/events/x/"), ili navedite datoteku unosa ("../events/x.md").`,

  noWords: 'Veza nema teksta, pa je niko ne vidi.',
  emptyWords: (words) =>
    `„${words}“ ne kaže kuda veza vodi. Mnogi veze na stranici slušaju jednu po jednu, bez rečenice oko njih.`,
  wordsSample: (href) => `[šta je na toj stranici](${href})`,

  unused: (name) => `Ništa u tekstu ne upućuje na „${name}“. Izbrišite ovaj red.`,
  unusedText: (name) => `Ništa u tekstu ne upućuje na „${name}“, ${NOT_SHOWN}.`,
  definedTwice: (name) => `Red iznad već objašnjava „${name}“. Izbrišite ovaj red.`,
  definedTwiceText: (name) => `Red iznad već objašnjava „${name}“, ${NOT_SHOWN}.`,
  unfinishedLink: (reason) => `Ovo se vidi kako je napisano i ne postaje veza: ${REASONS[reason]}.`,
  unfinishedPicture: (reason) => `Ovo se vidi kako je napisano i ne postaje slika: ${REASONS[reason]}.`,
  renamePicture: (name, written) => `Preimenujte sliku u „${name}“ i napišite ${written}`,
  noNote: (note) =>
    `Nijedan red ne objašnjava "[${note}]", pa se vidi kako je napisano. Dodajte ga: "[${note}]: Tekst napomene."`,
  undefinedName: (name) =>
    `Ovo se vidi kako je napisano i ne postaje veza: nijedan red ne objašnjava "[${name}]".`,
  addressSample: (words) => `[${words}](adresa)`,
};
