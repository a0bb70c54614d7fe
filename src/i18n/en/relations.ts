/** How people ask who has to do with whom, and how the search answers. Another language has a file of its own. */

/** How people ask for a relation, in phrases with commas between them. Plurals are the same word. */
interface AskedWords {
  /** What somebody is: “the funders of …”. */
  agents: string;
  /** What somebody does: “who funded …”, “… funded by”. */
  verbs: string;
}

export const relations = {
  /** Where several fit, the longest phrase decides, then the first. */
  asked: {
    funding: {
      agents: 'funder, donor, sponsor, financier, money',
      verbs:
        'fund, funded, funding, finance, financed, financing, sponsored, donated, pay for, pays for, paid for, paid by',
    },
    support: { agents: 'supporter', verbs: 'support, supported' },
    leading: {
      agents: 'leader, lead partner, coordinator',
      verbs: 'lead, led, leading, coordinate, coordinated',
    },
    partnership: {
      agents: 'partner, work with, worked with, working with, cooperate with, collaborate with',
      verbs: 'partnered',
    },
    participation: {
      agents: 'participant, attendee',
      verbs:
        'took part, take part, taken part, taking part, participate, participated, participating, ' +
        'attend, attended, involved, join, joined',
    },
    membership: { agents: 'member', verbs: '' },
    running: {
      agents: 'operator, manager',
      verbs: 'run, ran, running, operate, operated, manage, managed, behind',
    },
    organising: { agents: 'organiser', verbs: 'organise, organised, organising' },
    implementing: {
      agents: 'implementer',
      verbs: 'implement, implemented, carry out, carried out, deliver, delivered',
    },
    hosting: { agents: '', verbs: 'host, hosted, hosting' },
    benefit: { agents: 'beneficiary', verbs: 'benefit, benefited' },
    speaking: { agents: 'speaker, speak, spoke, spoken, moderator, trainer', verbs: '' },
    whole: { agents: 'part of, belong to', verbs: '' },
    whereabouts: { agents: 'where', verbs: '' },
  } satisfies Record<string, AskedWords>,
  /** Words beside these that say nothing more; the search has a list of its own, too. */
  ignored: 'all, any, do, give, has, list, name, please, show, some, tell, then, under',
  /** Before who did something: “funded by …”. Words with commas between them. */
  by: 'by',
  /** Between a name and what it is: “where … is a partner”. */
  being: 'is, was, are, were, as',
  /** Before a place: “hubs in …”. */
  within: 'in, at, near, from',
  /** Before a name that may not be written in full: “workshops of the … group”. */
  linking: 'of, by, about, for, with, from, at',
  /** Endings of names and of kinds that are inflected in a sentence: “у Србији”. Words with commas between them. */
  endings: '',
  /** What the answer is called; `@` is the name, `#` the kind that was asked for: “Events of Digital Cities”. */
  headings: {
    funding: { to: 'Funders of @', from: 'Funded by @' },
    support: { to: 'Supporters of @', from: 'Supported by @' },
    leading: { to: 'Who leads @', from: 'Led by @' },
    partnership: { to: 'Partners of @', from: '@ is a partner in' },
    participation: { to: 'Who took part in @', from: '@ took part in' },
    membership: { to: 'Members of @', from: '@ is a member of' },
    running: { to: 'Who runs @', from: 'Run by @' },
    organising: { to: 'Organisers of @', from: 'Organised by @' },
    implementing: { to: 'Who carries out @', from: 'Carried out by @' },
    hosting: { to: 'Hosts of @', from: 'Hosted by @' },
    benefit: { to: 'Beneficiaries of @', from: '@ benefits from' },
    speaking: { to: 'Speakers at @', from: 'Where people of @ spoke' },
    whole: { to: '@ is part of', from: 'Parts of @' },
    whereabouts: { to: 'Where @ is', from: 'In @' },
    belonging: { to: '# of @', from: '# in @' },
  },
  /** After what was asked for besides: “Funded by BMZ: Projects”. */
  narrowed: (heading: string, values: readonly string[]): string =>
    [heading, values.join(', ')].filter((part) => part !== '').join(': '),
  nothing: 'Nothing that fits is known here.',
  showAll: (count: number): string => `Show all ${count}`,
  /** Before the link to the page that says so. */
  source: 'From the page',
  /** Read aloud: the heading and the first names. */
  aloud: (heading: string, names: readonly string[], count: number): string =>
    names.length === 0
      ? `${heading}: nothing known.`
      : `${heading}: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}.`,
};
