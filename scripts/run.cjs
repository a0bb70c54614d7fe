const { dirname } = require('node:path');

const project = dirname(__dirname);

/**
 * Runs a command of the project, or says in one line that this Node or this folder can't.
 *
 * Everything here and the entries beside it is CommonJS without types (see package.json in this folder): a Node that
 * doesn't know TypeScript reads `scripts/build.ts` as plain JavaScript then, and comes as far as this check. In a folder of
 * ES modules it would stop at the name of the file, with a stack trace.
 *
 * @param {string} file The module of the command, from the root of the project.
 */
module.exports = function run(file) {
  if (!process.features.typescript) {
    console.error(
      `This site needs Node 22.18 or newer, and this is ${process.versions.node}. ` +
        'Run `npm ci` once; from then on `npm run <command>` uses the Node that it brings.',
    );
    process.exit(2);
  }
  // Vite reads these signs as parts of an address, and then finds no file.
  if (/[#?"%]/.test(project)) {
    console.error(
      `The folder of this project is ${project}. It can't have #, ?, " or % in its path: rename it, then try again.`,
    );
    process.exit(2);
  }
  import(`../${file}`);
};
