/** How people ask who has to do with whom, and how the search answers. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const relations: Words['relations'] = {
  asked: {
    funding: {
      agents:
        'finansijer, finansijera, finansijeru, finansijeri, finansijere, finansijerima, financijer, financijera, ' +
        'financijeri, donator, donatora, donatori, donatore, donatorima, sponzor, sponzora, sponzori, sponzore, ' +
        'davalac sredstava, davaoci sredstava, izvor finansiranja, izvori finansiranja, novac, novca, sredstva',
      verbs:
        'finansira, finansiraju, finansirao, finansirala, finansiralo, finansirali, finansirale, finansiran, ' +
        'finansirana, finansirano, finansirani, finansirane, finansiranih, finansirati, finansiranje, finansiranja, ' +
        'financira, financiraju, financirao, financirala, financirali, financiran, financirana, financirano, ' +
        'financirani, financirane, financirati, financiranje, financiranja, sufinansira, sufinansiraju, ' +
        'sufinansirao, sufinansirala, sufinansirali, sufinansiran, sufinansirano, sufinansirani, sufinancira, ' +
        'sufinancirao, sufinancirala, sufinanciran, sufinancirano, donira, donirao, donirala, donirali, sponzorira, ' +
        'sponzorirao, plaća, plaćaju, platio, platila, platili, plaćen, plaćeno',
    },
    support: {
      agents: 'pokrovitelj, pokrovitelja, pokrovitelji, pokroviteljstvo, uz podršku, uz potporu',
      verbs:
        'podržava, podržavaju, podržao, podržala, podržalo, podržali, podržan, podržana, podržano, podržani, ' +
        'podržane, podržati, podrška, podršku, podrške, podupire, podupiru, podupro, poduprla, poduprli, pomaže, ' +
        'pomažu, pomogao, pomogla, pomogli',
    },
    leading: {
      agents:
        'nosilac, nosioca, nosioci, nositelj, nositelja, nositelji, nosilac projekta, nosioci projekta, ' +
        'vodeći partner, vodeći partneri, rukovodilac, rukovodioci, voditelj, voditelja, voditelji, vođa, ' +
        'koordinator, koordinatora, koordinatori, koordinatorica',
      verbs:
        'vodi, vode, vodio, vodila, vodilo, vodili, vođen, vođena, vođeno, predvodi, predvode, predvodio, predvodila, ' +
        'koordinira, koordiniraju, koordinirao, koordinirala, koordinirali, rukovodi, rukovode, rukovodio, rukovodila',
    },
    partnership: {
      agents:
        'partner, partnera, partneru, partnerom, partneri, partnere, partnerima, projektni partner, ' +
        'projektni partneri, sarađuje, sarađuju, sarađivao, sarađivala, sarađivali, saradnik, saradnika, saradnici, ' +
        'saradnja, saradnju, surađuje, surađuju, suradnik, suradnici, suradnja, suradnju, u partnerstvu, radi sa, ' +
        'rade sa, radi s, rade s',
      verbs: '',
    },
    participation: {
      agents:
        'učesnik, učesnika, učesnici, učesnike, učesnicima, učesnica, učesnice, sudionik, sudionika, sudionici, ' +
        'sudionike, polaznik, polaznika, polaznici',
      verbs:
        'učestvuje, učestvuju, učestvovao, učestvovala, učestvovalo, učestvovali, učestvovale, učestvovati, učešće, ' +
        'sudjeluje, sudjeluju, sudjelovao, sudjelovala, sudjelovali, sudjelovati, sudjelovanje, uključen, uključena, ' +
        'uključeno, uključeni, uključene, priključio, priključila, priključili, prisustvovao, prisustvovala, ' +
        'prisustvovali, prisustvuje, prisustvuju, uzima učešće, uzimaju učešće, uzeo učešće, uzela učešće, ' +
        'uzeli učešće',
    },
    membership: {
      agents:
        'član, člana, članu, članom, članovi, članova, članove, članovima, članica, članice, članicu, članicama, ' +
        'članstvo, članstva',
      verbs: '',
    },
    running: {
      agents:
        'operater, operatera, operateri, upravnik, upravnici, upravitelj, upravitelja, menadžer, menadžeri',
      verbs:
        'upravlja, upravljaju, upravljao, upravljala, upravljali, upravljati, pod upravom, stoji iza, stoje iza, iza',
    },
    organising: {
      agents:
        'organizator, organizatora, organizatoru, organizatori, organizatore, organizatorima, organizatorica, ' +
        'suorganizator, suorganizatori',
      verbs:
        'organizira, organiziraju, organizirao, organizirala, organiziralo, organizirali, organizirale, organiziran, ' +
        'organizirana, organizirano, organizirani, organizirane, organizirati, organizuje, organizuju, organizovao, ' +
        'organizovala, organizovalo, organizovali, organizovan, organizovana, organizovano, organizovani, ' +
        'organizovati, u organizaciji, priređuje, priredio, priredila, priredili',
    },
    implementing: {
      agents: 'realizator, realizatora, realizatori, provoditelj, provoditelji, izvođač, izvođači',
      verbs:
        'provodi, provode, provodio, provodila, provodili, proveo, provela, provelo, proveli, proveden, provedena, ' +
        'provedeno, provedeni, sprovodi, sprovode, sproveo, sprovela, sproveli, sprovedeno, realizira, realiziraju, ' +
        'realizirao, realizirala, realizirali, realiziran, realizirana, realizirano, realizirani, realizuje, ' +
        'realizuju, realizovao, realizovala, realizovali, realizovan, realizovana, realizovano, izvodi, izvode, ' +
        'implementira, implementiraju, implementirao, implementirala, implementirali, implementiran, implementirano',
    },
    hosting: {
      agents: 'domaćin, domaćina, domaćini, domaćinu, domaćinom, domaćinima',
      verbs: 'ugostio, ugostila, ugostilo, ugostili, ugostiti, ugošćuje',
    },
    benefit: {
      agents:
        'korisnik, korisnika, korisnici, korisnike, korisnicima, kome je namijenjen, kome je namijenjeno',
      verbs: 'koristi, koriste, koristio, koristila, koristili',
    },
    speaking: {
      agents:
        'govornik, govornika, govornici, govornike, govornica, govornice, govori, govore, govorio, govorila, govorili, ' +
        'izlagač, izlagača, izlagači, izlaže, izlagao, izlagala, izlagali, izlaganje, izlaganja, predavač, predavača, ' +
        'predavači, predavačica, panelist, panelisti, moderator, moderatora, moderatori, moderatorica, moderirao, ' +
        'moderirala, trener, trenera, treneri, trenerica',
      verbs: '',
    },
    whole: {
      agents: 'dio, dijela, dio projekta, dio programa, dijelovi, dijelova, dijelove, u okviru, u sklopu',
      verbs: 'pripada, pripadaju, pripadao, pripadala',
    },
    whereabouts: { agents: 'gdje, gde, lokacija, lokaciju, adresa, adresu', verbs: '' },
  },
  ignored:
    'a, i, ili, li, da, se, je, su, sam, smo, ste, bio, bila, bilo, bili, bile, biti, će, ce, bi, ko, tko, kog, koga, ' +
    'kome, kom, kim, čime, cime, čemu, cemu, čega, cega, šta, sta, što, koji, koja, koje, kojeg, kojih, kojim, kojima, ' +
    'kojoj, kojem, koju, čiji, ciji, čija, cija, čije, cije, kako, kada, kad, gde, gdje, sve, svi, sva, svih, svim, ' +
    'neki, neka, neke, neko, nekih, ima, imaju, daj, dajte, pokaži, pokazi, pokažite, pokazite, prikaži, prikazi, ' +
    'prikažite, prikazite, navedi, navedite, reci, recite, lista, listu, liste, spisak, naziv, nazivi, ime, imena, ' +
    'molim, vas, mi, nam, tada, zatim, strane, nalazi, nalaze, održava, odrzava, održavaju, odrzavaju, održan, ' +
    'odrzan, održana, odrzana, održano, odrzano, održao, odrzao, održala, odrzala, održalo, odrzalo',
  by: 'od',
  being: 'je, su, bio, bila, bilo, bili, bile, kao, biti',
  within: 'u, na, kod, blizu, iz, pored, pokraj',
  linking: 'od, o, za, sa, s, iz, u, na, kod, pri, po, kroz, kao, blizu, pored, pokraj',
  endings: 'a, e, i, o, u, om, em, im, oj, og, ih, ama, ima, ovi, ova, ove, ovima, evi, eva, eve, evima',
  headings: {
    funding: { to: 'Ko finansira: @', from: '@ finansira' },
    support: { to: 'Ko podržava: @', from: '@ podržava' },
    leading: { to: 'Ko vodi: @', from: '@ vodi' },
    partnership: { to: 'Partneri: @', from: '@ kao partner' },
    participation: { to: 'Ko učestvuje: @', from: '@ učestvuje' },
    membership: { to: 'Članovi: @', from: '@ kao član' },
    running: { to: 'Ko upravlja: @', from: '@ upravlja' },
    organising: { to: 'Ko organizira: @', from: '@ organizira' },
    implementing: { to: 'Ko provodi: @', from: '@ provodi' },
    hosting: { to: 'Ko je domaćin: @', from: '@ kao domaćin' },
    benefit: { to: 'Korisnici: @', from: '@ kao korisnik' },
    speaking: { to: 'Ko govori: @', from: 'Gdje govore predstavnici: @' },
    whole: { to: '@ pripada', from: 'Dijelovi: @' },
    whereabouts: { to: 'Gdje je @', from: 'Na ovom mjestu: @' },
    belonging: { to: '#: @', from: '#: @' },
  },
  narrowed: (heading, values) => [heading, values.join(', ')].filter((part) => part !== '').join(' – '),
  nothing: 'Ovdje nema podataka koji tome odgovaraju.',
  showAll: (count) => `Prikažite sve (${number(count)})`,
  source: 'Sa stranice',
  aloud: (heading, names, count) =>
    names.length === 0
      ? `${heading}: nema podataka.`
      : `${heading}: ${names.join(', ')}${count > names.length ? ` i još ${number(count - names.length)}` : ''}.`,
};
