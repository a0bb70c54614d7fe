/** How people ask who has to do with whom, and how the search answers. */
import type { Words } from '#i18n/word-types.ts';

export const relations: Words['relations'] = {
  asked: {
    funding: {
      agents:
        'finanțator, finanțatori, finanțatorul, finanțatorii, finanțatorului, finanțatorilor, ' +
        'finanțatoare, donator, donatori, donatorul, donatorii, donatorilor, sponsor, sponsori, ' +
        'sponsorul, sponsorii, sponsorilor, bani, banii, banilor, bani pentru, banii pentru',
      verbs:
        'finanțează, finanța, finanțat, finanțată, finanțați, finanțate, finanțând, finanțare, ' +
        'finanțarea, finanțări, finanțările, cofinanțat, cofinanțată, cofinanțate, cofinanțează, ' +
        'sponsorizat, sponsorizată, sponsorizate, sponsorizează, donat, donează, plătit, plătită, ' +
        'plătite, plătește, plătesc, dat bani, dau bani, dă bani',
    },
    support: {
      agents: 'susținător, susținători, susținătorul, susținătorii, susținătorilor',
      verbs:
        'susține, susțin, susținut, susținută, susținuți, susținute, sprijină, sprijinit, sprijinită, ' +
        'sprijiniți, sprijinite, sprijin, sprijinul, cu sprijinul, susținere, susținerea, cu susținerea',
    },
    leading: {
      agents:
        'coordonator, coordonatori, coordonatorul, coordonatorii, coordonatorului, coordonatorilor, ' +
        'lider, lideri, liderul, liderii, partener lider, partenerul lider, partener principal, ' +
        'partenerul principal',
      verbs:
        'coordonează, coordona, coordonat, coordonată, coordonați, coordonate, coordonare, coordonarea, ' +
        'conduce, conduc, condus, condusă, conduse',
    },
    partnership: {
      agents:
        'partener, parteneri, partenerul, partenerii, partenerului, partenerilor, parteneriat, ' +
        'parteneriate, lucrează cu, lucrat cu, colaborează cu, colaborat cu, cooperează cu, cooperat cu, ' +
        'colaborare cu, împreună cu',
      verbs: '',
    },
    participation: {
      agents: 'participant, participanți, participantul, participanții, participantului, participanților',
      verbs:
        'participă, participat, participa, participare, participarea, luat parte, ia parte, iau parte, ' +
        'implicat, implicată, implicați, implicate, alăturat, prezent, prezentă, prezenți, prezente',
    },
    membership: {
      agents: 'membru, membri, membrul, membrii, membrului, membrilor, membră, membre, membrele',
      verbs: '',
    },
    running: {
      agents:
        'administrator, administratori, administratorul, administratorii, administratorului, operator, ' +
        'operatori, operatorul, operatorii, operatorului, manager, manageri, managerul',
      verbs:
        'administrează, administrat, administrată, administrați, administrate, administrarea, ' +
        'gestionează, gestionat, gestionată, gestionate, operează, operat, operată, operate, în spatele, ' +
        'stă în spatele',
    },
    organising: {
      agents:
        'organizator, organizatori, organizatorul, organizatorii, organizatorului, organizatorilor, ' +
        'organizatoare',
      verbs: 'organizează, organiza, organizat, organizată, organizați, organizate, organizarea',
    },
    implementing: {
      agents:
        'implementator, implementatori, implementatorul, implementatorii, implementatorilor, executant, ' +
        'executanți, executantul, executanții',
      verbs:
        'implementează, implementat, implementată, implementați, implementate, implementare, ' +
        'implementarea, realizează, realizat, realizată, realizate, derulează, derulat, derulată, ' +
        'derulate, pus în practică, pune în practică, duce la îndeplinire, execută, executat, executate',
    },
    hosting: {
      agents: 'gazdă, gazde, gazda, gazdele, gazdei, gazdelor',
      verbs: 'găzduiește, găzduiesc, găzduit, găzduită, găzduiți, găzduite, găzduirea',
    },
    benefit: {
      agents: 'beneficiar, beneficiari, beneficiarul, beneficiarii, beneficiarului, beneficiarilor',
      verbs: 'beneficiază, beneficiat',
    },
    speaking: {
      agents:
        'vorbitor, vorbitori, vorbitorul, vorbitorii, vorbitorilor, vorbitoare, speaker, speakeri, ' +
        'speakerii, vorbit, vorbește, vorbesc, luat cuvântul, moderator, moderatori, moderatorul, ' +
        'moderatorii, moderat, formator, formatori, formatorii, trainer, traineri, trainerii, lector, ' +
        'lectori',
      verbs: '',
    },
    whole: {
      agents:
        'parte din, fac parte din, face parte din, părți, părțile, componente, componentele, aparține, ' +
        'aparțin, aparține de, ține de, țin de, cuprinde',
      verbs: '',
    },
    whereabouts: { agents: 'unde', verbs: '' },
  },
  ignored:
    'ai, al, ale, arată, arătați, așa, asta, atunci, au, ați, ce, cel, cele, cei, cea, care, căreia, ' +
    'căruia, cărora, cine, cui, cum, dă, dați, da, am, are, este, sunt, fi, fie, fost, fosta, listă, ' +
    'lista, nume, numele, numește, orice, oricare, pe, prin, se, și, si, spune, spuneți, te, rog, toate, ' +
    'toți, toti, tot, toată, un, o, unei, unui, unor, unele, vreau, vă, va, îmi, imi, mi, află, afla, ' +
    'găsește, gaseste, proiectului, programului, evenimentului, atelierului, hubului, clusterului, ' +
    'orașului, orasului, organizației, organizatiei, rețelei, retelei, conferinței, conferintei, comunei, ' +
    'municipalității, companiei, firmei, agenției, agentiei, asociației, asociatiei, universității, ' +
    'universitatii, arata, careia, caruia, carora, numeste, spuneti, dati',
  by: 'de',
  being: 'este, e, ești, era, erau, sunt, fost, fi, fiind, ca, drept',
  within: 'în, in, din, dintr, într, intr, la, lângă, langa, prin',
  linking:
    'de, din, despre, cu, pentru, la, lui, al, a, ale, ai, în, in, către, catre, ' +
    'privind, pe, dintre, între, intre',
  endings: 'a, e, i, ei, ii, iei, ul, ului, le, ele, lor, elor, ilor, uri, urile, urilor',
  headings: {
    funding: { to: 'Cine a finanțat @', from: 'Ce a finanțat @' },
    support: { to: 'Cine susține @', from: 'Ce susține @' },
    leading: { to: 'Cine coordonează @', from: 'Ce coordonează @' },
    partnership: { to: '@: parteneri', from: 'Unde @ este partener' },
    participation: { to: 'Cine a participat la @', from: 'La ce a participat @' },
    membership: { to: '@: membri', from: 'Unde @ este membru' },
    running: { to: 'Cine administrează @', from: 'Ce administrează @' },
    organising: { to: 'Cine a organizat @', from: 'Ce a organizat @' },
    implementing: { to: 'Cine implementează @', from: 'Ce implementează @' },
    hosting: { to: 'Cine a găzduit @', from: 'Ce a găzduit @' },
    benefit: { to: '@: beneficiari', from: 'Unde @ este beneficiar' },
    speaking: { to: 'Cine a vorbit la @', from: 'Unde au vorbit oameni de la @' },
    whole: { to: 'Din ce face parte @', from: 'Ce cuprinde @' },
    whereabouts: { to: 'Unde este @', from: 'Ce este în @' },
    belonging: { to: '#: @', from: '# în @' },
  },
  narrowed: (heading, values) => (values.length === 0 ? heading : `${heading} (${values.join(', ')})`),
  nothing: 'Aici nu se știe nimic care să se potrivească.',
  showAll: (count) => `Afișați toate (${count})`,
  source: 'De pe pagina',
  aloud: (heading, names, count) =>
    names.length === 0
      ? `${heading}: nu se știe nimic.`
      : `${heading}: ${names.join(', ')}${count > names.length ? ` și încă ${count - names.length}` : ''}.`,
};
