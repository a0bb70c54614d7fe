import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * All .mdx bodies, and nothing else: a build looks at each of them by itself. Keys end with the path below the content
 * folder, whatever folder the alias means.
 */
export const mdxModules = import.meta.glob<{ Content: AstroComponentFactory }>('@content/**/*.mdx');
