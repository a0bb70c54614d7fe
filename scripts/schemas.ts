require('./run.cjs')('src/commands/schemas.ts');
