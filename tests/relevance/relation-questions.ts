/** Questions that name an entry and a relation, and the whole of the right answer, as the content says it. */

/** A question about the relations of an entry. */
export interface RelationQuestion {
  /** As a visitor types it. */
  query: string;
  /** The path part of the page that the answer is from: `projects/danube-ict`; of one of them, for a shared name. */
  from: string;
  /** All of the answer, in any order: path parts of entries, and names of what has no page. Nothing where there is none. */
  right: readonly string[];
}

const PARTICIPANTS_OF_DIGITAL_CITIES = [
  'organisations/british-council',
  'organisations/uk-government',
  'organisations/culture-code',
  'organisations/nova-iskra',
  'organisations/creative-england',
  'organisations/tech-city-uk',
  'organisations/the-trampery',
  'organisations/cambridge-judge-business-school',
  'organisations/disruptive-thinking',
  'organisations/see-ict',
  'organisations/open-data-kosovo',
  'organisations/cacttus',
  'organisations/inplayer',
  'organisations/easypay',
  'organisations/gotsolution',
  'organisations/coprix-media',
  'hubs/nova-iskra-hub',
  'hubs/mokrin-house',
  'hubs/startit',
  'hubs/deli',
  'hubs/digitalizuj-me',
  'hubs/bsc-bar',
  'hubs/networks-int',
  'hubs/spark-hub-bih',
  'hubs/protik',
  'hubs/jakova-innovation-center',
  'cities/sarajevo',
];

