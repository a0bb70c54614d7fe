/** Content that tries to have its own code run, by configuration for build tools. */
import { renderFile, WORLD } from './mistakes/mistake.ts';
import { makePicture } from './picture-bytes.ts';

const PROJECT = renderFile(
  'kind: programme\ntitle: Attack\nsummary: A programme.\nstart: 2018-01\nend: 2018-06',
  {},
  '<Figure credit="Somebody">\n![A hall](./hall.png)\n</Figure>',
);

/** Settings of TypeScript that have other code imported. */
export const SETTINGS = JSON.stringify({
  compilerOptions: {
    allowJs: true,
    jsx: 'react-jsx',
    jsxImportSource: './evil',
    paths: { 'astro:assets': ['./evil.js'], 'astro/*': ['./evil.js'], '*': ['./evil.js'] },
  },
  include: ['**/*', '**/*.mdx'],
});

/**
 * An .mdx entry with a picture (so that its module imports `astro:assets`), and configuration that redirects that
 * import.
 *
 * @param mark a file that only running code would write
 * @param folder of the project in the content
 */
export async function makeAttack(
  mark: string,
  folder = 'projects',
): Promise<Record<string, string | Uint8Array>> {
  const evil = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(mark)}, '');
export const Image = () => '', getImage = () => ({}), jsx = () => '', jsxs = jsx, Fragment = '';`;
  return {
    ...WORLD,
    [`${folder}/attack.mdx`]: PROJECT,
    [`${folder}/hall.png`]: await makePicture('png'),
    [`${folder}/evil.js`]: evil,
    [`${folder}/evil/jsx-runtime.js`]: evil,
    [`${folder}/tsconfig.json`]: SETTINGS,
    [`${folder}/package.json`]: JSON.stringify({ name: 'astro', exports: { './*': './evil.js' } }),
    [`${folder}/node_modules/astro/package.json`]: JSON.stringify({
      name: 'astro',
      exports: { './*': './a.js' },
    }),
    [`${folder}/node_modules/astro/a.js`]: evil,
  };
}
