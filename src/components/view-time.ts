/**
 * Parts of a page that depend on when and where it is viewed. Components declare this while they render, and the
 * document then includes the script that updates the page.
 */

/** `moment`: shown, hidden or moved at an instant. `clock`: times in another zone, which do not depend on the day. */
type ViewDependency = 'moment' | 'clock';

declare global {
  // biome-ignore lint/style/noNamespace: Astro reads the type of `locals` from this namespace
  namespace App {
    interface Locals {
      /** The dependencies of the current page. */
      viewDependencies?: Set<ViewDependency>;
    }
  }
}

/** Declares that the current page depends on when or where it is viewed. `locals` are `Astro.locals`. */
export function declareViewDependency(locals: App.Locals, dependency: ViewDependency): void {
  locals.viewDependencies ??= new Set();
  locals.viewDependencies.add(dependency);
}
