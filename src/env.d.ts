// biome-ignore lint/style/noNamespace: Astro reads the type of its locals from here.
declare namespace App {
  interface Locals {
    /** The words of the interface in the language of the page. */
    words: import('#i18n/word-types.ts').Words;
  }
}
