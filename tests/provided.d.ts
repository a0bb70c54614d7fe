import type { BuiltSite } from './setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The sites that `setup.ts` has built and serves. */
    sites: BuiltSite[];
  }
}
