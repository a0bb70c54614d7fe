import type { BuiltSite } from './setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What `setup.ts` built and serves. */
    sites: BuiltSite[];
  }
}
