require('./run.cjs')('bench/command.ts');
