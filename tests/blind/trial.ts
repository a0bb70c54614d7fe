/** Makes a mistake in a copy of the content, applies each correction that is offered, and checks again. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createHasRoute } from '#build/derived-routes.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { findLanguage } from '#entries/translation-name.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { LiveCheck } from '#preflight/live-check.ts';
import { applyEdit } from '#text/text-edit.ts';
import type { BlindMistake } from './mistakes.ts';

export interface Trial {
  what: string;
  file: string;
  /** What the check said of the mistake: its errors and new warnings. */
  told: readonly ToldDiagnostic[];
  /** The first correction led to what the original said. */
  isMended: boolean;
  /** Errors that a correction brought in, as text. */
  harms: readonly string[];
}

/** Tries mistakes one after the other on the content of a folder, which it writes to and restores. */
export class BlindTrial {
  readonly #dir: string;
  readonly #live: LiveCheck;

  constructor(dir: string, buildDate: string) {
    this.#dir = dir;
    this.#live = new LiveCheck(dir, { buildDate, createHasRoute });
    this.#live.complete();
  }

  run({ what, folder, holds, spoil, prepare = (text) => text }: BlindMistake): Trial {
    const file = this.#findFile(folder, holds);
    const original = readFileSync(join(this.#dir, file), 'utf8');
    const meant = prepare(original);
    const before = this.#check(file, meant);
    const entry = findEntry(this.#live.content, file);
    const broken = spoil(meant);
    if (broken === meant || !entry) throw new Error(`"${what}" changes nothing in ${file}.`);
    const known = new Set(before.map(toKey));
    const told = this.#check(file, broken).filter((diagnostic) => !known.has(toKey(diagnostic)));
    const harms: string[] = [];
    let isMended: boolean | undefined;
    for (const diagnostic of told) {
      if (!diagnostic.edit) continue;
      if (diagnostic.file !== file) {
        harms.push(`${diagnostic.code} offers to change ${diagnostic.file}.`);
        continue;
      }
      const after = this.#check(file, applyEdit(broken, diagnostic.edit));
      const allowed = new Set([...known, ...told.map(toKey)]);
      const added = after
        .filter(({ severity }) => severity === 'error')
        .filter((item) => !allowed.has(toKey(item)));
      harms.push(...added.map((item) => `${diagnostic.code} leads to ${toKey(item)}`));
      isMended ??=
        !after.some((item) => item.severity === 'error' && !known.has(toKey(item))) &&
        isSame(findEntry(this.#live.content, file), entry);
    }
    this.#check(file, original);
    return { what, file, told, isMended: isMended ?? false, harms };
  }

  #findFile(folder: string, holds: RegExp): string {
    const files = readdirSync(join(this.#dir, folder), { recursive: true, encoding: 'utf8' }).sort();
    const name = files.find(
      (file) =>
        file.endsWith('.md') &&
        findLanguage(file) === undefined &&
        holds.test(readFileSync(join(this.#dir, folder, file), 'utf8')),
    );
    if (name === undefined) throw new Error(`No file of ${folder} holds ${holds}.`);
    return `${folder}/${name}`;
  }

  #check(file: string, text: string): readonly ToldDiagnostic[] {
    writeFileSync(join(this.#dir, file), text);
    this.#live.update([file]);
    return this.#live.diagnostics;
  }
}

const findEntry = ({ entries, pages }: Content, file: string): Entry | undefined =>
  [...entries, ...pages].find((entry) => entry.file === file);

/** Without its line, which a correction can move. */
const toKey = ({ file, code, field, message }: ToldDiagnostic) => `${file} ${code} ${field} ${message}`;

function isSame(entry: Entry | undefined, meant: Entry): boolean {
  return (
    entry !== undefined && isDeepStrictEqual(entry.data, meant.data) && toWords(entry) === toWords(meant)
  );
}

const toWords = ({ body }: Entry) => body.replace(/\s+/g, ' ').trim();
