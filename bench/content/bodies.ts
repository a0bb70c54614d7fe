/**
 * Creates bodies of 100 to 800 words: paragraphs under headings, with links to other entries, lists, tables,
 * callouts.
 */
import { posix } from 'node:path';
import { HeadingIds } from '#markdown/syntax/headings.ts';
import { makePerson } from './names.ts';
import type { Plan, World } from './plans.ts';
import { Random } from './random.ts';
import { capitalize, countWords, makeMatter, makeSentence, makeThing } from './words.ts';

/** The body of a plan's entry, in Markdown. */
export function makeBody(plan: Plan, world: World): string {
  return new BodyMaker(plan.file, world, new Random(world.seed, 'body', plan.ref)).make(plan.picture);
}

/** The body of a page of the site itself. */
export function makePageBody(file: string, world: World): string {
  return new BodyMaker(file, world, new Random(world.seed, 'body', file)).make();
}

class BodyMaker {
  readonly #file: string;
  readonly #world: World;
  readonly #random: Random;
  readonly #headingIds = new HeadingIds();
  readonly #anchors: { id: string; text: string }[] = [];

  constructor(file: string, world: World, random: Random) {
    this.#file = file;
    this.#world = world;
    this.#random = random;
  }

  make(picture?: string): string {
    const random = this.#random;
    // Short bodies are more frequent. The last block can add about eighty words.
    const target = 100 + Math.floor(random.next() ** 2 * 620);
    const first = this.#makeParagraph();
    const blocks = [first];
    let words = countShown(first);
    let sinceHeading = words;
    while (words < target) {
      if (sinceHeading > 90 && target - words > 40) {
        blocks.push(this.#makeHeading());
        sinceHeading = 0;
      }
      const block =
        picture && blocks.length === 1 ? this.#makePicture(picture) : this.#makeBlock(blocks.at(-1) ?? '');
      blocks.push(block);
      words += countShown(block);
      sinceHeading += countShown(block);
    }
    return `${blocks.join('\n\n')}\n`;
  }

  /** Never two lists, tables or quotations in a row: Markdown would join them. */
  #makeBlock(before: string): string {
    const random = this.#random;
    const chance = random.next();
    if (chance < 0.7 || /^(?:[-|>]|\d+\.) /.test(before)) return this.#makeParagraph();
    if (chance < 0.8) return this.#makeItems(() => '-');
    if (chance < 0.86) return this.#makeItems((index) => `${index + 1}.`);
    if (chance < 0.91) return this.#makeTable();
    if (chance < 0.96) {
      const tone = random.isChance(0.3) ? ' tone="warning"' : '';
      return `:::callout{title="${capitalize(makeMatter(random))}"${tone}}\n${this.#makeSentences(2)}\n:::`;
    }
    return `> ${this.#makeSentences(2)}`;
  }

  /** Of level 2, or level 3 below it. */
  #makeHeading(): string {
    const text = capitalize(makeMatter(this.#random));
    const level = this.#anchors.length > 0 && this.#random.isChance(0.3) ? '###' : '##';
    this.#anchors.push({ id: this.#headingIds.getId(text), text });
    return `${level} ${text}`;
  }

  #makeParagraph(): string {
    return this.#makeSentences(this.#random.toInteger(2, 5));
  }

  #makeSentences(count: number): string {
    return Array.from({ length: count }, () => this.#makeSentence()).join(' ');
  }

  #makeSentence(): string {
    const random = this.#random;
    const chance = random.next();
    if (chance < 0.14) return makeSentence(random, this.#makeLink());
    if (chance < 0.18) return makeSentence(random, `**${makeMatter(random)}**`);
    if (chance < 0.22) return makeSentence(random, `*${makePerson(random)}*`);
    return makeSentence(random);
  }

  /** Usually to another entry, by address or by file; rarely to another site. */
  #makeLink(): string {
    const random = this.#random;
    const chance = random.next();
    const anchor = this.#anchors.at(-1);
    if (chance < 0.04 && anchor) return `[${anchor.text}](#${anchor.id})`;
    if (chance < 0.1) return `[${makeMatter(random)}](https://www.example.org/${random.toInteger(1, 999)}/)`;
    const lists = [...this.#world.byCollection.values()].filter((plans) => plans.length > 0);
    const { title, ref, file } = random.pickKnown(random.pick(lists));
    if (chance > 0.95) return `[${title}](${posix.relative(posix.dirname(this.#file), file)})`;
    return `[${title}](/${ref}/)`;
  }

  #makeItems(toMark: (index: number) => string): string {
    const count = this.#random.toInteger(3, 6);
    return Array.from({ length: count }, (_, index) => `${toMark(index)} ${this.#makeSentence()}`).join('\n');
  }

  #makeTable(): string {
    const random = this.#random;
    const rows = Array.from({ length: random.toInteger(2, 6) }, () => [
      capitalize(makeMatter(random)),
      String(random.toInteger(1, 2000)),
      makeThing(random),
    ]);
    const lines = [['What', 'Number', 'Where'], ['---', '--:', '---'], ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }

  #makePicture(picture: string): string {
    const random = this.#random;
    const alt = capitalize(`${makeMatter(random)} and ${makeThing(random)}`);
    return `:::figure{credit="${makePerson(random)}"}\n![${alt}](./${picture})\n\n${makeSentence(random)}\n:::`;
  }
}

/** Visible words, without addresses. */
const countShown = (block: string) => countWords(block.replace(/\]\([^)]*\)/g, ''));
