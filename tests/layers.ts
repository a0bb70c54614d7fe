/**
 * The layers of `src/`: the rooms, what each may import, and what the files import. `layers.test.ts` checks the files
 * against the table and draws the picture in `docs/architecture.md` from it.
 *
 * `node tests/layers.ts [project folder]` prints the figures of this tree, or of another one for comparison.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';

/** What a room may import from outside of `src/`. */
type Packages =
  /** Only these packages: the room runs anywhere, without Node and Astro. */
  | readonly string[]
  /** Node and any package except Astro: the room runs before Astro starts, and in tests. */
  | 'node'
  | 'any';

export interface Room {
  /** A folder of `src/`, a feature in `features/`, or a file that is its own room. */
  readonly name: string;
  /** Rooms that it imports. Remove what it no longer imports. */
  readonly imports: readonly string[];
  /** Rooms that it may import, too. */
  readonly mayImport?: readonly string[];
  readonly packages: Packages;
}

/** Imports the style sheets of components and features, and so is above the rest of its folder. */
const JOINING_SHEET = 'styles/index.css';

/** What every feature, layout and page may import. */
const CORE = [
  'site.ts',
  'styles',
  'memo',
  'time',
  'text',
  'i18n',
  'collections',
  'routes',
  'entries',
  'graph',
  'markdown',
  'model',
  'components',
] as const;

/** The features that import others, floor by floor. One without a line here imports the core alone. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  feeds: ['calendars'],
  calls: ['calendars', 'feeds', 'spreadsheets'],
  'social-cards': ['bridge-diagram'],
  'structured-data': ['search'],
  topics: ['calendars', 'feeds', 'search', 'shortlist', 'spreadsheets'],
  'site-pages': ['search'],
  // Which of the lowest it shows on its pages: `entry/entry-blocks.ts`.
  entry: ['calls', 'citations', 'feeds', 'provenance', 'search', 'structured-data'],
  embeds: ['entry', 'map'],
  home: ['feeds', 'map', 'structured-data'],
  hosting: ['feeds'],
  lists: ['calendars', 'feeds', 'shortlist', 'spreadsheets'],
  citations: ['shortlist'],
  numbers: ['entry', 'lists', 'provenance'],
  'open-data': ['structured-data'],
  'care-report': ['provenance'],
  'data-changes': ['open-data'],
  people: ['search', 'structured-data'],
  'data-catalogue': ['open-data'],
  countries: ['calendars', 'feeds', 'lists', 'map', 'search', 'spreadsheets', 'structured-data'],
  directory: ['countries', 'feeds', 'lists'],
};

/** The floors below that single features need beside the core: fonts, forms, how entries are made and checked. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  provenance: ['authoring'],
  'social-cards': ['assets'],
  'web-editor': ['messages', 'preflight', 'authoring'],
  'care-report': ['messages', 'authoring'],
};

const FOLDER = join(import.meta.dirname, '../src/features');

const features = readdirSync(FOLDER).sort();

/** Features that import no other, and so may be a block of an entry's page. */
const lowest = features.filter((name) => !IMPORTS[name] && name !== 'web-editor');

/** Features with pages or files of their own, which a route shows. */
const withPages = features.filter((name) => existsSync(join(FOLDER, name, 'route-data.ts')));

const listRooms = (names: readonly string[]) => names.map((name) => `features/${name}`);

const FEATURE_ROOMS = features.map((name) => ({
  name: `features/${name}`,
  imports: [...listRooms(IMPORTS[name] ?? []), ...(FURTHER[name] ?? [])],
  mayImport: [...CORE, ...(name === 'entry' ? listRooms(lowest) : [])],
  packages: 'any' as const,
}));

