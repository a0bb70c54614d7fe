/**
 * Ways in which a file of the content might run code, be taken for configuration, or bring something of the machine
 * into the site: each is refused by the check, or harmless in the build.
 */
import { renderEvent, renderFile } from './mistakes/mistake.ts';

export interface Way {
  /** The way, in a few words. */
  way: string;
  /** Files below the content folder. */
  files: Record<string, string>;
  /** What the check says of it. */
  outcome: 'refused' | 'harmless';
}

/** A variable of the environment that must be nowhere in a site. */
export const SECRET_NAME = 'MOSTOVI_SECRET';

/** A program in every form that one of these tools would run. It writes a file. */
export const createProgram = (mark: string) => `const fs = process.getBuiltinModule('node:fs');
fs.writeFileSync(${JSON.stringify(mark)}, process.env.${SECRET_NAME} ?? '');
`;

const PROJECT = 'kind: programme\ntitle: A project\nsummary: A programme.\nstart: 2018-01\nend: 2018-06';

const mdx = (body: string, fields = ''): string =>
  renderFile(fields === '' ? PROJECT : `${PROJECT}\n${fields}`, {}, body);

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 200">${inside}<path d="M0 0h300v200H0z"/></svg>`;

const DRAWN = 'image: {src: ./a.svg, alt: Rows of chairs in a hall, credit: Somebody}';

/** Creates every way. `mark` is a file that only running code would write. */
export function listWays(mark: string): Way[] {
  const program = createProgram(mark);
  return [
    ...listConfiguration(program),
    ...listComponents(program),
    ...listFields(program),
    ...listNames(),
    ...listDrawings(),
    ...listPaths(),
  ];
}

/** Files that a tool may read beside what it works on, or above it. */
export function listConfiguration(program: string): Way[] {
  const common = `${program}module.exports = {};\n`;
  const module = `${program}export default {};\n`;
  const files: Record<string, string> = {
    'tsconfig.json':
      '{"compilerOptions": {"paths": {"*": ["./a.js"]}, "plugins": [{"transform": "./a.js"}]}}',
    'jsconfig.json': '{"compilerOptions": {"paths": {"astro:assets": ["./a.js"]}}}',
    'package.json': '{"type": "commonjs", "browserslist": ["extends ./a.js"], "imports": {"#*": "./a.js"}}',
    'vite.config.js': module,
    'vite.config.ts': module,
    'vitest.config.ts': module,
    'rollup.config.js': module,
    'rolldown.config.js': module,
    'astro.config.mjs': module,
    'content.config.ts': module,
    'live.config.ts': module,
    'middleware.ts': module,
    'instrumentation.ts': module,
    'postcss.config.cjs': common,
    'tailwind.config.js': common,
    'svelte.config.js': module,
    'babel.config.js': common,
    'prettier.config.mjs': module,
    'eslint.config.js': module,
    'biome.json': '{"plugins": ["./a.js"]}',
    'deno.json': '{"tasks": {"build": "id"}}',
    'bunfig.toml': 'preload = ["./a.js"]',
    'netlify.toml': '[build]\ncommand = "id"',
    'vercel.json': '{"buildCommand": "id"}',
    'wrangler.toml': 'main = "a.js"',
    Makefile: 'all:\n\tid\n',
    Dockerfile: 'RUN id\n',
    'robots.txt': 'User-agent: *\nDisallow: /\n',
    'sw.js': module,
    'page.astro': '---\nthrow new Error("run")\n---\n',
    'page.html': '<script>alert(1)</script>',
    'style.css': '@import "https://evil.example/x.css";',
    'data.json': '{}',
    'program.wasm': '\0asm',
    'index.ts': module,
    'node_modules/astro/index.js': module,
    'functions/all.js': module,
    '.env': 'NODE_OPTIONS=--require=./a.js\nPUBLIC_A=1\nSITE_URL=https://evil.example\n',
    '.env.production': 'PUBLIC_A=1\n',
    '.npmrc': 'script-shell=id\n',
    '.yarnrc.yml': 'yarnPath: a.js\n',
    '.pnp.cjs': common,
    '.babelrc': '{"plugins": ["./a.js"]}',
    '.postcssrc.cjs': common,
    '.prettierrc.cjs': common,
    '.eslintrc.cjs': common,
    '.browserslistrc': 'extends ./a.js\n',
    '.swcrc': '{}',
    '.htaccess': 'Options +ExecCGI\n',
    '.gitmodules': '[submodule "a"]\nurl = ext::id\n',
    '.node-version': '1.0.0',
    _headers: '/*\n  Content-Security-Policy: none\n',
    _redirects: '/* https://evil.example/ 301\n',
    '_worker.js': module,
    '_routes.json': '{}',
  };
  return ['', 'projects/'].flatMap((folder) =>
    Object.entries(files).map(
      ([name, text]): Way => ({
        way: `${folder}${name}`,
        files: { [`${folder}${name}`]: text },
        outcome: 'refused',
      }),
    ),
  );
}

