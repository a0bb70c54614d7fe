/**
 * The corpus: each hostile text in each position, as the check sees it, and a content folder of all that it lets
 * pass.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHasRoute } from '#build/derived-routes.ts';
import type { Collection } from '#collections/collection.ts';
import { folders, getCollection } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { parseEntry, type Content as ReadContent, readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { site } from '#site.ts';
import { BUILD_DATE, createMinimalData } from '#tests/content.ts';
import { makePicture } from '#tests/picture-bytes.ts';
import { type BodyPosition, bodyPositions } from './body-positions.ts';
import {
  type Content,
  createSkeletons,
  type FieldDocument,
  type Freedom,
  getFreedom,
  type Leaf,
  type RenderedDocument,
  renderDocument,
  type Skeleton,
} from './field-document.ts';
import type { Vector } from './vectors.ts';

/** What the check said, by position. */
export interface Outcome {
  refused: number;
  passed: number;
}

export interface Corpus {
  /** The files of the content folder, all that was refused left out. */
  files: Map<string, string>;
  outcomes: Map<string, Outcome>;
  /** What must not be: diagnostics without a place of the file, crashes, files that pass in no form. */
  faults: string[];
}

/** The code of a check that failed itself. */
const INTERNAL: ToldDiagnostic['code'] = 'internal';

/**
 * So many fields of an entry are hostile at a time: for each mistake the check looks for a correction and checks the
 * entry again. Words of any kind are rarely a mistake.
 */
const AT_ONCE: Readonly<Record<Freedom, number>> = { any: Infinity, address: 2, few: 2 };

const BODY = 'Plain words for the body of this entry.';

/** Writes what the documents name: an entry of each collection, a topic and pictures. */
export async function writeWorld(dir: string): Promise<void> {
  const write = (file: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), data);
  };
  const picture = await makePicture('png', { width: 640, height: 360 });
  write('topics.yaml', '- {id: known, label: A known topic, description: What is known.}\n');
  for (const collection of folders) {
    write(`${collection.name}/known.md`, renderPlain(collection, `Known of ${collection.name}`, BODY));
    write(`${collection.name}/picture.png`, picture);
  }
}

/** YAML of one level, with JSON inside. */
const toYaml = (data: Record<string, unknown>) =>
  Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** Checks the world with further files, which need not exist. Returns the errors of each file. */
function checkFiles(world: ReadContent, files: ReadonlyMap<string, string>): Map<string, ToldDiagnostic[]> {
  const content: ReadContent = {
    ...world,
    entries: [...world.entries],
    pages: [...world.pages],
    unreadable: [...world.unreadable],
  };
  for (const [file, text] of files) {
    const collection = getCollection(file.split('/')[0] ?? '');
    const entry = parseEntry(collection, file, Buffer.from(text));
    if ('reason' in entry) content.unreadable.push(entry);
    else if (collection.name === pages.name) content.pages.push(entry);
    else content.entries.push(entry);
  }
  const errors = new Map<string, ToldDiagnostic[]>([...files.keys()].map((file) => [file, []]));
  for (const diagnostic of checkContent(content, { buildDate: BUILD_DATE, createHasRoute })) {
    if (diagnostic.severity !== 'error') continue;
    const known = errors.get(diagnostic.file);
    if (!known) throw new Error(`${diagnostic.file}: ${diagnostic.message}`);
    known.push(diagnostic);
  }
  return errors;
}

/** A document whose fields are found out, round by round. */
interface OpenDocument {
  file: string;
  document: Omit<FieldDocument, 'content'>;
  content: Map<Leaf, Content>;
}

export class CorpusMaker {
  readonly #world: ReadContent;
  readonly #bases = new Map<Skeleton, ReadonlyMap<Leaf, Content>>();
  readonly #skeletons: readonly Skeleton[];
  readonly corpus: Corpus = { files: new Map(), outcomes: new Map(), faults: [] };