/** Every room of `src/`. A room may import only what it names, including types. */
export const ROOMS: readonly Room[] = [
  { name: 'assets', imports: [], packages: [] },
  { name: 'styles', imports: [], packages: [] },
  { name: 'site.ts', imports: [], packages: [] },
  { name: 'memo', imports: [], packages: [] },
  { name: 'time', imports: [], packages: ['temporal-polyfill'] },
  { name: 'text', imports: ['site.ts'], packages: [] },
  { name: 'collections', imports: ['site.ts', 'memo', 'time'], packages: ['zod'] },
  { name: 'routes', imports: ['site.ts', 'collections'], mayImport: ['time', 'text'], packages: [] },
  { name: 'i18n', imports: ['site.ts', 'memo', 'text', 'collections', 'routes'], packages: [] },
  {
    // What editors are told, before it is told in a language, and the words of each.
    name: 'messages',
    imports: ['text', 'i18n', 'collections', 'entries'],
    packages: [],
  },
  { name: 'graph', imports: ['memo', 'collections'], packages: [] },
  { name: 'entries', imports: ['site.ts', 'time', 'collections', 'routes'], packages: 'node' },
  { name: 'markdown', imports: ['text', 'i18n', 'messages'], packages: 'node' },
  {
    name: 'preflight',
    imports: [
      'site.ts',
      'memo',
      'time',
      'text',
      'collections',
      'routes',
      'messages',
      'entries',
      'graph',
      'markdown',
    ],
    packages: 'node',
  },
  {
    name: 'authoring',
    imports: [
      'site.ts',
      'time',
      'text',
      'collections',
      'routes',
      'entries',
      'messages',
      'graph',
      'markdown',
      'preflight',
    ],
    packages: 'node',
  },
  {
    name: 'model',
    imports: [
      'site.ts',
      'memo',
      'time',
      'text',
      'i18n',
      'collections',
      'routes',
      'entries',
      'graph',
      'markdown',
    ],
    packages: 'any',
  },
  { name: 'content.config.ts', imports: ['model'], packages: 'any' },
  {
    name: 'components',
    imports: ['i18n', 'assets', 'styles', 'entries', 'markdown', 'model'],
    packages: 'any',
  },
  ...FEATURE_ROOMS,
  {
    // The style sheet of every page imports those of components that any page can show.
    name: JOINING_SHEET,
    imports: ['styles', 'components'],
    mayImport: listRooms([...lowest, 'citations', 'entry']),
    packages: [],
  },
  {
    name: 'layouts',
    imports: ['assets', JOINING_SHEET, ...listRooms(['search', 'structured-data'])],
    mayImport: CORE,
    packages: 'any',
  },
  {
    name: 'pages',
    imports: ['layouts'],
    // Its files stand beside pages of other features.
    mayImport: [...CORE, ...listRooms([...withPages, 'spreadsheets'])],
    packages: 'any',
  },
  {
    name: 'build',
    imports: ['messages', 'preflight', ...listRooms(['hosting', 'social-cards', 'web-editor'])],
    // Features say which pages they make: `build/derived-routes.ts`.
    mayImport: [...CORE, ...listRooms(withPages)],
    packages: 'any',
  },
  {
    name: 'dev',
    imports: ['routes', 'i18n', 'entries', 'messages', 'preflight', 'authoring', 'build'],
    packages: 'any',
  },
  {
    name: 'archive',
    imports: ['text', 'i18n', 'collections', 'routes', 'entries', 'features/search'],
    packages: 'node',
  },
  {
    name: 'fork',
    imports: [
      'site.ts',
      'text',
      'i18n',
      'collections',
      'routes',
      'entries',
      'messages',
      'preflight',
      'authoring',
      'features/social-cards',
    ],
    packages: 'node',
  },
  {
    name: 'commands',
    imports: [
      'site.ts',
      'fork',
      'archive',
      'i18n',
      'messages',
      'entries',
      'model',
      'preflight',
      'authoring',
      'features/hosting',
      'features/care-report',
      'features/data-changes',
      'build',
      'dev',
    ],
    packages: 'any',
  },
];

/** An import between two files of `src/`. */
export interface Arrow {
  from: string;
  to: string;
}

interface Tree {
  /** Paths of all files, relative to `src/`. */
  files: readonly string[];
  lines: ReadonlyMap<string, number>;
  /** Between files of `src/`, including type imports. */
  arrows: readonly Arrow[];
  /** Imports of packages, of Node and of Astro's modules. */
  packages: readonly { from: string; name: string }[];
  /** Imports within the project whose file does not exist. */
  dead: readonly string[];
  /** Files that re-export what another file declares. */
  barrels: readonly string[];
}

const SOURCE = /\.(ts|astro|css)$/;

export const isTest = (file: string) => file.endsWith('.test.ts');