/** What MDX would run, and what Astro reads of its modules. */
function listComponents(program: string): Way[] {
  const bodies: Record<string, string> = {
    'an import': 'import fs from "node:fs"',
    'an import of text': 'import text from "../../package.json?raw"\n\n{text}',
    'an import of an address': 'import text from "./a.svg?url"',
    'an import of a worker': 'import Work from "./a.js?worker&inline"',
    'an import by the file system': 'import text from "/@fs/etc/passwd?raw"\n\n{text}',
    'an import of JSON': 'import data from "../topics.yaml"',
    'an import of a drawing': 'import Drawing from "./a.svg"\n\n<Drawing />',
    'an import of the environment': 'import { getSecret } from "astro:env/server"\n\n{getSecret("PATH")}',
    'an import of data': 'import "data:text/javascript,process.exit(3)"',
    'an export': `export const a = (() => { ${program.replaceAll('\n', ' ')} })()`,
    'an export of metadata': 'export const prerender = false',
    'an export of paths': 'export const getStaticPaths = () => process.exit(3)',
    'an expression': `{(() => { ${program.replaceAll('\n', ' ')} })()}`,
    'an expression in a line': 'Words {process.env.PATH} words.',
    'a comment': '{/* x */}',
    'import.meta': '{import.meta.env.PATH}',
    'an attribute': '<Callout title={process.env.PATH}>\nWords.\n</Callout>',
    'a spread': '<Callout {...process.env}>\nWords.\n</Callout>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is.
    'a template': '<Callout title={`${process.env.PATH}`}>\nWords.\n</Callout>',
    'HTML of text': '<Fragment set:html="<script>alert(1)</script>" />',
    'variables for a script': '<script define:vars={{ a: process.env }}>alert(a)</script>',
    'an island': '<Callout client:load>\nWords.\n</Callout>',
    'a slot': '<Callout slot="head">\nWords.\n</Callout>',
    'a member': '<Callout.constructor>\nWords.\n</Callout.constructor>',
    'a component that nobody knows': '<Image src="/etc/passwd" alt="x" />',
    'an element': '<script>alert(1)</script>',
    'a name of a prototype': '<__proto__>Words.</__proto__>',
  };
  return Object.entries(bodies).map(([name, body]) => ({
    way: `MDX: ${name}`,
    files: { 'projects/a.mdx': mdx(body) },
    outcome: 'refused',
  }));
}

/** Front matter that a reader or a framework would run. */
function listFields(program: string): Way[] {
  const lines: Record<string, string> = {
    'a layout': 'layout: "data:text/javascript,process.exit(3)"',
    'a layout of ours': 'layout: ../../src/layouts/Document.astro',
    'a slug': 'slug: ../../escape',
    'an id': 'id: ../../escape',
    'an address': 'url: /escape',
    components: 'components: ./a.js',
    prerender: 'prerender: false',
    'a function': 'venue: !!js/function "function () { process.exit(3) }"',
    'an undefined': 'venue: !!js/undefined x',
    'a regular expression': 'venue: !!js/regexp /(a+)+$/',
    'a tag of Python': 'venue: !!python/object/apply:os.system ["id"]',
    'a tag of our own': 'venue: !include /etc/passwd',
    'an anchor': 'venue: &a Words\nregion: *a',
    'a merge': '<<: {venue: x}',
    'a prototype': '__proto__: {venue: x}',
    'a constructor': 'constructor: {prototype: {venue: x}}',
  };
  const files: Record<string, string> = {
    'front matter in JavaScript': `---js\n${program}({ title: 'A' })\n---\n`,
    'front matter in JSON': '---json\n{"title": "A"}\n---\n',
    'front matter in CoffeeScript': '---coffee\ntitle: "A"\n---\n',
    'front matter of two documents': renderEvent('...\n%YAML 1.1\n---\nvenue: x'),
    'front matter in TOML': '+++\ntitle = "A"\n+++\n',
  };
  return [
    ...Object.entries(lines).flatMap(([name, line]): Way[] => [
      { way: `a field: ${name}`, files: { 'events/a.md': renderEvent(line) }, outcome: 'refused' },
      {
        way: `a field of MDX: ${name}`,
        files: { 'projects/a.mdx': mdx('Words.', line) },
        outcome: 'refused',
      },
    ]),
    ...Object.entries(files).map(
      ([way, text]): Way => ({ way, files: { 'events/a.md': text }, outcome: 'refused' }),
    ),
    {
      way: 'a list of topics with a function',
      files: { 'topics.yaml': '- {id: x, label: !!js/function "function () {}"}\n' },
      outcome: 'refused',
    },
  ];
}

