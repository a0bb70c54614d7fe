/** Checks the real imports of `src/` against the table of `layers.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Arrow,
  createGraph,
  drawLayers,
  findRoom,
  getFloors,
  isTest,
  listCircles,
  ROOMS,
  type Room,
  readTree,
} from './layers.ts';

const tree = readTree('.');

/** Only the files of the site. A test may import whatever it compares, except pages. */
const arrows = tree.arrows.filter(({ from }) => !isTest(from));

const roomOf = (file: string) => findRoom(file)?.name;

const render = ({ from, to }: Arrow) => `${from} → ${to}`;

const listViolations = (isViolation: (arrow: Arrow) => boolean) => arrows.filter(isViolation).map(render);

/** The imports of a file, by its path. */
const listImporters = (isTarget: (file: string) => boolean) =>
  arrows.filter(({ to }) => isTarget(to)).map(({ from }) => from);

describe('rooms', () => {
  test('every file is in a room of the table, and every room has files', () => {
    expect(tree.files.filter((file) => !findRoom(file))).toEqual([]);
    const rooms = new Set(tree.files.map(roomOf));
    expect(ROOMS.filter(({ name }) => !rooms.has(name))).toEqual([]);
  });

  test('import what the table names and nothing else', () => {
    const isAllowed = ({ from, to }: Arrow) => {
      const room = findRoom(from);
      const name = roomOf(to) ?? '';
      return room?.name === name || room?.imports.includes(name) || room?.mayImport?.includes(name);
    };
    expect(listViolations((arrow) => !isAllowed(arrow))).toEqual([]);
  });

  test('import files that are there', () => {
    expect(tree.dead).toEqual([]);
  });

  test('import all that the table says they do', () => {
    const real = createGraph(
      arrows.map(({ from, to }) => ({ from: roomOf(from) ?? '', to: roomOf(to) ?? '' })),
    );
    const left = ROOMS.flatMap(({ name, imports }) =>
      imports.filter((each) => !real.get(name)?.has(each)).map((to) => render({ from: name, to })),
    );
    expect(left).toEqual([]);
  });

  test('import the packages that they may', () => {
    const isAllowed = ({ packages }: Room, name: string) => {
      if (packages === 'any') return true;
      if (packages === 'node') return !/^(astro|@astrojs)\b/.test(name);
      return packages.includes(name);
    };
    const violations = tree.packages.filter(({ from, name }) => {
      const room = findRoom(from);
      return !isTest(from) && room && !isAllowed(room, name);
    });
    expect(violations).toEqual([]);
  });
});

describe('there is no circle', () => {
  test('between files, by types neither', () => {
    expect(listCircles(createGraph(tree.arrows))).toEqual([]);
  });

  test('between rooms', () => {
    expect(listCircles(createGraph(ROOMS.flatMap(listTableArrows)))).toEqual([]);
  });
});

const listTableArrows = ({ name, imports, mayImport = [] }: Room) =>
  [...imports, ...mayImport].map((to) => ({ from: name, to }));

describe('layers are not bypassed', () => {
  test('no file imports a page', () => {
    expect(tree.arrows.filter(({ to }) => to.startsWith('pages/')).map(render)).toEqual([]);
  });

  test('a route-data.ts alone asks for the model, and only pages import it', () => {
    const isRouteData = (file: string) => /^features\/[^/]+\/route-data\.ts$/.test(file);
    const asking = listImporters((file) => file === 'model/get-site-model.ts');
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter((file) => !isRouteData(file))).toEqual([
      'model/language-middleware.ts',
      'model/route.ts',
    ]);
    const routing = listImporters((file) => file === 'model/route.ts');
    expect(routing.filter((file) => !isRouteData(file) && !file.startsWith('pages/'))).toEqual([]);
    const importing = listImporters(isRouteData);
    expect(importing.length).toBeGreaterThan(0);
    expect(importing.filter((file) => !file.startsWith('pages/'))).toEqual([]);
  });

  test('two files of model/ alone touch astro:content', () => {
    const touching = tree.packages.filter(({ name }) => name === 'astro:content').map(({ from }) => from);
    expect(touching.sort()).toEqual(['model/content-loader.ts', 'model/get-site-model.ts']);
  });

  test('components take from model/ the types of views, the routes, and what a picture is', () => {
    const isShown = (file: string) =>
      /^model\/((?:name-)?view-types|thing-types|routes|original-picture)\.ts$/.test(file);
    const violations = listViolations(
      ({ from, to }) => roomOf(from) === 'components' && roomOf(to) === 'model' && !isShown(to),
    );
    expect(violations).toEqual([]);
  });

  test('a subfolder of a feature or of the build does not import its root', () => {
    const isParted = (file: string) => /^(?:features|build)\//.test(file);
    const isInRoot = (file: string) => file.split('/').length === (file.startsWith('build/') ? 2 : 3);
    const violations = listViolations(
      ({ from, to }) => isParted(from) && roomOf(from) === roomOf(to) && !isInRoot(from) && isInRoot(to),
    );
    expect(violations).toEqual([]);
  });

  test('no file exports what another declares', () => {
    expect(tree.barrels).toEqual([]);
  });
});

