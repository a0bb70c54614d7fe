/** The open data of a built site: files in all formats agree, and contain only public data. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { HAS_EXAMPLE, many } from '#tests/example.ts';
import { listDocuments, listFiles } from './documents.ts';

type Value = string | number | boolean | Value[] | { [key: string]: Value };
type Entry = { [field: string]: Value };
type Row = Record<string, string>;

interface Catalogued {
  id: string;
  files: { url: string; mediaType: string; rows: number; schema?: string }[];
}

const run = promisify(execFile);

const isGroup = (value: Value): value is Entry => typeof value === 'object' && !Array.isArray(value);

/**
 * The column of a field: `timeZone` is `time_zone`, and a number ends in its unit. Returns undefined if there is
 * none.
 */
function findColumn(columns: readonly string[], path: readonly string[]): string | undefined {
  const name = path.join('_').replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  return [name, `${name}_degrees`, `${name}_percent`].find((column) => columns.includes(column));
}

/** True for objects with columns of their own; names by language are one cell, because there are many languages. */
const isSpread = (value: Value, columns: readonly string[], path: readonly string[]): value is Entry =>
  isGroup(value) && Object.keys(value).every((key) => findColumn(columns, [...path, key]) !== undefined);

/** A text without the apostrophe against formulas. */
const toPlain = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

/** Every text and number in a value. */
function listLeaves(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(listLeaves);
  return isGroup(value) ? Object.values(value).flatMap(listLeaves) : [String(value)];
}

/** The values of an entry with their columns: nested fields, and lists as a whole. */
function listValues(entry: Entry, columns: readonly string[], path: string[] = []): [string, Value][] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const keyPath = [...path, key];
    if (isSpread(value, columns, keyPath)) return listValues(value, columns, keyPath);
    return [
      [findColumn(columns, keyPath) ?? `no column for ${keyPath.join('.')}`, value] satisfies [string, Value],
    ];
  });
}

/** What differs between an entry and its row. */
function listDifferences(entry: Entry, row: Row): string[] {
  const values = new Map(listValues(entry, Object.keys(row)));
  const columns = new Set([...values.keys(), ...Object.keys(row)]);
  return [...columns].flatMap((column) => {
    const [value, cell] = [values.get(column), toPlain(row[column] ?? '')];
    return isSame(value, cell) ? [] : [`${column}: ${JSON.stringify(value)} is ${JSON.stringify(cell)}`];
  });
}

function isSame(value: Value | undefined, cell: string): boolean {
  if (value === undefined) return cell === '';
  if (typeof value !== 'object') return cell === String(value);
  const texts = listLeaves(value).map((leaf) => leaf.replace(/[\\|]/g, '\\$&'));
  const items = cell === '' ? [] : cell.split(/(?<!\\)(?:\\\\)*\|/);
  return texts.every((text) => cell.includes(text)) && items.length === Object.keys(value).length;
}