/** Reads the files of `src/` in a project and their imports: static, dynamic, `@import` and `new URL`. */
export function readTree(project: string): Tree {
  const root = join(project, 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
  const known = new Set(files);
  const lines = new Map<string, number>();
  const arrows: Arrow[] = [];
  const packages: Tree['packages'][number][] = [];
  const barrels: string[] = [];
  const dead: string[] = [];
  for (const file of files.filter((path) => SOURCE.test(path))) {
    const source = readFileSync(join(root, file), 'utf8');
    lines.set(file, source.split('\n').length - 1);
    const code = file.endsWith('.css') ? '' : getCode(file, source);
    if (/^export\s+(type\s+)?(\*|\{[^}]*\}\s*from\b)/m.test(code)) barrels.push(file);
    for (const specifier of new Set(code ? listSpecifiers(code) : listSheets(source))) {
      const path = specifier.replace(/\?.*$/, '');
      if (/^#(bench|tests)\//.test(path)) continue;
      const target = /^\.{1,2}\//.test(path) ? posix.join(posix.dirname(file), path) : path.replace(/^#/, '');
      if (target === path) packages.push({ from: file, name: path });
      // A folder path means all its files.
      else if (known.has(target)) arrows.push({ from: file, to: target });
      else {
        const inside = files.filter((each) => each.startsWith(`${target}/`));
        if (inside.length === 0) dead.push(`${file} → ${path}`);
        arrows.push(...inside.map((to) => ({ from: file, to })));
      }
    }
  }
  return { files, lines, arrows, packages, barrels, dead };
}

/** The TypeScript of a file; of a component, its front matter and scripts. */
function getCode(file: string, source: string): string {
  if (!file.endsWith('.astro')) return source;
  const parts = source.matchAll(/^---\n([\s\S]*?)^---$|<script[^>]*>([\s\S]*?)<\/script>/gm);
  return [...parts].map(([, frontMatter, script]) => frontMatter ?? script).join('\n');
}

function listSpecifiers(code: string): string[] {
  const paths = code.matchAll(
    /new URL\(\s*'([^']+)',\s*import\.meta\.url|import\.meta\.dirname,\s*'(\.[^']+)'/g,
  );
  return [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...paths].map(([, url, path]) => url ?? path ?? ''),
  ];
}

function listSheets(source: string): string[] {
  return [...source.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, path = '']) => path);
}

/** Finds the room of a file: the longest name that begins its path. */
export function findRoom(file: string): Room | undefined {
  return ROOMS.filter(({ name }) => file === name || file.startsWith(`${name}/`)).sort(
    (a, b) => b.name.length - a.name.length,
  )[0];
}

/** Imports by name. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function createGraph(arrows: readonly Arrow[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

/**
 * Circles: sets of names that all reach each other (strongly connected components of two or more, by Tarjan’s
 * algorithm).
 */
export function listCircles(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): number => {
    const number = index.size;
    let lowest = number;
    index.set(name, number);
    stack.push(name);
    for (const next of graph.get(name) ?? []) {
      if (!index.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, low.get(next) ?? index.get(next) ?? number);
    }
    low.set(name, lowest);
    if (lowest === number) {
      const members = stack.splice(stack.indexOf(name));
      if (members.length > 1) circles.push(members.sort());
    }
    return lowest;
  };
  for (const name of graph.keys()) if (!index.has(name)) visit(name);
  return circles;
}

/**
 * The floor of each name: 1 without imports, otherwise one above the highest import. Names of one circle share a
 * floor.
 */
export function getFloors(graph: Graph): Map<string, number> {
  const circleOf = new Map(listCircles(graph).flatMap((members) => members.map((name) => [name, members])));
  const floors = new Map<string, number>();
  const getFloor = (name: string): number => {
    const members = circleOf.get(name) ?? [name];
    const known = floors.get(name);
    if (known !== undefined) return known;
    const below = members.flatMap((member) => [...(graph.get(member) ?? [])]);
    const floor = 1 + Math.max(0, ...below.filter((it) => !members.includes(it)).map(getFloor));
    for (const member of members) floors.set(member, floor);
    return floor;
  };
  for (const [name, imported] of graph) for (const each of [name, ...imported]) getFloor(each);
  return floors;
}

