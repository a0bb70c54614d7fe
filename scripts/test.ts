require('./run.cjs')('tests/command.ts');
