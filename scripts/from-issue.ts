require('./run.cjs')('src/commands/from-issue.ts');
