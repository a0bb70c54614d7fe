/**
 * What holds for every input: it ends in a diagnostic of its own file and line, or it is harmless and the build can
 * make it. Each property takes inputs from `grammars.ts`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc, { type IRawProperty } from 'fast-check';
import { parse } from 'node-html-parser';
import { rewriteDrawing } from '#build/bundle/drawings.ts';
import { createHasRoute } from '#build/derived-routes.ts';
import { assertReplaceable } from '#build/place/out-dir.ts';
import { getCollectionByName } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { readTopics } from '#entries/topics.ts';
import { readQuickly } from '#entries/yaml/fast-parse.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import {
  createCalendar,
  createEventFile,
  listCalendarPaths,
  listEventFilePaths,
} from '#features/calendars/calendars.ts';
import { formatCalendar } from '#features/calendars/icalendar.ts';
import { createEntryView } from '#features/entry/entry-page.ts';
import { listFeeds } from '#features/feeds/feeds.ts';
import { createRecord } from '#features/open-data/records.ts';
import { createSearchRecord } from '#features/search/search-record.ts';
import { createCardView } from '#features/social-cards/card-view.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { isSafeAddress } from '#markdown/syntax/allow-list.ts';
import { english } from '#messages/en/index.ts';
import { tell } from '#messages/message.ts';
import { createContentModel } from '#model/content-model.ts';
import { checkFolder } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { fixContent } from '#preflight/fix.ts';
import { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { findSvgDiagnostic } from '#preflight/pictures/svg.ts';
import { formatReport, REPORT_FORMATS } from '#preflight/report/report.ts';
import { renderEvent, WORLD } from '#tests/mistakes/mistake.ts';
import { makePicture } from '#tests/picture-bytes.ts';
import { hasOddCharacter } from '#text/odd-characters.ts';
import * as grammar from './grammars.ts';

const BUILD_DATE = '2026-11-29';

interface FuzzProperty {
  /** What holds, as the end of "every …". */
  name: string;
  property: IRawProperty<unknown>;
  /** Of a thousand runs, so many are made: most cost a millisecond, some a second. */
  share: number;
}

/** A content folder with the world of the tests, whose other files each run replaces. */
class FuzzFolder {
  readonly dir = mkdtempSync(join(tmpdir(), 'site-fuzz-'));

  /** Replaces the files. Gives what the check tells of them; its diagnostics are within them. */
  check(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const name of readdirSync(this.dir)) rmSync(join(this.dir, name), { recursive: true });
    for (const [file, text] of Object.entries({ ...WORLD, ...files })) {
      mkdirSync(dirname(join(this.dir, file)), { recursive: true });
      writeFileSync(join(this.dir, file), text);
    }
    const result = checkFolder(this.dir, { buildDate: BUILD_DATE, createHasRoute });
    for (const diagnostic of result.diagnostics) assertWithin(this.dir, diagnostic);
    for (const format of REPORT_FORMATS) formatReport(result.content, result.diagnostics, format, {});
    return result;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true });
  }
}

/** A diagnostic is of a file, and of a line that the file has; it is never about the check itself. */
function assertWithin(dir: string, { code, file, line, column, message }: ToldDiagnostic): void {
  assert.notEqual(code, 'internal', message);
  assert.ok(line >= 1 && column >= 1, `${file}:${line}:${column}`);
  if (line === 1) return;
  const lines = readFileSync(join(dir, file))
    .toString()
    .split(/\r\n?|\n/);
  assert.ok(line <= lines.length, `${file}:${line} of ${lines.length}`);
}

/** True if HTML or SVG runs something, or loads something from elsewhere. */
function isHarmful(html: string): boolean {
  return parse(html)
    .querySelectorAll('*')
    .some(
      ({ tagName, attributes }) =>
        /^(?:script|iframe|object|embed|style|link|meta|base|form|foreignObject|animate|set)$/i.test(
          tagName,
        ) ||
        Object.entries(attributes).some(
          ([name, value]) =>
            /^on|^style$/i.test(name) || /^(?:javascript|vbscript|data:(?!image\/png)):?/i.test(value.trim()),
        ),
    );
}

const renderHtml = (source: string) =>
  renderMarkdown(source)
    .segments.map((segment) => (segment.type === 'html' ? segment.html : ''))
    .join('');

