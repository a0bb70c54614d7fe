/**
 * Creates the front matter of an entry by walking the shape of its collection. The metadata of the schema tells what
 * a field contains, so a new collection works too.
 */
import { getSchema, type Shape, typeOf } from '#collections/shape.ts';
import { toId } from '#text/transliteration.ts';
import { makeFigures } from './figures.ts';
import { pickLocation } from './locations.ts';
import { makeName, makePerson } from './names.ts';
import { PICTURES } from './pictures.ts';
import { COUNTRIES, type Plan, type World } from './plans.ts';
import { Random } from './random.ts';
import { makeText } from './texts.ts';
import { addDays, blurDate, ERA, getTimeZone, pickDay, planSession } from './times.ts';
import { makeMatter } from './words.ts';

/** JSON Schema also has the limits of numbers and lists. */
type Bounded = Shape & { minimum?: number; maximum?: number };

/** Fields that unpublish an entry or add an address: all generated entries are published once. */
const NEVER = { draft: undefined, publishFrom: undefined, redirectFrom: undefined };

/** How often an optional field is filled; the default is a third. */
const CHANCES: Readonly<Record<string, number>> = {
  ...{ sources: 1, project: 1, about: 1, roles: 0.7, people: 0.5, topics: 0.5, figures: 1, operator: 0.45 },
  ...{ series: 0.3, parent: 0.3, nativeNames: 0.3, acronym: 0.2, confirmed: 0.2, officialName: 0.1 },
  ...{ aliases: 0.1, links: 0.1, published: 0.1, updated: 0.1, registration: 0.1, recordings: 0.08 },
  ...{ closed: 0.05, status: 0.05, share: 0.1, detail: 0.1, archived: 0.1, note: 0.08, strand: 0.05 },
  // What has to agree with other fields, or with other entries, is left out.
  ...{
    formerly: 0,
    movedTo: 0,
    same: 0,
    grant: 0,
    nameThen: 0.03,
    qualifier: 0.1,
    stage: 0.2,
    asOf: 0.1,
    source: 0.1,
  },
};

const OTHER_CHANCE = 0.33;

/** The longest lists; the default is three items. */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ roles: 10, people: 6, figures: 5, countries: 8, sessions: 6 },
};

/** The highest numbers; the default is 900. Every entry has a first source. */
const HIGHEST: Readonly<Record<string, number>> = { share: 8, number: 12, source: 1 };

/** The range of a field’s dates, so that they are in order. */
const DATES: Readonly<Record<string, { first: string; last: string }>> = {
  founded: { first: '1985-01-01', last: '2009-12-31' },
  published: { first: '2010-01-01', last: '2020-12-31' },
  updated: { first: '2021-01-01', last: '2024-12-31' },
  confirmed: { first: '2025-01-01', last: '2026-06-30' },
};

/** An object under construction: its field (empty for the entry itself) and its shape. */
interface Holder {
  field: string;
  shape: Shape;
}

/** Values that are decided in advance. A field with undefined is left out. */
type Decided = Readonly<Record<string, unknown>>;

/** Creates valid front matter for a plan. Throws if the schema rejects it. */
export function makeData(plan: Plan, world: World): Record<string, unknown> {
  return getSchema(plan.collection).parse(new FieldMaker(plan, world).makeEntry());
}

class FieldMaker {
  readonly #plan: Plan;
  readonly #world: World;
  readonly #random: Random;

  constructor(plan: Plan, world: World) {
    this.#plan = plan;
    this.#world = world;
    this.#random = new Random(world.seed, 'fields', plan.ref);
  }

