require('./run.cjs')('src/commands/check.ts');
