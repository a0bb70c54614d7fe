/** Types of components for `tsc`, which can’t read them. `astro check` reads them itself. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
