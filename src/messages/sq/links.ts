/** What is said of links, footnotes and addresses, in Albanian. */
import type { Messages } from '#messages/message-types.ts';

type Reason = Parameters<Messages['links']['unfinishedLink']>[0];

/** Why a link or a picture is none. */
const REASONS: Record<Reason, string> = {
  bracket: 'mungon kllapa e rrumbullakët pas adresës',
  gap: 'mes dy kllapave ka një hapësirë',
  space: 'në adresë ka një hapësirë',
};

const NOT_SHOWN = 'prandaj teksti pas këtij emri nuk do të dukej';

export const links: Messages['links'] = {
  broken: (href) => `Lidhja të çon te „${href}”, por një faqe e tillë nuk ekziston.`,
  moved: (href, file) => `Lidhja të çon te „${href}”. Kjo është adresë e mëparshme e skedarit „${file}”.`,
  unpublished: (href) => `Lidhja të çon te „${href}”, që ende nuk është publikuar.`,
  noHeading: (id) => `Në këtë tekst nuk ka nëntitull te i cili të çon "#${id}".`,
  noHeadingIn: (file, id) => `Në tekstin e skedarit „${file}” nuk ka nëntitull te i cili të çon "#${id}".`,

  noAddress: 'Lidhja nuk ka adresë, prandaj nuk të çon askund.',
  noScheme: (href) => `„${href}” nuk thotë si arrihet atje: mungon "https://".`,
  program: (href) => `„${href}” është program ose skedar, jo adresë faqeje.`,
  scheme: (scheme) =>
    `Lidhjet të çojnë te faqet e këtij portali, ose gjetkë me "https:", "mailto:" ose "tel:", dhe jo me "${scheme}:".`,
  strayCharacter: (href) =>
    `Adresa „${href}” ka një hapësirë, një vijë të pjerrët të kundërt ose një shenjë të padukshme.`,
  foreignLetters: (href) => `Adresa „${href}” ka shkronja që disa programe nuk i përcjellin.`,
  unencrypted: (href) =>
    `Lidhja „${href}” nuk është e enkriptuar: kushdo gjatë rrugës mund ta lexojë dhe ta ndryshojë atë që sheh vizitori.`,
  port: (href, port) => `„${href}” ka portën ${port}, kurse më e larta është 65535.`,
  percent: (href) =>
    `„${href}” ka një "%" që nuk nis asnjë shkronjë: pas tij vijnë dy shifra ose shkronja nga a deri në f, si në "%20".`,
  number: (href) => `„${href}” ka një numër që nuk e ka asnjë kompjuter.`,
  incomplete: (href) => `„${href}” nuk është adresë e plotë.`,
  mailWithoutScheme: (href) => `„${href}” nuk është adresë faqeje.`,
  hostWithoutScheme: (href) => `Pa "https://" përpara, „${href}” do të kërkohej në këtë portal.`,
  relative: (href) =>
    `Nga çdo faqe „${href}” të çon diku tjetër. Filloni nga rrënja e portalit ("/events/x/"), ose shkruani skedarin e zërit ("../events/x.md").`,

  noWords: 'Lidhja nuk ka tekst, prandaj askush nuk e sheh.',
  emptyWords: (words) =>
    `„${words}” nuk thotë ku të çon lidhja. Shumëkush i dëgjon lidhjet e faqes një nga një, pa fjalinë përreth.`,
  wordsSample: (href) => `[çfarë ka në atë faqe](${href})`,

  unused: (name) => `Asgjë në tekst nuk i referohet „${name}”. Hiqeni këtë rresht.`,
  unusedText: (name) => `Asgjë në tekst nuk i referohet „${name}”, ${NOT_SHOWN}.`,
  definedTwice: (name) => `Një rresht më sipër e shpjegon tashmë „${name}”. Hiqeni këtë rresht.`,
  definedTwiceText: (name) => `Një rresht më sipër e shpjegon tashmë „${name}”, ${NOT_SHOWN}.`,
  unfinishedLink: (reason) => `Kjo duket siç është shkruar dhe nuk bëhet lidhje: ${REASONS[reason]}.`,
  unfinishedPicture: (reason) => `Kjo duket siç është shkruar dhe nuk bëhet foto: ${REASONS[reason]}.`,
  renamePicture: (name, written) => `Jepini fotos emrin „${name}” dhe shkruani ${written}`,
  noNote: (note) =>
    `Asnjë rresht nuk e shpjegon "[${note}]", prandaj duket siç është shkruar. Shtojeni: "[${note}]: Teksti i shënimit."`,
  undefinedName: (name) =>
    `Kjo duket siç është shkruar dhe nuk bëhet lidhje: asnjë rresht nuk e shpjegon "[${name}]".`,
  addressSample: (words) => `[${words}](adresa)`,
};
