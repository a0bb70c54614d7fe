require('./run.cjs')('src/commands/clean.ts');
