/** The page of the editor. */

import { type Repository, site } from '#site.ts';
import { escapeMarkup } from '#text/escape.ts';
import { EDITOR_FILES } from './editor-paths.ts';
import { words } from './words.ts';

/** Without a repository, nobody can sign in anywhere: only the folder of this machine is offered. */
const WITHOUT_HOST = '<style>.buttons .button.secondary { display: none }</style>\n';

/** Renders the page, which only loads the program. Search engines are to leave it out. */
export const renderEditorPage = (
  language: string,
  repository: Repository | undefined = site.repository,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(words.title(site.name))}</title>
<script type="module" src="${EDITOR_FILES.script}"></script>
${repository ? '' : WITHOUT_HOST}</head>
<body>
<noscript>${escapeMarkup(words.noScript)}</noscript>
</body>
</html>
`;
