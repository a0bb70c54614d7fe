/** How the answer to a relation is read from the relations of pages. Pure, but for the pages that it loads. */

import type { RelationName, Relations, RelationTarget } from '#features/search/query/index-files.ts';
import type { ClientWords } from '#i18n/word-types.ts';

/** The relations of a page. */
export type Load = (page: number) => Promise<Relations<RelationTarget> | undefined>;

const ROLES = [
  'organiser',
  'lead',
  'implementer',
  'partner',
  'funder',
  'supporter',
  'host',
  'beneficiary',
  'participant',
  'member',
  'role',
] as const satisfies readonly RelationName[];

/** Who carries something out together. */
const PARTNERS = ['organiser', 'lead', 'implementer', 'partner'] as const satisfies readonly RelationName[];

/** What is read at once: what a page says, or what others say of it, under one of these names. */
interface Step {
  side: 'to' | 'from';
  names: readonly RelationName[];
}

const to = (...names: RelationName[]): Step => ({ side: 'to', names });
const from = (...names: RelationName[]): Step => ({ side: 'from', names });

/** The steps of a relation in both directions: the first that lead somewhere are the answer. */
const STEPS: Readonly<
  Record<keyof ClientWords['relations']['asked'], Readonly<Record<'to' | 'from', readonly Step[]>>>
> = {
  funding: { to: [to('funder')], from: [from('funder')] },
  support: { to: [to('supporter'), to('funder')], from: [from('supporter'), from('funder')] },
  leading: {
    to: [to('lead'), to('organiser'), to('implementer')],
    from: [from('lead'), from('organiser')],
  },
  partnership: { to: [to(...PARTNERS)], from: [from('partner'), from(...PARTNERS)] },
  participation: { to: [to(...ROLES)], from: [from(...ROLES, 'person')] },
  membership: {
    to: [to('member'), from('network'), to(...ROLES)],
    from: [from('member'), to('network')],
  },
  running: {
    to: [to('operator'), to('organiser', 'lead', 'implementer')],
    from: [from('operator'), from('organiser', 'lead', 'implementer')],
  },
  organising: { to: [to('organiser'), to('lead', 'implementer')], from: [from('organiser'), from('lead')] },
  implementing: { to: [to('implementer'), to('lead', 'organiser')], from: [from('implementer')] },
  hosting: { to: [to('host')], from: [from('host')] },
  benefit: { to: [to('beneficiary')], from: [from('beneficiary')] },
  speaking: { to: [to('speaker'), to('person')], from: [from('person')] },
  whole: { to: [to('part', 'series')], from: [from('part', 'series')] },
  whereabouts: { to: [to('place')], from: [from('place')] },
};

/** What belongs to a page in any way, or takes part in it. */
const BELONGING: readonly Step[] = [
  from('place'),
  from(...ROLES, 'part', 'series', 'operator', 'person', 'network', 'mention'),
  to(...ROLES),
];

/** An answer as targets, and the step that led to it. */
interface Targets {
  targets: RelationTarget[];
  /** True for what lies in a place. */
  isInPlace: boolean;
}

interface Wanted {
  relation: keyof ClientWords['relations']['asked'] | undefined;
  direction: 'to' | 'from';
  /** True for a target that the question leaves in. */
  isMeant: (target: RelationTarget) => boolean;
}

/** The targets of the first step with any that are meant. */
export async function findTargets(
  page: number,
  { relation, direction, isMeant }: Wanted,
  load: Load,
): Promise<Targets> {
  const own = await load(page);
  if (!own) return { targets: [], isInPlace: false };
  for (const step of relation ? STEPS[relation][direction] : BELONGING) {
    const targets = (await follow(page, own, step, relation, load)).filter(isMeant);
    if (targets.length > 0) return { targets, isInPlace: step.names[0] === 'place' };
  }
  if (relation === 'partnership' && direction === 'to') {
    const targets = (await listPartners(page, own, load)).filter(isMeant);
    return { targets, isInPlace: false };
  }
  return { targets: [], isInPlace: false };
}

async function follow(
  page: number,
  own: Relations<RelationTarget>,
  { side, names }: Step,
  relation: Wanted['relation'],
  load: Load,
): Promise<RelationTarget[]> {
  const targets = names.flatMap((name) => own[side][name] ?? []);
  // The events of a programme are those of its projects, too.
  const parts = !relation && names.includes('part') ? await listParts(page, load) : [];
  const found = [...new Set([...targets, ...parts])];
  // What a page says is in its own order; pages are numbered by their days.
  return side === 'to' ? found : found.sort((a, b) => Number(b) - Number(a));
}

/** The most pages whose relations one answer reads. */
const MOST_READ = 200;

/** All parts of a page, over any number of steps. */
async function listParts(page: number, load: Load): Promise<number[]> {
  const found = new Set([page]);
  for (const whole of found) {
    if (found.size > MOST_READ) break;
    const parts = (await load(whole))?.from.part ?? [];
    for (const part of parts) if (typeof part === 'number') found.add(part);
  }
  found.delete(page);
  return [...found];
}

/** Who carried out, with somebody, what that one had a role in. */
async function listPartners(
  page: number,
  own: Relations<RelationTarget>,
  load: Load,
): Promise<RelationTarget[]> {
  const occasions = new Set(ROLES.flatMap((role) => own.from[role] ?? []));
  const found = new Set<RelationTarget>();
  for (const occasion of [...occasions].slice(0, MOST_READ)) {
    const relations = typeof occasion === 'number' ? await load(occasion) : undefined;
    for (const role of PARTNERS) for (const partner of relations?.to[role] ?? []) found.add(partner);
  }
  found.delete(page);
  return [...found];
}

/** The roles of a target on a page, the first of which is said beside its name. */
export const findRole = (
  relations: Relations<RelationTarget> | undefined,
  target: RelationTarget,
): Exclude<(typeof ROLES)[number], 'role'> | undefined => {
  const role = ROLES.find((name) => relations?.to[name]?.includes(target));
  return role === 'role' ? undefined : role;
};
