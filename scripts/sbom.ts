require('./run.cjs')('src/commands/sbom.ts');