  makeEntry(): Record<string, unknown> {
    const { shape, title, kind, collection, time, figure } = this.#plan;
    const decided: Record<string, unknown> = { title, ...NEVER, ...this.#decideWhere() };
    if (collection.kind) decided[collection.kind] = kind;
    if (!figure) decided.figures = undefined;
    if (time) {
      const none = { start: undefined, end: undefined, within: undefined, timeZone: undefined };
      Object.assign(decided, none, time.fields);
    }
    return this.#addGrant(this.#addMove(this.#makeObject({ field: '', shape }, decided)));
  }

  /** Adds the announced date, or the new entry, of an event that was moved or postponed. */
  #addMove(entry: Record<string, unknown>): Record<string, unknown> {
    if (entry.status !== 'moved' && entry.status !== 'postponed') return entry;
    const { shape } = this.#plan;
    const moves = ['formerly', 'movedTo'].flatMap((field) => {
      const fieldShape = shape.properties?.[field];
      const isMade = fieldShape !== undefined && this.#random.isChance(0.5);
      return isMade ? [[field, this.#makeValue(fieldShape, field, { field: '', shape })]] : [];
    });
    return { ...entry, ...Object.fromEntries(moves) };
  }

  /** Adds a grant where there is one funder, whose it then is. */
  #addGrant(entry: Record<string, unknown>): Record<string, unknown> {
    const { grant } = this.#plan.shape.properties ?? {};
    const roles = Array.isArray(entry.roles) ? entry.roles : [];
    const funders = roles.filter(({ as }) => as === 'funder');
    if (!grant || funders.length !== 1 || this.#random.isChance(0.5)) return entry;
    const [year, number, amount] = [
      this.#random.toInteger(2010, 2024),
      this.#random.toInteger(100, 900),
      this.#random.toInteger(5, 900) * 1000,
    ];
    return { ...entry, grant: { number: `${year}/${number}`, amount, currency: 'EUR' } };
  }

  /** Chooses one of the location fields, usually the most exact. */
  #decideWhere(): Decided {
    const { shape, collection, country } = this.#plan;
    const [first, ...others] = collection.where;
    const chosen = this.#random.isChance(0.8) || others.length === 0 ? first : this.#random.pick(others);
    const fields = collection.where.filter((field) => !shape.required?.includes(field));
    const left = fields.filter((field) => field !== chosen).map((field) => [field, undefined]);
    return { ...(collection.where.includes('country') && { country }), ...Object.fromEntries(left) };
  }

  #makeObject(holder: Holder, decided: Decided): Record<string, unknown> {
    const { shape } = holder;
    const object: Record<string, unknown> = {};
    for (const [field, fieldShape] of Object.entries(shape.properties ?? {})) {
      const isRequired = shape.required?.includes(field) ?? false;
      const isMade =
        field in decided || isRequired || this.#random.isChance(this.#toChance(field, fieldShape));
      if (!isMade) continue;
      const value = field in decided ? decided[field] : this.#makeValue(fieldShape, field, holder);
      if (value !== undefined) object[field] = value;
    }
    return object;
  }

  #toChance(field: string, shape: Shape): number {
    if (!holdsPicture(shape)) return CHANCES[field] ?? OTHER_CHANCE;
    if (!this.#plan.picture) return 0;
    return typeOf(shape) === 'array' ? OTHER_CHANCE : 1;
  }

  #makeValue(shape: Shape, field: string, holder: Holder): unknown {
    if (shape.field === 'location') return pickLocation(this.#random, this.#plan.country);
    if (shape.anyOf) return this.#makeChoice(shape.anyOf, field, holder);
    if (shape.enum) return this.#random.pick(shape.enum);
    if (shape.const !== undefined) return shape.const;
    switch (shape.type) {
      case 'array':
        return this.#makeList(shape.items ?? {}, field, holder);
      case 'object':
        if (typeof shape.additionalProperties === 'object') return this.#plan.name.native;
        return this.#makeObject({ field, shape }, this.#decideTimes(shape, 0));
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return this.#makeNumber(shape, field);
      default:
        return this.#makeString(shape, field, holder);
    }
  }

  /** Usually the first branch; another if that one is not possible. */
  #makeChoice(branches: readonly Shape[], field: string, holder: Holder): unknown {
    const [first, ...others] = branches;
    const order = this.#random.isChance(0.8) ? [first, ...others] : [...others, first];
    for (const branch of order) {
      const value = branch && this.#makeValue(branch, field, holder);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Each item once, by its identity. Returns undefined if no item is possible. */
  #makeList(items: Shape, field: string, holder: Holder): unknown[] | undefined {
    const count = this.#random.toInteger(1, LONGEST[field] ?? 3);
    if (isFigure(items)) return this.#makeFigures(items, field, count);
    const list = new Map<string, unknown>();
    for (let index = 0; index < count; index += 1) {
      const item =
        typeOf(items) === 'object' && !items.anyOf
          ? this.#makeObject({ field, shape: items }, this.#decideTimes(items, index))
          : this.#makeValue(items, field, holder);
      if (item !== undefined) list.set(getIdentity(item), item);
    }
    return list.size > 0 ? [...list.values()] : undefined;
  }

