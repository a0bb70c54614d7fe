/** How people ask in Albanian who has to do with whom, and how the search answers. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const relations: Words['relations'] = {
  asked: {
    funding: {
      agents:
        'financues, financuesi, financuesin, financuesit, financuesve, financuese, financuesja, ' +
        'donator, donatori, donatorin, donatorit, donatorë, donatorët, donatorëve, ' +
        'sponsor, sponsori, sponsorin, sponsorit, sponsorë, sponsorët, sponsorëve, ' +
        'fonde, fondet, mjete financiare, paratë',
      verbs:
        'financon, financojnë, financoi, financuan, financuar, financuara, financohet, financohen, financim, financimi, ' +
        'sponsorizon, sponsorizoi, sponsorizuan, sponsorizuar, sponsorizuara, dhuron, dhuroi, dhuruan, dhuruar, dhuruara, ' +
        'paguan, paguajnë, pagoi, paguar, paguhet',
    },
    support: {
      agents: 'mbështetës, mbështetësi, mbështetësin, mbështetësit, mbështetësve',
      verbs:
        'mbështet, mbështesin, mbështeti, mbështetën, mbështetur, mbështetura, mbështetet, përkrah, përkrahin, përkrahu, ' +
        'përkrahën, përkrahur, përkrahura',
    },
    leading: {
      agents:
        'drejtues, drejtuesi, drejtuesin, drejtuesit, drejtuesve, udhëheqës, udhëheqësi, udhëheqësit, ' +
        'bartës, bartësi, bartësit, partner kryesor, partneri kryesor, ' +
        'koordinator, koordinatori, koordinatorin, koordinatorit, koordinatorë, koordinatorët',
      verbs:
        'drejton, drejtojnë, drejtoi, drejtuan, drejtuar, drejtuara, drejtohet, udhëheq, udhëheqin, udhëhoqi, udhëhoqën, ' +
        'udhëhequr, udhëhequra, koordinon, koordinojnë, koordinoi, koordinuan, koordinuar, koordinuara, koordinohet',
    },
    partnership: {
      agents:
        'partner, partneri, partnerin, partnerit, partnerë, partnerët, partnerëve, ' +
        'bashkëpunëtor, bashkëpunëtorë, bashkëpunëtorët, punon me, punojnë me, punoi me, punuan me, ' +
        'bashkëpunon me, bashkëpunojnë me, bashkëpunoi me, bashkëpunuan me',
      verbs: 'bashkëpunon, bashkëpunojnë, bashkëpunoi, bashkëpunuan, bashkëpunuar, partneritet, partneriteti',
    },
    participation: {
      agents:
        'pjesëmarrës, pjesëmarrësi, pjesëmarrësin, pjesëmarrësit, pjesëmarrësve, pjesëmarrje, pjesëmarrja',
      verbs:
        'mori pjesë, morën pjesë, merr pjesë, marrin pjesë, marrë pjesë, ' +
        'ndjek, ndjekin, ndoqi, ndoqën, përfshihet, përfshihen, përfshirë, iu bashkua, iu bashkuan, bashkohet',
    },
    membership: {
      agents: 'anëtar, anëtari, anëtarin, anëtarit, anëtarë, anëtarët, anëtarëve, anëtarësi',
      verbs: '',
    },
    running: {
      agents:
        'operator, operatori, operatorin, operatorit, administrator, administratori, administratorit, ' +
        'menaxher, menaxheri, menaxherët',
      verbs:
        'administron, administrojnë, administroi, administruar, administruara, administrohet, menaxhon, menaxhojnë, menaxhoi, ' +
        'menaxhuar, menaxhuara, menaxhohet, operon, operohet, qëndron pas',
    },
    organising: {
      agents:
        'organizator, organizatori, organizatorin, organizatorit, organizatorë, organizatorët, organizatorëve',
      verbs:
        'organizon, organizojnë, organizoi, organizuan, organizuar, organizuara, organizohet, organizim, organizimi, ' +
        'mbajti, mbajtën',
    },
    implementing: {
      agents:
        'zbatues, zbatuesi, zbatuesin, zbatuesit, zbatuesve, implementues, implementuesi, implementuesit',
      verbs:
        'zbaton, zbatojnë, zbatoi, zbatuan, zbatuar, zbatuara, zbatohet, implementon, implementojnë, implementoi, ' +
        'implementuan, implementuar, implementuara, realizon, realizoi, realizuan, realizuar, realizuara, kryen, kryer',
    },
    hosting: {
      agents: '',
      verbs:
        'mikpret, mikpresin, mikpriti, mikpritën, mikpritur, mikpritës, mikpritësi, mikpritësit, priti, pritën',
    },
    benefit: {
      agents: 'përfitues, përfituesi, përfituesin, përfituesit, përfituesve',
      verbs: 'përfiton, përfitojnë, përfitoi, përfituan, përfituar',
    },
    speaking: {
      agents:
        'folës, folësi, folësin, folësit, folësve, flet, flasin, foli, folën, folur, ligjërues, ligjëruesit, ' +
        'panelist, panelistët, moderator, moderatori, moderatorët, trajner, trajneri, trajnerët',
      verbs: '',
    },
    whole: {
      agents: 'pjesë e, pjesë, pjesa e, pjesët e, pjesët, bën pjesë në, i përket, i takon',
      verbs: '',
    },
    whereabouts: { agents: 'ku ndodhet, ku ndodhen, ku gjendet, ku gjenden, ku', verbs: '' },
  },
  ignored:
    'kush, cili, cila, cilët, cilat, cilit, cilën, cilin, cilen, ciles, kujt, kë, çfarë, cfare, çka, cka, ' +
    'ç, që, qe, kur, sa, është, eshte, ishte, ishin, si, ka, kanë, kane, janë, jane, a, gjithë, gjithe, ' +
    'gjitha, ndonjë, ndonje, disa, emri, emrat, lista, listë, liste, më, me, trego, tregoni, shfaq, ' +
    'shfaqni, jep, jepni, ju, lutem, atëherë, atehere, u, po, dhe, pranë, prane, afër, afer',
  by: 'nga',
  being: 'është, eshte, ishte, janë, jane, ishin, si',
  within: 'në, ne, te, tek, pranë, prane, afër, afer, nga',
  linking: 'e, i, të, te, së, se, tek, nga, për, per, rreth, mbi, me, në, ne, prej, kundrejt',
  endings: 'a, e, i, u, n, t, s, en, in, es, it, et, ve, eve, ise, ine, ia, isht',
  headings: {
    funding: { to: '@: financuesit', from: 'Financuar nga @' },
    support: { to: '@: mbështetësit', from: 'Mbështetur nga @' },
    leading: { to: '@: drejtuesit', from: 'Drejtuar nga @' },
    partnership: { to: '@: partnerët', from: 'Ku është partner @' },
    participation: { to: '@: pjesëmarrësit', from: 'Ku mori pjesë @' },
    membership: { to: '@: anëtarët', from: 'Ku është anëtar @' },
    running: { to: '@: operatori', from: 'Administruar nga @' },
    organising: { to: '@: organizatorët', from: 'Organizuar nga @' },
    implementing: { to: '@: zbatuesit', from: 'Zbatuar nga @' },
    hosting: { to: '@: mikpritësit', from: 'Ku është mikpritës @' },
    benefit: { to: '@: përfituesit', from: 'Nga çfarë përfiton @' },
    speaking: { to: '@: folësit', from: '@: ku folën përfaqësuesit' },
    whole: { to: 'Ku bën pjesë @', from: '@: pjesët' },
    whereabouts: { to: 'Ku ndodhet @', from: '@: çfarë ka këtu' },
    belonging: { to: '@: #', from: '@: #' },
  },
  narrowed: (heading, values) => [heading, values.join(', ')].filter((part) => part !== '').join(' – '),
  nothing: 'Këtu nuk dihet asgjë që përputhet.',
  showAll: (count) => `Shfaq të gjitha (${number(count)})`,
  source: 'Nga faqja',
  aloud: (heading, names, count) =>
    names.length === 0
      ? `${heading}: nuk dihet asgjë.`
      : `${heading}: ${names.join(', ')}${count > names.length ? ` dhe ${number(count - names.length)} të tjera` : ''}.`,
};