const isError = ({ severity }: ToldDiagnostic) => severity === 'error';

/** Makes all that a build makes of content without errors, but the HTML around it. */
function makeOutputs({ content }: ReturnType<FuzzFolder['check']>): void {
  const model = createContentModel(content, BUILD_DATE, { topics: readTopics(content.dir) });
  for (const entry of model.entries.values()) {
    createEntryView(model, entry);
    createSearchRecord(model, entry);
    JSON.stringify(createRecord(model, entry, () => '/a.png'));
    createCardView(model, entry);
  }
  for (const path of listCalendarPaths(model)) formatCalendar(createCalendar(model, path));
  for (const ref of listEventFilePaths(model)) formatCalendar(createEventFile(model, ref));
  JSON.stringify(listFeeds(model));
  for (const { body, format } of [...content.entries, ...content.pages]) {
    if (format === 'md') assert.ok(!isHarmful(renderHtml(body)), 'its body is harmful');
  }
}

/** Changes the bytes of a file as a fault of a disk does, or somebody who means harm. */
function applyDamage(
  bytes: Buffer,
  damage: readonly { way: string; at: number; isNearStart: boolean; bytes: Uint8Array }[],
) {
  let damaged = Buffer.from(bytes);
  for (const { way, at, isNearStart, bytes: patch } of damage) {
    // Headers decide more than pixels.
    const place = Math.floor(at * (isNearStart ? Math.min(120, damaged.length) : damaged.length));
    const [before, after] = [damaged.subarray(0, place), damaged.subarray(place)];
    if (way === 'set') damaged.set(patch.subarray(0, damaged.length - place), place);
    else if (way === 'zero') damaged.fill(0, place, Math.min(place + patch.length * 16, damaged.length));
    else if (way === 'cut') damaged = Buffer.concat([before, after.subarray(patch.length * 8)]);
    else if (way === 'insert') damaged = Buffer.concat([before, patch, after]);
    else damaged = Buffer.concat([damaged, after]);
  }
  return damaged;
}

const PICTURES = {
  avif: await makePicture('avif', { width: 24, height: 16 }),
  jpg: await makePicture('jpeg', { width: 24, height: 16 }),
  png: await makePicture('png', { width: 24, height: 16 }),
  webp: await makePicture('webp', { width: 24, height: 16 }),
};
const ENDINGS = Object.keys(PICTURES) as (keyof typeof PICTURES)[];

