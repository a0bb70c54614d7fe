require('./run.cjs')('src/commands/dev.ts');
