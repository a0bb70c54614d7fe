require('./run.cjs')('src/commands/import.ts');