/** All properties, and a function that removes the folder that they write to. */
export function createProperties(): { properties: FuzzProperty[]; remove: () => void } {
  const folder = new FuzzFolder();
  const properties: FuzzProperty[] = [];
  const add = (name: string, share: number, property: unknown) =>
    properties.push({ name, share, property: property as IRawProperty<unknown> });

  add(
    'address is refused, or is safe',
    1000,
    fc.property(grammar.address, (href) => {
      const diagnostic = findLinkDiagnostic(href);
      if (diagnostic === undefined) assert.ok(isSafeAddress(href));
      // What is offered instead has nothing against it.
      if (diagnostic?.suggestion === undefined) return;
      assert.ok([undefined, 'link-http'].includes(findLinkDiagnostic(diagnostic.suggestion)?.code));
    }),
  );

  for (const format of ['md', 'mdx'] as const) {
    add(
      `body in .${format} is refused, or is harmless`,
      600,
      fc.property(grammar.markdown, (source) => {
        const { diagnostics } = inspectBody(source, { format, firstLine: 5 });
        for (const { line } of diagnostics) assert.ok(line >= 5 && line <= 5 + source.split('\n').length);
        // The check of the file refuses odd characters.
        if (format === 'mdx' || hasOddCharacter(source)) return;
        if (diagnostics.some(({ severity }) => severity === 'error')) return;
        assert.ok(!isHarmful(renderHtml(source)));
      }),
    );
  }

  const events = getCollectionByName('events');
  if (!events) throw new Error('There are no events.');
  add(
    'text of fields means the same, read quickly or with care',
    1000,
    fc.property(
      fc.oneof(
        grammar.yaml,
        grammar.entryFields.map(({ fields }) => fields),
      ),
      (source) => {
        if (hasOddCharacter(source)) return;
        const careful = parseYaml(source, getShape(events));
        const quick = readQuickly(source, getShape(events));
        if (quick !== undefined && careful.diagnostics.length === 0) assert.deepEqual(quick, careful.data);
      },
    ),
  );

  add(
    'text of fields and of a body ends in diagnostics of its own lines',
    80,
    fc.property(grammar.yaml, grammar.markdown, (fields, body) => {
      folder.check({ 'events/a.md': renderEvent(fields, body) });
    }),
  );

  add(
    'entry by the schema ends in diagnostics, or its outputs can be made',
    150,
    fc.property(grammar.entryFields, grammar.markdown, ({ folder: name, fields }, body) => {
      const result = folder.check({
        [`${name}/a.md`]: `---\n${fields}---\n\n${body}\n`,
        [`${name}/a.png`]: PICTURES.png,
        [`${name}/picture.jpg`]: PICTURES.jpg,
      });
      if (!result.diagnostics.some(isError)) makeOutputs(result);
    }),
  );

  add(
    'mistake that --fix mends is mended once and for all',
    60,
    fc.property(grammar.entryFields, grammar.markdown, ({ folder: name, fields }, body) => {
      folder.check({ [`${name}/a.md`]: `---\n${fields}---\n\n${body}\n` });
      fixContent(readContent(folder.dir));
      assert.deepEqual(fixContent(readContent(folder.dir)), []);
    }),
  );

  add(
    'list of topics or addresses ends in diagnostics',
    100,
    fc.property(grammar.topicsFile, grammar.addressesFile, (topics, addresses) => {
      folder.check({ 'events/a.md': renderEvent(), 'topics.yaml': topics, 'addresses.txt': addresses });
    }),
  );

  add(
    'name of a file is refused, or its advice is taken',
    80,
    fc.property(grammar.fileName, fc.constantFrom('md', 'jpg', 'PNG', 'txt', 'mdx'), (name, ending) => {
      const text = renderEvent(
        `image: {src: ${JSON.stringify(`./${name}.${ending}`)}, alt: A hall, credit: A Name}`,
      );
      folder.check({
        'events/a.md': text,
        [`events/${name}.${ending}`]: ending === 'md' ? renderEvent() : PICTURES.jpg,
      });
    }),
  );

  add(
    'drawing is refused, or is harmless when it is rewritten',
    1000,
    fc.property(grammar.drawing, (text) => {
      // As bytes: half a surrogate pair can’t be in a file.
      const svg = Buffer.from(text);
      if (findSvgDiagnostic(svg, 'a.svg') !== undefined) return;
      const rewritten = rewriteDrawing(svg.toString());
      assert.doesNotMatch(rewritten, /<!--|<\?|<!DOCTYPE/);
      assert.ok(
        !isHarmful(rewritten.replaceAll(/<(\/?)style>/g, '<$1desc>').replaceAll(/ style="/g, ' x="')),
      );
      assert.equal(findSvgDiagnostic(Buffer.from(rewritten), 'a.svg'), undefined);
      assert.equal(rewriteDrawing(rewritten), rewritten);
    }),
  );

  add(
    'damaged picture has a structure and pixels, or is refused',
    // A process decodes many at once.
    8,
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ENDINGS), grammar.damage), {
        minLength: 1,
        maxLength: 60,
        size: 'max',
      }),
      (damaged) => {
        const names = damaged.map(([ending, damage], index) => {
          const name = `p${index}.${ending}`;
          writeFileSync(join(folder.dir, name), applyDamage(PICTURES[ending], damage));
          return name;
        });
        const files = new PictureFiles(folder.dir);
        files.decode(names.flatMap((name) => files.findDecodable(name) ?? []));
        for (const name of names) {
          const { message } = files.findDiagnostic(name) ?? {};
          assert.doesNotMatch(message ? tell(message, english) : '', /seconds|ends the program|changed/);
          rmSync(join(folder.dir, name));
        }
      },
    ),
  );

  add(
    'setting is refused in words, or is a setting',
    500,
    fc.property(grammar.settings, (env) => {
      try {
        const settings = readSettings({ ...env });
        assertSettings(settings);
        assertReplaceable(settings);
      } catch (error) {
        assert.ok(error instanceof Error && error.constructor === Error, String(error));
        assert.ok(!('code' in error), String(error));
      }
    }),
  );

  return { properties, remove: () => folder.remove() };
}
