require('./run.cjs')('src/commands/start.ts');