  #makeFigures(shape: Shape, field: string, count: number): unknown[] {
    return makeFigures(this.#plan, count, this.#random).map(({ label, value, unit, of }) =>
      this.#makeObject({ field, shape }, { label, value, unit, of }),
    );
  }

  /** The times of a part of an entry: inside those of the entry; for registration, before them. */
  #decideTimes({ properties = {} }: Shape, index: number): Decided {
    const { time } = this.#plan;
    if (properties.start?.field === 'moment' && time) {
      return { end: undefined, ...planSession(this.#random, time, index) };
    }
    if (!properties.opens || !properties.deadline) return {};
    const day = time?.first ?? pickDay(this.#random, ERA);
    return {
      opens: addDays(day, -this.#random.toInteger(40, 90)),
      deadline: addDays(day, -this.#random.toInteger(1, 30)),
    };
  }

  #makeNumber({ minimum = 1, maximum = 900 }: Bounded, field: string): number {
    return this.#random.toInteger(Math.ceil(minimum), Math.min(maximum, HIGHEST[field] ?? 900));
  }

  #makeString(shape: Shape, field: string, holder: Holder): string | undefined {
    const random = this.#random;
    switch (shape.field) {
      case 'text':
        if (field === 'name' && isPerson(holder.shape)) return makePerson(random);
        return makeText(field, shape.maxLength ?? 80, random, this.#plan.name.latin);
      case 'date':
      case 'moment':
        return blurDate(random, pickDay(random, DATES[field] ?? ERA), field === 'confirmed' ? 1 : 0.6);
      case 'interval': {
        const day = pickDay(random, ERA);
        return `${day.slice(0, 7)}/${addDays(day, random.toInteger(31, 200)).slice(0, 7)}`;
      }
      case 'duration':
        return `${random.toInteger(2, 11)} ${random.pick(['hours', 'days', 'weeks', 'months', 'years'])}`;
      case 'timeZone':
        return getTimeZone(this.#plan.country);
      case 'country':
        return random.pick(COUNTRIES);
      case 'reference':
        return this.#makeReference(shape.to ?? []);
      case 'topic':
        return random.pickKnown(this.#world.topics).id;
      case 'url':
        return `https://${toId(makeName(random).latin)}.example/${toId(makeMatter(random))}/`;
      case 'image':
        return `./${field === 'src' && holder.field === 'image' ? this.#plan.picture : random.pick(PICTURES).name}`;
      default:
        return shape.example ?? toId(makeMatter(random));
    }
  }

  /**
   * References an entry of these collections. Within one collection only an earlier entry, so that parents form no
   * circle; short events reference the programme that contains them.
   */
  #makeReference(to: readonly string[]): string | undefined {
    const { collection, index, time, whole } = this.#plan;
    const lists = to
      .map((name) => {
        const plans = this.#world.byCollection.get(name) ?? [];
        return name === collection.name ? plans.slice(0, index) : plans;
      })
      .filter((plans) => plans.length > 0);
    if (lists.length === 0) return undefined;
    const isWhole = lists.every(([first]) => first?.time && !first.time.isShort);
    const named = time?.isShort && isWhole ? whole : this.#random.pickKnown(this.#random.pick(lists));
    return to.length === 1 ? named?.id : named?.ref;
  }
}

function holdsPicture(shape: Shape): boolean {
  if (shape.field === 'image') return true;
  const inner = [...Object.values(shape.properties ?? {}), ...(shape.anyOf ?? [])];
  return [...inner, ...(shape.items ? [shape.items] : [])].some(holdsPicture);
}

/** Has a label for references, a number and a unit. */
const isFigure = ({ properties = {} }: Shape) =>
  properties.label !== undefined && properties.value !== undefined && properties.unit !== undefined;

const isPerson = ({ properties = {}, field }: Shape) =>
  field === 'author' || properties.position !== undefined;

/** The identity of a list item: its first field. */
function getIdentity(item: unknown): string {
  const [first = item] = typeof item === 'object' && item !== null ? Object.values(item) : [];
  return JSON.stringify(first);
}