  /** The folder must hold the world. Throws if a skeleton can't be made valid. */
  constructor(dir: string) {
    this.#world = readContent(dir);
    this.#skeletons = folders.flatMap((collection) => createSkeletons(collection));
    const open = this.#skeletons.map((skeleton, index) => ({
      skeleton,
      open: {
        file: `${skeleton.collection.name}/plain-${index}.md`,
        document: {
          skeleton,
          id: `plain-${index}`,
          vector: { name: 'plain', number: 0, text: 'Plain words' },
          body: BODY,
        },
        content: new Map(skeleton.leaves.map((leaf): [Leaf, Content] => [leaf, 'sample'])),
      },
    }));
    this.#settle(open.map((each) => each.open));
    for (const { skeleton, open: settled } of open) this.#bases.set(skeleton, settled.content);
    if (this.corpus.faults.length > 0) throw new Error(this.corpus.faults.join('\n'));
  }

  /** The positions that no document holds, because their sample goes with no other field. */
  listUnused(): string[] {
    const used = new Set<string>();
    const all = new Set<string>();
    for (const [{ leaves }, base] of this.#bases) {
      for (const leaf of leaves) {
        all.add(leaf.position);
        if (base.get(leaf) !== 'none') used.add(leaf.position);
      }
    }
    return [...all].filter((position) => !used.has(position)).sort();
  }

  /** Adds these texts in every position. `build` says which are in the content folder. */
  add(vectors: readonly Vector[], isBuilt: (vector: Vector) => boolean = () => true): void {
    const accepted = this.#addFields(vectors);
    const bodies = this.#addBodies(vectors);
    this.#collect(vectors.filter(isBuilt), accepted, bodies);
  }

  /** Which fields accept the text. The values of addresses are made in turn. */
  #addFields(vectors: readonly Vector[]): Map<string, ReadonlySet<Leaf>> {
    const open = vectors.flatMap((vector) =>
      folders.map((collection): OpenDocument & { tried: readonly Leaf[] } => {
        const skeleton = this.#pickSkeleton(collection, vector);
        const tried = listTried(skeleton, vector);
        const content = new Map(skeleton.leaves.map((leaf) => [leaf, this.#getBase(skeleton, leaf)]));
        for (const leaf of tried) content.set(leaf, 'hostile');
        return {
          file: `${collection.name}/${vector.name}.md`,
          document: { skeleton, id: `${collection.name}-${vector.name}`, vector, body: BODY },
          content,
          tried,
        };
      }),
    );
    this.#settle(open);
    return new Map(
      open.map(({ file, content, tried }) => {
        const passed = tried.filter((leaf) => content.get(leaf) === 'hostile');
        for (const leaf of tried) this.#count(leaf.position, passed.includes(leaf));
        return [file, new Set(passed)];
      }),
    );
  }

  /** Each branch of a union has its turn. */
  #pickSkeleton(collection: Collection, { number }: Vector): Skeleton {
    const skeletons = this.#skeletons.filter((skeleton) => skeleton.collection === collection);
    const skeleton = skeletons[number % skeletons.length];
    if (!skeleton) throw new Error(`${collection.name} has no fields.`);
    return skeleton;
  }

  #getBase(skeleton: Skeleton, leaf: Leaf): Content {
    return this.#bases.get(skeleton)?.get(leaf) ?? 'sample';
  }

  #count(position: string, isPassed: boolean): void {
    const outcome = this.corpus.outcomes.get(position) ?? { refused: 0, passed: 0 };
    this.corpus.outcomes.set(position, outcome);
    outcome[isPassed ? 'passed' : 'refused'] += 1;
  }

  /** Takes what is refused out of documents, until the check has nothing against them. */
  #settle(documents: readonly OpenDocument[]): void {
    let open = [...documents];
    for (let round = 0; open.length > 0; round += 1) {
      const rendered = new Map<string, RenderedDocument>();
      for (const { file, document, content } of open) {
        rendered.set(file, renderDocument({ ...document, content }));
      }
      const errors = checkFiles(this.#world, new Map([...rendered].map(([file, { text }]) => [file, text])));
      const isLast = round === 11;
      open = open.filter(({ file, document, content }) => {
        const found = errors.get(file) ?? [];
        const { lines, text } = rendered.get(file) as RenderedDocument;
        for (const { line, code, message } of found) {
          if (lines.has(line) && code !== INTERNAL && !isLast) continue;
          this.corpus.faults.push(`${file}:${line} ${code}: ${message}\n${text.split('\n')[line - 1]}`);
          return false;
        }
        for (const line of new Set(found.map((diagnostic) => diagnostic.line))) {
          this.#takeOut(document.skeleton, content, lines.get(line) ?? []);
        }
        return found.length > 0;
      });
    }
  }

  /** Puts samples in the place of hostile texts, and nothing in that of samples. */
  #takeOut(skeleton: Skeleton, content: Map<Leaf, Content>, leaves: readonly Leaf[]): void {
    for (const leaf of leaves) {
      content.set(leaf, content.get(leaf) === 'hostile' ? this.#getBase(skeleton, leaf) : 'none');
    }
  }

  /** Each position of a body alone against the check. Returns what passed, by the name of the text. */
  #addBodies(vectors: readonly Vector[]): Map<string, BodyPosition[]> {
    const passed = new Map<string, BodyPosition[]>(vectors.map(({ name }) => [name, []]));
    const tried = vectors.flatMap((vector) =>
      bodyPositions.map((position, index) => {
        const collection = getBodyCollection(position);
        const file = `${collection.name}/${vector.name}-body-${index}.${position.format}`;
        return {
          vector,
          position,
          file,
          text: renderPlain(collection, 'Plain words', position.render(vector.text)),
        };
      }),
    );
    const errors = checkFiles(this.#world, new Map(tried.map(({ file, text }) => [file, text])));
    for (const { vector, position, file, text } of tried) {
      const found = errors.get(file) ?? [];
      const count = text.split(/\r\n?|\n/).length;
      for (const { line, code, message } of found) {
        if (line >= 1 && line <= count && code !== INTERNAL) continue;
        this.corpus.faults.push(`${file}:${line} ${code}: ${message}`);
      }
      this.#count(position.name, found.length === 0);
      if (found.length === 0) passed.get(vector.name)?.push(position);
    }
    return passed;
  }

  /** Puts all that passed into as few entries as there are collections. */
  #collect(
    vectors: readonly Vector[],
    accepted: ReadonlyMap<string, ReadonlySet<Leaf>>,
    bodies: ReadonlyMap<string, readonly BodyPosition[]>,
  ): void {
    const candidates = vectors.flatMap((vector) => {
      const passed = bodies.get(vector.name) ?? [];
      const inMarkdown = passed.filter(({ format }) => format === 'md');
      const inMdx = passed.filter(({ format }) => format === 'mdx');
      const entries = folders.map((collection, place) => {
        const skeleton = this.#pickSkeleton(collection, vector);
        // The text alone has a page for itself: it may change how what follows is read.
        const positions = inMarkdown.filter((position, index) =>
          position.name.endsWith('text alone') ? place === 0 : 1 + (index % (folders.length - 1)) === place,
        );
        return this.#createCandidate(vector, skeleton, positions, 'md', accepted);
      });
      if (inMdx.length === 0) return entries;
      const mdx = this.#pickSkeleton(MDX, vector);
      return [...entries, this.#createCandidate(vector, mdx, inMdx, 'mdx', accepted)];
    });
    let open = candidates;
    for (let round = 0; open.length > 0 && round < 12; round += 1) {
      const rendered = new Map(
        open.map(({ file, document, pieces }) => [
          file,
          renderDocument({ ...document, body: [BODY, ...pieces].join('\n\n') }),
        ]),
      );
      const errors = checkFiles(this.#world, new Map([...rendered].map(([file, { text }]) => [file, text])));
      open = open.filter((candidate) => {
        const { file, document, pieces } = candidate;
        const found = errors.get(file) ?? [];
        const { text, lines, head } = rendered.get(file) as RenderedDocument;
        if (found.length === 0) this.corpus.files.set(file, text);
        for (const line of new Set(found.map((diagnostic) => diagnostic.line))) {
          const leaves = lines.get(line);
          if (leaves) this.#takeOut(document.skeleton, document.content, leaves);
          else pieces.splice(findPiece(pieces, line - head), 1);
        }
        return found.length > 0;
      });
    }
    for (const { file } of open) this.corpus.faults.push(`${file}: passes in no form`);
  }

  #createCandidate(
    vector: Vector,
    skeleton: Skeleton,
    positions: readonly BodyPosition[],
    format: 'md' | 'mdx',
    accepted: ReadonlyMap<string, ReadonlySet<Leaf>>,
  ) {
    const passed = accepted.get(`${skeleton.collection.name}/${vector.name}.md`);
    const id = format === 'md' ? vector.name : `${vector.name}-mdx`;
    const content = new Map(
      skeleton.leaves.map((leaf): [Leaf, Content] => [
        leaf,
        passed?.has(leaf) ? 'hostile' : this.#getBase(skeleton, leaf),
      ]),
    );
    return {
      file: `${skeleton.collection.name}/${id}.${format}`,
      document: {
        skeleton,
        id: `${skeleton.collection.name}-${id}`,
        vector,
        body: '',
        content,
      },
      pieces: positions.map(({ render }) => render(vector.text)),
    };
  }
}