/** By relation. */
export const relationQuestions: readonly RelationQuestion[] = [
  // money
  {
    query: 'who funded Danube ICT',
    from: 'projects/danube-ict',
    right: ['organisations/european-commission', 'organisations/city-of-vienna'],
  },
  { query: 'Digital Cities funder', from: 'projects/digital-cities', right: ['organisations/uk-government'] },
  { query: 'who pays for Be Ready', from: 'projects/be-ready', right: ['organisations/interreg-danube'] },
  {
    query: 'donors of EU4DigitalSME',
    from: 'projects/eu4digitalsme',
    right: ['organisations/european-union', 'organisations/bmz'],
  },
  {
    query: 'SMART Balkans financed by',
    from: 'projects/smart-balkans',
    right: ['organisations/norwegian-mfa'],
  },
  {
    query: 'who finances Digital4Business?',
    from: 'projects/digital4business',
    right: ['organisations/european-union', 'organisations/bmz'],
  },
  {
    query: 'projects funded by BMZ',
    from: 'organisations/bmz',
    right: [
      'projects/connective-cities',
      'projects/connective-cities-covid-19-programme',
      'projects/digital-transformation-center-kosovo',
      'projects/digital4business',
      'projects/eu4digitalsme',
      'projects/prosump',
      'projects/smart-cities-bih',
    ],
  },
  {
    query: 'what did the City of Vienna fund',
    from: 'organisations/city-of-vienna',
    right: ['projects/danube-ict', 'projects/start-danube-region-project-fund'],
  },
  {
    query: 'what does Interreg Danube finance',
    from: 'organisations/interreg-danube',
    right: ['projects/be-ready', 'projects/smart-factory-hub'],
  },
  {
    query: 'sponsor of the Urban Partnership Program',
    from: 'projects/urban-partnership-program',
    right: ['organisations/government-of-austria'],
  },
  {
    query: 'who financed ProSUMP',
    from: 'projects/prosump',
    right: ['organisations/bmz', 'organisations/european-union'],
  },
  { query: 'funders of 2CODE', from: 'projects/2code', right: ['organisations/european-union'] },
  {
    query: 'projects paid for by the European Union',
    from: 'organisations/european-union',
    right: [
      'projects/2code',
      'projects/cc4wbs',
      'projects/digital-innovation-centres-cbc',
      'projects/digital4business',
      'projects/eu4digitalsme',
      'projects/prosump',
      'projects/urbact-iv',
      'projects/urbact-remote-it',
    ],
  },
  {
    query: 'who funded the kickoff of Digital Cities',
    from: 'events/digital-cities-kickoff-2018',
    right: ['organisations/uk-government'],
  },
  {
    query: 'projects of the Innovation Fund',
    from: 'organisations/innovation-fund-serbia',
    right: ['projects/risc-capacity-building'],
  },
  {
    query: 'who funded Danbue ICT',
    from: 'projects/danube-ict',
    right: ['organisations/european-commission', 'organisations/city-of-vienna'],
  },
  // partners
  {
    query: 'partners of GIZ',
    from: 'organisations/giz',
    right: [
      'organisations/engagement-global',
      'organisations/german-association-of-cities',
      'organisations/pmcg',
      'organisations/cacttus',
      'organisations/nova-iskra',
      'organisations/rra-lur',
      'clusters/bit-alliance',
      'organisations/lanaco',
      'organisations/dvc-solutions',
    ],
  },
  {
    query: 'Danube ICT partners',
    from: 'projects/danube-ict',
    right: [
      'clusters/ict-cluster-bulgaria',
      'clusters/cluj-it',
      'clusters/vojvodina-ict-cluster',
      'clusters/montenegrin-it-cluster',
    ],
  },
  {
    query: 'who is a partner of 2CODE',
    from: 'projects/2code',
    right: ['organisations/tehnopolis', 'organisations/intera'],
  },
  {
    query: 'who are the partners in ECHN',
    from: 'projects/european-creative-hubs-network',
    right: [
      'organisations/british-council',
      'organisations/culture-code',
      'organisations/nova-iskra',
      'organisations/ebn',
    ],
  },
  {
    query: 'partners of Cluj IT Cluster',
    from: 'clusters/cluj-it',
    right: [
      'clusters/ict-cluster-bulgaria',
      'clusters/vojvodina-ict-cluster',
      'clusters/ict-net',
      'clusters/montenegrin-it-cluster',
      'cities/plovdiv',
    ],
  },
  {
    query: 'who works with Creative England',
    from: 'organisations/creative-england',
    right: ['organisations/british-council', 'organisations/culture-code', 'organisations/nova-iskra'],
  },
  { query: 'KDZ partners', from: 'organisations/kdz', right: ['organisations/nalas'] },
  {
    query: 'partners in the GIVE Partnership',
    from: 'projects/give-partnership',
    right: ['clusters/ict-net', 'clusters/ict-cluster-central-serbia'],
  },
  {
    query: 'projects in which Cacttus is a partner',
    from: 'organisations/cacttus',
    right: ['projects/digital4business'],
  },
  // taking part
  {
    query: 'who took part in Digital Cities',
    from: 'projects/digital-cities',
    right: PARTICIPANTS_OF_DIGITAL_CITIES,
  },
  {
    query: 'Digital Cities participants',
    from: 'projects/digital-cities',
    right: PARTICIPANTS_OF_DIGITAL_CITIES,
  },
  {
    query: 'participants of the Joint Demonstration Day of the Bulgarian EDIHs',
    from: 'events/edih-joint-demo-day-2025',
    right: ['hubs/edih-trakia', 'hubs/edih-zagore', 'hubs/agrodigirise', 'hubs/edih-construction'],
  },
  {
    query: 'which cities took part in the Digital Cities Challenge',
    from: 'projects/digital-cities-challenge',
    right: ['cities/sofia', 'cities/rijeka', 'cities/iasi', 'cities/thessaloniki'],
  },
  {
    query: 'hubs of Growth Hub',
    from: 'projects/growth-hub-serbia',
    right: ['hubs/nova-iskra-hub', 'hubs/startit', 'hubs/ict-hub', 'hubs/impact-hub-belgrade'],
  },
  {
    query: 'clusters in Danube ICT',
    from: 'projects/danube-ict',
    right: [
      'clusters/ict-cluster-bulgaria',
      'clusters/cluj-it',
      'clusters/vojvodina-ict-cluster',
      'clusters/montenegrin-it-cluster',
    ],
  },
  {
    query: 'what did Sofia Tech Park take part in',
    from: 'hubs/sofia-tech-park',
    right: [
      'projects/smart-factory-hub',
      'events/industry-digital-transformation-2018',
      'events/tci-european-conference-2018',
    ],
  },
  {
    query: 'members of the UNESCO Creative Cities Network',
    from: 'projects/unesco-creative-cities-network',
    right: [
      'cities/sarajevo',
      'cities/vranje',
      'cities/bitola',
      'cities/novi-sad',
      'cities/cetinje',
      'cities/banja-luka',
      'cities/sofia',
      'cities/varna',
      'cities/cluj-napoca',
      'cities/iasi',
      'cities/bistrita',
      'cities/varazdin',
      'cities/heraklion',
      'cities/kutaisi',
      'cities/gabrovo',
      'cities/ljubljana',
      'cities/thessaloniki',
      'cities/tbilisi',
    ],
  },
  {
    query: 'members of the European DIGITAL SME Alliance',
    from: 'organisations/digital-sme-alliance',
    right: ['clusters/cluj-it', 'clusters/vojvodina-ict-cluster'],
  },
  {
    query: 'cities in SUMSEEC II',
    from: 'projects/sumseec-ii',
    right: ['cities/tirana', 'cities/sarajevo', 'cities/podgorica'],
  },
  {
    query: 'organisations in Smart Cities in Bosnia and Herzegovina',
    from: 'projects/smart-cities-bih',
    right: ['organisations/lanaco', 'organisations/dvc-solutions', 'organisations/giz', 'organisations/bmz'],
  },
  {
    query: 'projects with Nova Iskra',
    from: 'organisations/nova-iskra',
    right: [
      'projects/digital-cities',
      'projects/european-creative-hubs-network',
      'projects/growth-hub-serbia',
    ],
  },
  {
    query: 'participants of Digital Cities from Serbia',
    from: 'projects/digital-cities',
    right: [
      'organisations/culture-code',
      'organisations/nova-iskra',
      'organisations/see-ict',
      'organisations/coprix-media',
      'hubs/nova-iskra-hub',
      'hubs/mokrin-house',
      'hubs/startit',
      'hubs/deli',
    ],
  },
  // running
  { query: 'hubs run by Culture Code', from: 'organisations/culture-code', right: ['hubs/nova-iskra-hub'] },
  { query: 'who runs Startit', from: 'hubs/startit', right: ['organisations/see-ict'] },
  { query: 'who runs Стартит', from: 'hubs/startit', right: ['organisations/see-ict'] },
  { query: 'operator of LabHub', from: 'hubs/labhub-sarajevo', right: ['organisations/ssst'] },
  {
    query: 'hubs managed by EIT',
    from: 'organisations/eit',
    right: ['hubs/eit-ris-hub-montenegro', 'hubs/eit-ris-hub-skopje'],
  },
  {
    query: 'who manages the Digital Innovation Hub Kotor',
    from: 'hubs/dih-kotor',
    right: ['organisations/municipality-of-kotor'],
  },
  { query: 'S4AI operated by', from: 'hubs/s4ai-hub', right: ['hubs/stp-nis'] },
  { query: 'what does Intera run', from: 'organisations/intera', right: ['hubs/intera-tp'] },
  { query: 'WHO RUNS MONTEDIH', from: 'hubs/montedih', right: ['organisations/university-of-montenegro'] },
  // hosts, organisers, leaders
  {
    query: 'who hosted the Digital Cities bootcamp',
    from: 'events/digital-cities-bootcamp-2018',
    right: ['hubs/mokrin-house'],
  },
  {
    query: 'events hosted by Innovation Centre Kosovo',
    from: 'hubs/innovation-centre-kosovo',
    right: ['events/albanian-ict-day-2012', 'events/stikk-assembly-2014'],
  },
  {
    query: 'organisers of the 2nd Cross Border Coworking Conference',
    from: 'events/cross-border-coworking-conference-2022',
    right: ['organisations/intera', 'organisations/tehnopolis'],
  },
  { query: 'who leads 2CODE', from: 'projects/2code', right: ['organisations/tehnopolis'] },
  {
    query: 'projects led by ICT Cluster Bulgaria',
    from: 'clusters/ict-cluster-bulgaria',
    right: ['projects/danube-ict'],
  },
  { query: 'who implements Growth Hub', from: 'projects/growth-hub-serbia', right: ['organisations/giz'] },
  {
    query: 'projects implemented by PMCG',
    from: 'organisations/pmcg',
    right: [
      'projects/covid-19-recovery-solutions-see',
      'projects/see-crisis-management-working-group',
      'projects/see-digitalisation-working-group',
    ],
  },
  // what belongs to it
  { query: 'events in Tirana 2019', from: 'cities/tirana', right: [] },
  { query: 'events in Tirana 2020', from: 'cities/tirana', right: ['events/wb-digital-summit-2020'] },
  {
    query: 'workshops of the digitalisation group',
    from: 'projects/see-digitalisation-working-group',
    right: [
      'workshops/see-digitalisation-workshop-1-2021',
      'workshops/see-digitalisation-workshop-2-2021',
      'workshops/see-digitalisation-workshop-3-2021',
      'workshops/see-digitalisation-workshop-4-2021',
    ],
  },
  {
    query: 'events of Digital Cities',
    from: 'projects/digital-cities',
    right: [
      'events/digital-cities-open-call-2017',
      'events/digital-cities-kickoff-2018',
      'events/digital-cities-study-visits-2018',
      'events/digital-cities-bootcamp-2018',
      'events/digital-cities-final-event-2018',
    ],
  },
  {
    query: 'news about Danube ICT',
    from: 'projects/danube-ict',
    right: ['news/danube-ict-meeting', 'news/danube-ict-plan', 'news/danube-ict-surveys'],
  },
  {
    query: 'Western Balkans Digital Summit news',
    from: 'projects/western-balkans-digital-summit',
    right: ['news/wbds-2019'],
  },
  { query: 'ProSUMP workshop', from: 'projects/prosump', right: ['workshops/prosump-sarajevo-2022'] },
  {
    query: 'events of SMART Balkans in 2022',
    from: 'projects/smart-balkans',
    right: ['events/smart-balkans-launch-sarajevo-2022', 'events/smart-balkans-launch-skopje-2022'],
  },
  {
    query: 'Belgrade hubs',
    from: 'cities/belgrade',
    right: [
      'hubs/ict-hub',
      'hubs/impact-hub-belgrade',
      'hubs/nova-iskra-hub',
      'hubs/startit',
      'hubs/stp-belgrade',
    ],
  },
  {
    query: 'speakers at the Skopje Creative Hub Conference',
    from: 'events/skopje-creative-hub-conference-2015',
    right: ['Ljubo Georgiev', 'Meta Štular', 'Relja Bobić'],
  },
  {
    query: 'where was the Digital Cities kickoff conference',
    from: 'events/digital-cities-kickoff-2018',
    right: ['cities/budva'],
  },
  {
    query: 'what is Danube ICT part of',
    from: 'projects/danube-ict',
    right: ['projects/start-danube-region-project-fund'],
  },
  {
    query: 'projects of the Connective Cities COVID-19 Programme',
    from: 'projects/connective-cities-covid-19-programme',
    right: [
      'projects/covid-19-recovery-solutions-see',
      'projects/municipal-response-covid-19-see-caucasus',
      'projects/see-crisis-management-working-group',
      'projects/see-digitalisation-working-group',
    ],
  },
];
