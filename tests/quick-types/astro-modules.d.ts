/** Components, for a compiler that can't read them: any default export. `astro check` reads them itself. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
