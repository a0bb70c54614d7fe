/**
 * The content of a build, where processes and threads put it that were given it. It imports nothing: what only hands
 * content on then loads neither schemas nor the rules of bodies.
 */
import type { SiteContent } from './site-content.ts';

/** The shared slot of one build: bundled and plain modules are separate instances. */
const SHARED = Symbol.for('site.site-content');
const shared = globalThis as { [SHARED]?: SiteContent };

/** Stores the content of a build in this process or thread. */
export function shareSiteContent(content: SiteContent): void {
  shared[SHARED] = content;
}

/** The content of this build; undefined if it has none, or that of another folder. */
export function findSharedContent(dir: string): SiteContent | undefined {
  const content = shared[SHARED];
  return content?.dir === dir ? content : undefined;
}
