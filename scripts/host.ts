require('./run.cjs')('src/commands/host.ts');
