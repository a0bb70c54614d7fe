require('./run.cjs')('src/commands/archive.ts');
