require('./run.cjs')('src/commands/report.ts');
