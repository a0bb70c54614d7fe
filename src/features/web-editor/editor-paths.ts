/** The folder of the editor in the built site. */
export const EDITOR_FOLDER = 'admin';

/** Its files; the program has others beside it. */
export const EDITOR_FILES = {
  page: 'index.html',
  settings: 'settings.json',
  script: 'editor.js',
} as const;
