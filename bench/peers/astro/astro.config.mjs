import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  cacheDir: './.cache',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The packages are a link to those of the project.
  vite: { cacheDir: './.vite' },
});