/** Names that a shell, a template, a pattern or a router would read. */
function listNames(): Way[] {
  const names = [
    '[id]',
    '[...path]',
    '{a,b}',
    '{{a}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is.
    '${process.env.PATH}',
    '$(id)',
    '`id`',
    '; id',
    '| id',
    '-rf',
    '--help',
    '*',
    '**',
    '(a|b)',
    'a?raw',
    'a?url',
    'a#b',
    '%2e%2e',
    '..a',
    '__proto__',
    'constructor.prototype',
    'astro:content',
    'virtual-a.mdx',
    'a.astro',
    'a b',
    'con',
    'Ａ',
    "a'b",
    'a"b',
    '<script>',
  ];
  return names.map((name) => ({
    way: `a file named ${name}.md`,
    files: { [`events/${name}.md`]: renderEvent() },
    // Put aside, or a name as good as another.
    outcome: ['..a', '__proto__'].includes(name) ? 'harmless' : 'refused',
  }));
}

/** Drawings with code, and with what a reader of XML would fetch. */
function listDrawings(): Way[] {
  const parts: Record<string, string> = {
    'a script': '<script>alert(1)</script>',
    'a handler': '<g onload="alert(1)"/>',
    'an animation': '<animate attributeName="x" onbegin="alert(1)" dur="1s"/>',
    'HTML inside': '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    'a picture from elsewhere': '<image href="https://evil.example/a.png" width="9" height="9"/>',
    'a file of the machine': '<image href="file:///etc/passwd" width="9" height="9"/>',
    'a shape from elsewhere': '<use href="https://evil.example/a.svg#a"/>',
    'a style from elsewhere': '<style>@import "https://evil.example/a.css";</style>',
    'a link': '<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>',
  };
  const heads: Record<string, string> = {
    'an entity': '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    'a style sheet': '<?xml-stylesheet href="https://evil.example/a.css"?>',
  };
  return [
    ...Object.entries(parts).map(([name, part]) => [name, drawing(part)] as const),
    ...Object.entries(heads).map(([name, head]) => [name, head + drawing('')] as const),
  ].map(([name, text]) => ({
    way: `a drawing with ${name}`,
    files: { 'events/a.md': renderEvent(DRAWN), 'events/a.svg': text },
    outcome: 'refused',
  }));
}

/** Paths that lead out of the content, or into a module of a tool. */
function listPaths(): Way[] {
  const paths = [
    '/etc/passwd.png',
    '../../../../etc/passwd.png',
    'file:///etc/passwd.png',
    './a.svg?raw',
    './a.svg?url',
    './a.svg?component',
    './a.svg#a',
    '/@fs/etc/passwd.svg',
    '~/a.svg',
    '#assets/a.svg',
    '@/a.svg',
    'astro:assets/a.svg',
    'node_modules/astro/a.svg',
    'data:image/svg+xml,<svg onload=alert(1)>',
    './*.svg',
  ];
  return paths.flatMap((path): Way[] => [
    {
      way: `a picture at ${path}`,
      files: {
        'events/a.md': renderEvent(
          `image: {src: ${JSON.stringify(path)}, alt: A hall with chairs, credit: Somebody}`,
        ),
        'events/a.svg': drawing(''),
      },
      outcome: 'refused',
    },
    {
      way: `a picture of a body at ${path}`,
      files: {
        'events/a.md': renderEvent('', `![Rows of chairs in a hall](<${path}>)`),
        'events/a.svg': drawing(''),
      },
      outcome: 'refused',
    },
  ]);
}
