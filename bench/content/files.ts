/** Creates the files of a content folder from a seed. */
import { posix } from 'node:path';
import { collections } from '#collections/index.ts';
import { pages, SITE_PAGES } from '#collections/pages.ts';
import { getSchema, visitValues } from '#collections/shape.ts';
import { topicsSchema } from '#collections/topics.ts';
import { makeBody, makePageBody } from './bodies.ts';
import { makeData } from './fields.ts';
import { formatEntryFile, formatYaml } from './front-matter.ts';
import { type Plan, planWorld, type World } from './plans.ts';
import { Random } from './random.ts';
import { capitalize, makeSentence } from './words.ts';

export interface GeneratedFile {
  /** Path below the content folder, with `/`. */
  file: string;
  content: string | Uint8Array;
}

/**
 * Creates all files for so many entries: the entries, their pictures (from the given ones), the pages of the site and
 * the topics. The same seed and size give the same bytes. Throws if a schema rejects an entry.
 */
export function* makeFiles(
  size: number,
  seed: number,
  pictures: ReadonlyMap<string, Uint8Array>,
): Generator<GeneratedFile> {
  const world = planWorld(collections, size, seed);
  yield { file: 'topics.yaml', content: formatYaml(topicsSchema.parse(world.topics)) };
  for (const id of SITE_PAGES) yield makePage(id, world);
  for (const plan of world.plans) yield* makeEntryFiles(plan, world, pictures);
}

function makePage(id: string, world: World): GeneratedFile {
  const file = `${pages.name}/${id}.md`;
  const summary = makeSentence(new Random(world.seed, file));
  const data = getSchema(pages).parse({ title: capitalize(id), summary });
  return { file, content: formatEntryFile(data, makePageBody(file, world)) };
}

function* makeEntryFiles(
  plan: Plan,
  world: World,
  pictures: ReadonlyMap<string, Uint8Array>,
): Generator<GeneratedFile> {
  const data = makeData(plan, world);
  yield { file: plan.file, content: formatEntryFile(data, makeBody(plan, world)) };
  for (const name of listPictures(plan, data)) {
    const content = pictures.get(name);
    if (!content) throw new Error(`There is no picture ${name}.`);
    yield { file: posix.join(posix.dirname(plan.file), name), content };
  }
}

/** The pictures that an entry names, in its fields and in its body. */
function listPictures({ shape, picture }: Plan, data: unknown): Set<string> {
  const named = visitValues(shape, data)
    .filter((visit) => visit.shape.field === 'image')
    .map(({ value }) => posix.basename(String(value)));
  return new Set(picture ? [picture, ...named] : named);
}
