require('./run.cjs')('tests/relevance/command.ts');
