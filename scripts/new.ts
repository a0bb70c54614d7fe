require('./run.cjs')('src/commands/new.ts');
