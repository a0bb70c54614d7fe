/**
 * What a page depends on that its build cannot know: when and where it is seen. The components that show it declare
 * it while they are rendered, and the document around them carries what makes the page right then.
 */

/** `moment`: shown, hidden or moved at an instant. `clock`: times on the clock of a zone, which need no day. */
export type ViewDependency = 'moment' | 'clock';

declare global {
  // biome-ignore lint/style/noNamespace: Astro takes the type of its locals from there
  namespace App {
    interface Locals {
      /** Of the page that is rendered. */
      viewDependencies?: Set<ViewDependency>;
    }
  }
}

/** Declares that the page which is rendered depends on when or where it is seen. `locals` are `Astro.locals`. */
export function declareViewDependency(locals: App.Locals, dependency: ViewDependency): void {
  locals.viewDependencies ??= new Set();
  locals.viewDependencies.add(dependency);
}