/** File names in several rooms, and what differs. */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  'report.ts': 'commands/ has the command, preflight/ the report of the check',
  'route-data.ts': 'every feature has one: what its pages show',
  'words.ts': 'a feature has one: the words that it alone uses',
  'build.ts': 'commands/ has the command, build/ what it does',
  'routes.ts': 'routes/ has the addresses from the root, model/ puts the base path before them',
  'schemas.ts': 'commands/ has the command, open-data/ the schemas of the datasets',
  'address-list.ts': 'entries/ reads the list, preflight/ checks it',
  'line-lists.ts': 'entries/ reads the lists, preflight/ checks them',
  'check.ts': 'markdown/ checks one body, preflight/ all content',
  'figures.ts': 'model/ formats figures, preflight/ checks them',
  'links.ts': 'markdown/ resolves links, its rules/ check their form, preflight/ their targets',
  'pictures.ts': 'markdown/ checks what a text says of pictures, preflight/ the files',
  'redirects.ts': 'hosting/ writes redirects, preflight/ checks them',
  'references.ts': 'markdown/ has those inside of a body, preflight/ those between entries',
  'topics.ts': 'collections/ declares the list of topics, entries/ reads it, preflight/ checks it',
};

test('all code stands in a room, and nothing beside them but the configuration of Astro', () => {
  expect(readdirSync('.').filter((name) => /\.[cm]?[jt]s$/.test(name))).toEqual(['astro.config.mjs']);
});

test('no two files have one name in different rooms, unless the room says what differs', () => {
  const isNamedByRoute = (file: string) => file.startsWith('pages/');
  // Each language has files of the same names: those of the rooms that use them.
  const isOfLanguage = (file: string) => /^(?:i18n|messages)\/[^/]+\//.test(file);
  const names = Map.groupBy(
    tree.files.filter((file) => !isTest(file) && !isNamedByRoute(file) && !isOfLanguage(file)),
    (file) => basename(file),
  );
  const shared = [...names].filter(([, files]) => files.length > 1).map(([name]) => name);
  expect(shared.sort()).toEqual(Object.keys(SHARED_NAMES).sort());
});

describe('the picture', () => {
  test('in docs/architecture.md is the one that the table gives', async () => {
    const file = 'docs/architecture.md';
    const text = readFileSync(file, 'utf8');
    const marked = /(<!-- layers -->\n)[\s\S]*?(<!-- \/layers -->)/;
    expect(text).toMatch(marked);
    const drawn = text.replace(marked, (_, start, end) => `${start}\n${drawLayers()}\n\n${end}`);
    await expect(drawn).toMatchFileSnapshot(`../${file}`);
  });

  test('shows the floor of a room, and its direct imports', () => {
    const createRoom = (name: string, imports: string[], mayImport: string[] = []): Room => ({
      name,
      imports,
      mayImport,
      packages: 'any',
    });
    const picture = drawLayers([
      createRoom('low', []),
      createRoom('features/high', ['features/middle'], ['low']),
      createRoom('features/middle', ['low']),
    ]);
    expect(picture.split('\n').slice(1, -1)).toEqual([
      ' 3  features/high    → middle',
      ' 2  features/middle  → low',
      ' 1  low',
    ]);
  });
});

describe('graphs', () => {
  const graph = createGraph(
    ['a b', 'b c', 'c b', 'c d', 'a e'].map((arrow) => {
      const [from = '', to = ''] = arrow.split(' ');
      return { from, to };
    }),
  );

  test('have their circles', () => {
    expect(listCircles(graph)).toEqual([['b', 'c']]);
  });

  test('have floors, where a circle has one', () => {
    expect(Object.fromEntries(getFloors(graph))).toEqual({ a: 3, b: 2, c: 2, d: 1, e: 1 });
  });
});
