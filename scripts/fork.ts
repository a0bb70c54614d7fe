require('./run.cjs')('src/commands/fork.ts');
