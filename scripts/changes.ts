require('./run.cjs')('src/commands/changes.ts');
