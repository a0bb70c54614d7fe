require('./run.cjs')('tests/fuzz/command.ts');
