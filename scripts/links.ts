require('./run.cjs')('src/commands/links.ts');