/** Every field of free text, and some of the others in turn. */
const listTried = (skeleton: Skeleton, vector: Vector): Leaf[] =>
  (Object.keys(AT_ONCE) as Freedom[]).flatMap((freedom) => {
    const leaves = skeleton.leaves.filter((leaf) => getFreedom(leaf) === freedom);
    const turns = Math.max(1, Math.ceil(leaves.length / AT_ONCE[freedom]));
    return leaves.filter((_, index) => index % turns === vector.number % turns);
  });

/** The piece of a body at a line, counted from 1 after its first paragraph. */
function findPiece(pieces: readonly string[], line: number): number {
  let end = 1;
  const index = pieces.findIndex((piece) => {
    end += 1 + piece.split(/\r\n?|\n/).length;
    return line <= end;
  });
  return index === -1 ? pieces.length - 1 : index;
}

/** The first of those whose entries may be `.mdx`. */
const MDX = getCollection(site.mdx[0] ?? '');

const getBodyCollection = ({ format }: BodyPosition): Collection =>
  format === 'md' ? getCollection('news') : MDX;

/** A file with the fewest fields and a body. */
function renderPlain(collection: Collection, title: string, body: string): string {
  const start = collection.when?.start;
  const when = start === undefined ? {} : { [start]: '2018-01-19' };
  return `---\n${toYaml({ ...createMinimalData(collection), ...when, title })}---\n\n${body}\n`;
}