/** Draws the picture for `docs/architecture.md` from the table: one line for each room, the highest floor first. */
export function drawLayers(rooms: readonly Room[] = ROOMS): string {
  const arrows = rooms.flatMap(({ name, imports, mayImport = [] }) =>
    [...imports, ...mayImport].map((to) => ({ from: name, to })),
  );
  const graph = createGraph(arrows);
  const floors = getFloors(graph);
  const getFloor = ({ name }: Room) => floors.get(name) ?? 1;
  const width = Math.max(...rooms.map(({ name }) => name.length));
  const lines = rooms
    .toSorted((a, b) => getFloor(b) - getFloor(a))
    .map((room, index, sorted) => {
      const floor = getFloor(room);
      const above = sorted[index - 1];
      const label = above && getFloor(above) === floor ? '' : String(floor);
      const names = listNearest(graph, room.name).map((name) => name.replace('features/', ''));
      return `${label.padStart(2)}  ${room.name.padEnd(width)}  ${names.length > 0 ? '→' : ''} ${names.join(', ')}`;
    });
  return ['```text', ...lines.map((line) => line.trimEnd()), '```'].join('\n');
}

/** The imports of a name, without those that another import includes. */
function listNearest(graph: Graph, name: string): string[] {
  const imported = [...(graph.get(name) ?? [])];
  const reach = (from: string): string[] => [...(graph.get(from) ?? [])].flatMap((to) => [to, ...reach(to)]);
  const further = new Set(imported.flatMap(reach));
  return imported.filter((each) => !further.has(each));
}

/** The folder of a file in `src/`. A file beside the folders is its own folder. */
const getFolder = (file: string) => file.replace(/\/.*/, '');

/** The folder of a file, where each feature is its own. Works for any tree; `findRoom` knows only the table. */
const getRoom = (file: string) => (/^features\/[^/]+/.exec(file) ?? [getFolder(file)])[0];

/**
 * Formats the figures of a tree as text: files and lines by room, imports, floors, circles. Tests are counted
 * separately, and so are the imports of `styles/index.css`.
 */
function renderFigures({ files, lines, arrows }: Tree): string {
  const sources = files.filter((file) => lines.has(file) && !isTest(file));
  const counted = arrows.filter(({ from, to }) => !isTest(from) && lines.has(to) && from !== JOINING_SHEET);
  const graphOf = (toGroup: (file: string) => string) =>
    createGraph(counted.map(({ from, to }) => ({ from: toGroup(from), to: toGroup(to) })));
  const [byFolder, byRoom, byFile] = [graphOf(getFolder), graphOf(getRoom), graphOf((file) => file)];
  const floors = getFloors(byRoom);
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + (lines.get(path) ?? 0), 0);
  const countOf = (group: readonly string[], tests: readonly string[]) =>
    [group.length, sum(group), tests.length, sum(tests)].map(String);
  const allTests = files.filter(isTest);
  const rooms = [...new Set(sources.map(getRoom))].sort().map((room) => {
    const isInside = (file: string) => getRoom(file) === room;
    const inside = createGraph(counted.filter(({ from, to }) => isInside(from) && isInside(to)));
    return [
      room,
      ...countOf(sources.filter(isInside), allTests.filter(isInside)),
      String(countFloors(inside)),
      String(floors.get(room) ?? 1),
      String(byRoom.get(room)?.size ?? 0),
    ];
  });
  const table = [
    ['room', 'files', 'lines', 'tests', 'lines', 'floors inside', 'floor', 'imports rooms'],
    ...rooms,
    ['all', ...countOf(sources, allTests)],
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const renderRow = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const renderGraph = (what: string, graph: Graph) => {
    const arrowCount = [...graph.values()].reduce((total, { size }) => total + size, 0);
    const circles = listCircles(graph);
    return [
      `${what}: ${arrowCount} arrows, ${countFloors(graph)} floors, ${circles.length} circles`,
      ...circles.map((names) => `  ${names.join(', ')}`),
    ].join('\n');
  };
  return [
    ...table.map(renderRow),
    '',
    renderGraph('between folders', byFolder),
    renderGraph('between rooms, each feature one', byRoom),
    renderGraph('between files', byFile),
  ].join('\n');
}

const countFloors = (graph: Graph) => Math.max(1, ...getFloors(graph).values());

if (process.argv[1] === import.meta.filename) {
  console.log(renderFigures(readTree(resolve(process.argv[2] ?? '.'))));
}
