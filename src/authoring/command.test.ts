import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNewestFirst } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getSchema } from '#collections/shape.ts';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE, createMinimalData, writeContent } from '#tests/content.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { createScript, type Script } from '#tests/scripted-asker.ts';
import { type Asker, Interrupted } from './asker.ts';
import { createEntry, RefusedError } from './command.ts';
import { parseOptions, UsageError } from './options.ts';

const listAll = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();

/** Runs the command in a temporary content folder. */
function setUp(files: Record<string, string> = {}) {
  const dir = writeContent({ ...WORLD, ...files });
  const before = listAll(dir);
  return {
    dir,
    before,
    run: (args: readonly string[], script?: Script) =>
      createEntry(readContent(dir), parseOptions(args), { asker: script?.asker, buildDate: BUILD_DATE }),
    read: (file: string) => readContent(dir).entries.find((entry) => entry.file === file)?.data,
  };
}

const KICKOFF = [
  'events',
  '--title',
  'Kickoff in Niš',
  '--set',
  'kind=kickoff',
  '--set',
  'summary=It starts.',
];
const DATED = [...KICKOFF, '--set', 'start=2027-03-18'];

describe('by flags alone', () => {
  test('an entry is written, and the preflight has nothing against it', async () => {
    const { run, dir, read } = setUp();
    const { file, diagnostics } = await run([...DATED, '--set', 'city=nis', '--set', 'topics=smart-cities']);
    expect(file).toBe('events/kickoff-in-nis.md');
    expect(diagnostics).toEqual([]);
    expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toEqual([]);
    expect(read(file)).toEqual({
      kind: 'kickoff',
      title: 'Kickoff in Niš',
      summary: 'It starts.',
      start: '2027-03-18',
      city: 'nis',
      topics: ['smart-cities'],
    });
  });

  test('with room for pictures, in a folder of its own', async () => {
    const { run } = setUp();
    expect((await run([...DATED, '--folder'])).file).toBe('events/kickoff-in-nis/index.md');
  });

  test.each(collections.map((collection) => [collection.name, collection] as const))(
    'of %s, from the examples',
    async (name, collection) => {
      const { run, dir, read } = setUp();
      const data = {
        ...createMinimalData(collection),
        ...(isNewestFirst(collection) ? { start: '2018' } : {}),
      };
      const known = Object.entries(data).filter(([field]) =>
        Object.hasOwn(getSchema(collection).shape, field),
      );
      const flags = known.flatMap(([field, value]) => [
        '--set',
        `${field}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
      ]);
      const { file } = await run([name, ...flags]);
      expect(read(file)).toEqual(Object.fromEntries(known));
      expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toEqual([]);
    },
  );

  test('a warning is reported and does not stop it', async () => {
    const draft = '---\nkind: network\ntitle: A\nsummary: B\ndraft: true\n---\n';
    const { run } = setUp({ 'projects/a-draft.md': draft });
    const { diagnostics } = await run([...DATED, '--set', 'project=a-draft']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', field: 'project' }]);
  });

  test('what is wrong elsewhere does not hold it up', async () => {
    const { run, dir } = setUp({ 'cities/broken.md': '---\nkind: [\n---\n' });
    const { file } = await run(DATED);
    expect(existsSync(join(dir, file))).toBe(true);
  });
});

describe('nothing is written', () => {
  test.each([
    ['what is not said', KICKOFF, UsageError, '--set start=…  The first day'],
    ['no collection', [], UsageError, 'a collection, first: news, projects'],
    ['no letter for an address', [...DATED.slice(0, 2), '東京', ...DATED.slice(3)], UsageError, '--id'],
    [
      'a word that is no choice',
      [...DATED, '--set', 'status=cancled'],
      RefusedError,
      'Write instead: cancelled',
    ],
    ['a date that is none', [...KICKOFF, '--set', 'start=2027-02-30'], RefusedError, 'start: '],
    ['an end before the start', [...DATED, '--set', 'end=2027-03-17'], RefusedError, 'end: '],
    ['an entry that there is not', [...DATED, '--set', 'city=pirott'], RefusedError, 'Write instead: pirot'],
    ['an id that can’t be one', [...DATED, '--id', 'Kick_Off'], RefusedError, 'Another: --id kick-off'],
    ['an id of the site itself', [...DATED, '--id', 'feed'], RefusedError, 'Another: --id feed-2027'],
  ])('for %s', async (_, args, kind, message) => {
    const { run, dir, before } = setUp();
    const error = await run(args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toContain(message);
    expect(listAll(dir)).toEqual(before);
  });

  test('over what is there: another id is offered, with the year, then with a number', async () => {
    const { run, dir } = setUp();
    const { file } = await run(DATED);
    const text = readFileSync(join(dir, file), 'utf8');
    await expect(run(DATED)).rejects.toThrow(
      'events/kickoff-in-nis.md has the address /events/kickoff-in-nis/ already. Another: --id kickoff-in-nis-2027',
    );
    await run([...DATED, '--id', 'kickoff-in-nis-2027']);
    await expect(run(DATED)).rejects.toThrow('Another: --id kickoff-in-nis-2');
    expect(readFileSync(join(dir, file), 'utf8')).toBe(text);
  });

  test('over a file that came while the questions were asked', async () => {
    const { dir } = setUp();
    const content = readContent(dir);
    const path = join(dir, 'cities/kikinda.md');
    writeFileSync(path, 'Mine.');
    const options = parseOptions([
      'cities',
      ...['--title', 'Kikinda', '--set', 'kind=city', '--set', 'summary=A city.', '--set', 'country=RS'],
      ...['--set', 'location={lat: 45.8, lon: 20.5}'],
    ]);
    await expect(createEntry(content, options, { asker: undefined, buildDate: BUILD_DATE })).rejects.toThrow(
      'it stays as it is',
    );
    expect(readFileSync(path, 'utf8')).toBe('Mine.');
  });

  test('where the person leaves, at whichever question', async () => {
    const answers = ['Event', 'A kickoff', 'kickoff', 'It starts.', '2027', 'city', 'Ниш', '', 'n'];
    for (const [count] of answers.entries()) {
      const { run, dir, before } = setUp();
      await expect(run([], createScript(...answers.slice(0, count)))).rejects.toBeInstanceOf(Interrupted);
      expect(listAll(dir)).toEqual(before);
    }
    const { run, dir } = setUp();
    await run([], createScript(...answers));
    expect(existsSync(join(dir, 'events/a-kickoff.md'))).toBe(true);
  });
});

describe('by questions', () => {
  test('what must be there, then what is known, with a search by name', async () => {
    const { run, dir, read } = setUp();
    const { asker, log } = createScript(
      ...['Event', 'Почетак у Чачку', 'kickoff', 'It starts.', '2027-03-18'],
      ...['city, project, topics, online, roles', 'Ниш, pirot', 'y', 'digital'],
      ...['nova iskra hub', 'as', 'host', 'y', 'write its name', 'A partner', 'country', 'Serbia', '', 'n'],
      ...['intelligent', '', 'n'],
    );
    const { file } = await run([], { asker, log });
    expect(file).toBe('events/pochetak-u-chachku.md');
    expect(read(file)).toEqual({
      kind: 'kickoff',
      title: 'Почетак у Чачку',
      summary: 'It starts.',
      start: '2027-03-18',
      city: ['nis', 'pirot'],
      online: true,
      project: 'digital-cities',
      topics: ['smart-cities'],
      roles: [{ who: 'hubs/nova-iskra-hub', as: 'host' }, { who: { name: 'A partner', country: 'RS' } }],
    });
    expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toEqual([]);
    expect(log).toEqual([
      ...['What is it?', 'title', 'kind', 'summary', 'start'],
      'What is known already? All else can be filled in later.',
      ...['city', 'online', 'project'],
      ...['roles, who', 'What more is known of roles?', 'roles, as', 'One more of roles?'],
      ...['roles, who', 'who, name', 'What more is known of roles, who?', 'who, country'],
      ...['What more is known of roles?', 'One more of roles?'],
      ...['topics', 'id', 'Will there be pictures?'],
    ]);
  });

  test('what is not so, and a list of nothing, are left out', async () => {
    const { run, read } = setUp();
    const script = createScript('2027', 'online, topics', 'n', '', '', 'n');
    const { file } = await run(KICKOFF, script);
    expect(Object.keys(read(file) ?? {})).toEqual(['kind', 'title', 'summary', 'start']);
  });

  test('only for what the flags leave open', async () => {
    const { run, read } = setUp();
    const script = createScript('It starts.', '2027', 'venue', 'Town hall', '', 'n');
    const { file } = await run(['events', '--title', 'Kickoff', '--set', 'kind=kickoff'], script);
    expect(read(file)).toMatchObject({ kind: 'kickoff', start: '2027', venue: 'Town hall' });
  });

  test('reports values that the schema rejects at once, in the words of the preflight', async () => {
    const { run } = setUp();
    const script = createScript('It starts.', '18.3.2027', '', '2027-03-18', '', '', 'n');
    await run(['events', '--title', 'Kickoff', '--set', 'kind=kickoff'], script);
    expect(script.log.slice(1, 4)).toEqual([
      'start',
      expect.stringMatching(/^Dates are written.*Write instead: 2027-03-18$/),
      'Something has to stand here.',
    ]);
  });

  test('what only shows in the whole is asked again, or left out', async () => {
    const { run, read } = setUp();
    const script = createScript('2027-03-18 10:00', 'end', '2027-03-17', '', 'n', 'n', 'Belgrade');
    const { file } = await run(KICKOFF, script);
    expect(script.log).toEqual(expect.arrayContaining(['Write another end?', 'timeZone']));
    expect(read(file)).toMatchObject({ start: '2027-03-18 10:00', timeZone: 'Europe/Belgrade' });
    expect(read(file)).not.toHaveProperty('end');
  });

  test('an id that is taken, or can’t be made, is asked for', async () => {
    const { run } = setUp();
    const city = ['--set', 'kind=city', '--set', 'summary=A city.', '--set', 'country=RS'];
    const place = ['43.3', '21.9'];
    const taken = createScript(...place, '', '', 'n');
    expect((await run(['cities', '--title', 'Niš', ...city], taken)).file).toBe('cities/nis-2.md');
    expect(taken.log).toContain('cities/nis.md has the address /cities/nis/ already.');
    const unknown = createScript(...place, '', '', 'Tokyo', 'tokyo', 'n');
    expect((await run(['cities', '--title', '東京', ...city], unknown)).file).toBe('cities/tokyo.md');
  });

  test('ends at a field that no answer can fix', async () => {
    const { run, dir, before } = setUp();
    const image = '{src: ./none.jpg, alt: A hall, credit: A Name}';
    const script = createScript('2027', '', '', 'n');
    await expect(run([...KICKOFF, '--set', `image=${image}`], script)).rejects.toBeInstanceOf(RefusedError);
    expect(listAll(dir)).toEqual(before);
  });

  test.each(collections.map((collection) => [collection.name, collection] as const))(
    'every field of %s can be asked for',
    async (name) => {
      const { run, dir, read } = setUp();
      const asked: string[] = [];
      const { file } = await run([name], { asker: createEager(asked), log: [] });
      expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toEqual([]);
      expect(Object.keys(read(file) ?? {})).toEqual(expect.arrayContaining(asked));
      expect(asked).toContain('topics');
    },
  );
});

/** Answers every question with the example or the first choice. */
function createEager(asked: string[]): Asker {
  return {
    text: async ({ initial, example, validate }) => {
      const answer = initial ?? example ?? 'true';
      const diagnostic = validate(answer);
      if (diagnostic !== undefined) throw new Error(diagnostic);
      return answer;
    },
    choose: async ({ choices }) => choices[0]?.value ?? '',
    chooseMany: async ({ message, choices }) => {
      if (message.startsWith('What more')) return [];
      const values = choices.map(({ value }) => value);
      if (message.startsWith('What is known')) asked.push(...values);
      else return values.slice(0, 1);
      return values;
    },
    confirm: async ({ message }) => message === 'online',
    tell: (text) => {
      throw new Error(text);
    },
  };
}