describe.each(inject('sites'))('$name', ({ dir, url, origin, base, contentDir, buildDate }) => {
  const root = `${origin}${base}`;
  const toFile = (address: string) => join(dir, address.slice(root.length));
  const readJson = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const readRows = (file: string): Row[] =>
    parse(readFileSync(join(dir, file)), { bom: true, columns: true, record_delimiter: '\r\n' });
  const catalogue: Catalogued[] = readJson('data/index.json').entries;
  const entries = new Map<string, Entry[]>(
    catalogue
      .filter(({ id }) => !id.startsWith('parts/') && id !== 'index')
      .map(({ id }) => [id, readJson(`data/${id}.json`).entries]),
  );
  const collectionEntries = collections.flatMap(({ name }) => entries.get(name) ?? []);
  const ids = new Set(collectionEntries.map(({ id }) => id));
  const files = listFiles(dir).filter((file) => file.startsWith('data/') && !file.endsWith('index.html'));
  /** The file of one entry: `data/events/kickoff.json`. */
  const isEntryFile = (file: string) => ids.has(file.slice('data/'.length, -'.json'.length));
  const jsonFiles = files.filter((file) => /^data\/[^/.]+\.(geo)?json$/.test(file));

  test('every file but the catalogue is in it, and everything in it is a file', () => {
    const listed = catalogue.flatMap(({ files: all }) => all.map((file) => file.url));
    const schemas = new Set(catalogue.flatMap(({ files: all }) => all.flatMap((file) => file.schema ?? [])));
    const expected = [...listed, ...schemas].map((address) => address.slice(root.length));
    expected.push('data/index.json', 'data/schema/index.json', 'data/dcat.jsonld', 'data/dcat.ttl');
    expected.push(...expected.filter((file) => file.endsWith('.csv')).map((file) => `${file}-metadata.json`));
    expect(files.filter((file) => !isEntryFile(file))).toEqual(expected.sort());
    expect(catalogue.map(({ id }) => id)).toEqual(
      expect.arrayContaining(collections.map(({ name }) => name)),
    );
  });

  test.each(jsonFiles)('%s says what it is, and is valid by its own schema', (file) => {
    const json = readJson(file);
    expect(json).toMatchObject({
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      source: root,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      date: buildDate,
      count: (json.entries ?? json.features).length,
    });
    const schema = JSON.parse(readFileSync(toFile(json.$schema), 'utf8'));
    expect(schema.$id).toBe(json.$schema);
    const validate = new Ajv2020({ strict: true }).compile(schema);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('every entry has a file with its record', () => {
    expect(files.filter(isEntryFile)).toEqual([...ids].map((id) => `data/${id}.json`).sort());
    for (const entry of collectionEntries) {
      const file = readJson(`data/${entry.id}.json`);
      expect(file).toMatchObject({ title: entry.title, source: root, count: 1, entries: [entry] });
      expect(file).not.toHaveProperty('date');
    }
  });

  test('beside each table stands what its columns are', () => {
    for (const file of files.filter((name) => name.endsWith('.csv'))) {
      const { url: table, tableSchema } = readJson(`${file}-metadata.json`);
      expect(file.endsWith(`/${table}`), file).toBe(true);
      const [header] = parse(readFileSync(join(dir, file)), { bom: true, record_delimiter: '\r\n' });
      expect(tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(header);
    }
  });

  test('data portals find every file in the description for them', () => {
    const { '@graph': things } = readJson('data/dcat.jsonld');
    const listed = catalogue.flatMap(({ files: all }) => all.map((file) => file.url));
    const downloads = things.flatMap((thing: Record<string, Entry[]>) => thing['dcat:downloadURL'] ?? []);
    expect(downloads.map((file: Entry) => file['@id'])).toEqual(listed);
    const turtle = readFileSync(join(dir, 'data/dcat.ttl'), 'utf8');
    expect(listed.filter((address) => !turtle.includes(`dcat:downloadURL <${address}>`))).toEqual([]);
  });

  test('the catalogue counts right', () => {
    for (const { files: all } of catalogue) {
      for (const { url: address, mediaType, rows } of all) {
        const file = address.slice(root.length);
        const count = mediaType === 'text/csv' ? readRows(file).length : readJson(file).count;
        expect(count, file).toBe(rows);
      }
    }
  });

  test.each([...entries])('the table of %s has the rows and the values of the JSON', (name, all) => {
    const rows = readRows(`data/${name}.csv`);
    expect(rows.map((row) => row.id ?? `${row.from} ${row.to}`)).toEqual(
      all.map((entry) => entry.id ?? `${entry.from} ${entry.to}`),
    );
    all.forEach((entry, index) => {
      expect(listDifferences(entry, rows[index] ?? {}), String(entry.id)).toEqual([]);
    });
  });

  test('the lists inside entries have a row an item, with its values', () => {
    const parts = catalogue.filter(({ id }) => id.startsWith('parts/')).map(({ id }) => id.slice(6));
    expect(parts).toEqual(expect.arrayContaining(['figures', 'people', 'roles', 'sources']));
    for (const field of parts) {
      const items = collectionEntries.flatMap((entry) =>
        (Array.isArray(entry[field]) ? entry[field] : []).map((item, index) => ({
          entry: entry.id ?? '',
          itemNumber: index + 1,
          ...(isGroup(item) ? item : { [field]: item }),
        })),
      );
      const rows = readRows(`data/parts/${field}.csv`);
      expect(rows.length, field).toBe(items.length);
      items.forEach((item, index) => {
        expect(listDifferences(item, rows[index] ?? {}), `${field} ${index}`).toEqual([]);
      });
    }
  });

  test('every entry has its page, and every page of an entry is in the data', () => {
    const published = readContent(resolve(contentDir)).entries.filter(({ data }) =>
      isPublished(data, buildDate),
    );
    expect([...ids].sort()).toEqual(published.map(toRef).sort());
    expect(collectionEntries.length).toBe(ids.size);
    for (const { id, url: address } of collectionEntries) {
      expect(address).toBe(`${root}${id}/`);
      expect(existsSync(join(toFile(String(address)), 'index.html')), String(id)).toBe(true);
    }
  });

  test('the order is that of the registry and of ids', () => {
    for (const { name } of collections) {
      const names = (entries.get(name) ?? []).map(({ id }) => String(id));
      expect(names).toEqual(names.toSorted());
    }
    const relations = (entries.get('participation') ?? []).map(({ from }) => String(from));
    const places = [...new Set(relations)].map((from) =>
      collectionEntries.findIndex(({ id }) => id === from),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('relations join entries that are there', () => {
    const relations = entries.get('participation') ?? [];
    expect(relations.length).toBeGreaterThan(many(20));
    const lost = relations.flatMap(({ from, to }) => [from, to]).filter((end) => !ids.has(end ?? ''));
    expect(lost).toEqual([]);
  });

  test('codes and topics are those of the files that explain them', () => {
    const topics = new Set((entries.get('topics') ?? []).map(({ id }) => id));
    const codes = new Set((entries.get('countries') ?? []).map(({ code }) => code));
    const named = collectionEntries.flatMap((entry) => (entry.topics as string[] | undefined) ?? []);
    const countries = collectionEntries.flatMap(
      ({ derived }) => ((derived as Entry).countries as string[] | undefined) ?? [],
    );
    expect(named.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(countries.filter((code) => !codes.has(code))).toEqual([]);
    for (const { url: address } of [...(entries.get('topics') ?? []), ...(entries.get('countries') ?? [])]) {
      expect(existsSync(join(toFile(String(address)), 'index.html')), String(address)).toBe(true);
    }
  });

  test('places are on the earth, each entry once, and know what their records know', () => {
    const sets = jsonFiles.filter((file) => file.endsWith('.geojson'));
    expect(sets.length).toBeGreaterThan(many(2));
    for (const file of sets) {
      const { features } = readJson(file);
      const all = entries.get(file.slice('data/'.length, -'.geojson'.length)) ?? [];
      const onMap = all.filter(({ derived }) => (derived as Entry).latitude !== undefined);
      expect(features.map(({ id }: { id: string }) => id)).toEqual(onMap.map(({ id }) => id));
      for (const { id, geometry, properties } of features) {
        const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
        for (const [lon, lat] of positions) {
          expect(Math.abs(lon), id).toBeLessThanOrEqual(180);
          expect(Math.abs(lat), id).toBeLessThanOrEqual(90);
        }
        const entry = all.find((candidate) => candidate.id === id);
        const derived = entry?.derived as Entry | undefined;
        expect(positions[0], id).toEqual([derived?.longitude, derived?.latitude]);
        expect(properties).toMatchObject({ id, title: entry?.title, url: entry?.url });
      }
    }
  });

  test('pictures are files of the site', () => {
    const pictures = collectionEntries.flatMap(
      (entry) => [entry.image ?? [], entry.gallery ?? []].flat() as Entry[],
    );
    for (const { src } of pictures) expect(existsSync(toFile(String(src))), String(src)).toBe(true);
    // The fixture has pictures; the content may have some.
    expect(contentDir === 'content' || pictures.length > 0).toBe(true);
  });

  test('nothing names what is not published', () => {
    const hidden = readContent(resolve(contentDir))
      .entries.filter(({ data }) => !isPublished(data, buildDate))
      .map(toRef);
    const violations = files.filter((file) => {
      const text = readFileSync(join(dir, file), 'utf8');
      return hidden.some((ref) => new RegExp(`${ref}(?![\\w-])`).test(text));
    });
    expect(violations).toEqual([]);
  });

  test('files are served as what they are, and for pages of others too', async () => {
    const types = { json: /^application\/json/, csv: /^text\/csv/, geojson: /^application\/geo\+json/ };
    for (const [ending, type] of Object.entries(types)) {
      const file = files.find((each) => each.endsWith(`.${ending}`));
      if (HAS_EXAMPLE) expect(file, ending).toBeDefined();
      if (file === undefined) continue;
      const { headers } = await fetch(url + file);
      expect(headers.get('content-type')).toMatch(type);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    const catalogues = { 'dcat.ttl': /^text\/turtle/, 'dcat.jsonld': /^application\/ld\+json/ };
    for (const [file, type] of Object.entries(catalogues)) {
      const { headers } = await fetch(`${url}data/${file}`);
      expect(headers.get('content-type')).toMatch(type);
    }
  });

  describe('the page', () => {
    const page = listDocuments(dir).find(({ path }) => path === '/data/')?.root;
    const listHrefs = (selector: string) =>
      page?.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '') ?? [];

    test('leads to every file that has rows, and counts them', () => {
      const hrefs = new Set(listHrefs('main a').map((href) => href.slice(base.length)));
      const expected = catalogue
        .flatMap(({ files: all }) => all)
        .filter(({ rows, url: address }) => rows > 0 || !address.includes('/parts/'))
        .map((file) => file.url.slice(root.length));
      expect(expected.filter((file) => !hrefs.has(file))).toEqual([]);
      for (const row of page?.querySelectorAll('#files tbody tr') ?? []) {
        const [file = ''] = row.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
        const { count } = readJson(file.slice(base.length));
        expect(row.querySelector('td')?.text.trim(), file).toBe(count.toLocaleString('en-GB'));
      }
    });

    test('is linked with the page about the quality of the data', () => {
      expect(listHrefs('main a')).toContain(`${base}about/data/`);
      const about = listDocuments(dir).find(({ path }) => path === '/about/data/')?.root;
      const links = about?.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      expect(links).toContain(`${base}data/`);
    });

    const isThere = (command: string) => spawnSync(command, ['--version']).status === 0;
    const PROGRAMS = {
      shell: { needs: ['sh', 'curl', 'jq'], start: (code: string) => ['sh', '-c', code] },
      python: { needs: ['python3'], start: (code: string) => ['python3', '-c', code] },
      javascript: {
        needs: [],
        start: (code: string) => [process.execPath, '--input-type=module', '-e', code],
      },
    };

    for (const [id, { needs, start }] of Object.entries(PROGRAMS)) {
      const missing = needs.filter((command) => command !== 'sh' && !isThere(command));
      test.skipIf(missing.length > 0)(`has an example that works: ${id}`, async () => {
        const example = page?.querySelector(`#example-${id}`);
        // Some need entries of a kind, or places.
        if (!example && !HAS_EXAMPLE) return;
        const code = example?.querySelector('pre')?.text ?? '';
        expect(code).toContain(root);
        const [command = '', ...args] = start(code.replaceAll(root, url));
        const { stdout } = await run(command, args, {
          env: { ...process.env, no_proxy: '*', NO_PROXY: '*' },
        });
        expect(stdout.trim()).toBe(example?.querySelector('samp')?.text);
      });
    }

    test('names a file for spreadsheets that is there', () => {
      if (!page?.querySelector('#example-spreadsheet') && !HAS_EXAMPLE) return;
      const [, address = ''] =
        /IMPORTDATA\("([^"]+)"\)/.exec(page?.querySelector('#example-spreadsheet pre')?.text ?? '') ?? [];
      expect(files).toContain(address.slice(root.length));
    });
  });
});
