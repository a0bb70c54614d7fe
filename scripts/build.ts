require('./run.cjs')('src/commands/build.ts');
