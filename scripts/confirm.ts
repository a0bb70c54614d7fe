require('./run.cjs')('src/commands/confirm.ts');
