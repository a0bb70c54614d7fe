/** Checks the content for `npm run check`, and prints what it finds. */
import { parseArgs } from 'node:util';
import { createHasRoute } from '#build/derived-routes.ts';
import { assertReplaceable } from '#build/place/out-dir.ts';
import { recoverBroken } from '#build/place/recover.ts';
import { readContent } from '#entries/read-content.ts';
import { getCacheDir, readEditorLocale, readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { loadEditorMessages } from '#messages/editor-messages.ts';
import { english } from '#messages/en/index.ts';
import { checkFolder } from '#preflight/check.ts';
import { fixContent, formatFixes } from '#preflight/fix.ts';
import { KeptReadings } from '#preflight/kept-readings.ts';
import { formatReport, isColored, REPORT_FORMATS } from '#preflight/report/report.ts';
import { listChangedFiles } from './changed-files.ts';
import { explainStale } from './explain-stale.ts';
import { explainError } from './output.ts';

/**
 * Checks the content, and prints what it finds.
 *
 * @param args the command line
 * @returns the exit code: 0 without errors, 1 with errors, 2 if it could not run, or not on some file
 */
export async function runCheck(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        all: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        language: { type: 'string' },
      },
    });
    const format = REPORT_FORMATS.find((known) => known === values.format);
    if (!format) throw new Error(`--format is one of ${REPORT_FORMATS.join(', ')}.`);
    const { messages: own, isAsked } = await loadEditorMessages(values.language, readEditorLocale(env));
    // What a Git host shows is read by others, too.
    const messages = isAsked || format === 'text' || format === 'json' ? own : english;
    const settings = readSettings(env);
    assertSettings(settings);
    const recovered = recoverBroken(settings);
    // To stderr, so that stdout has only the report.
    if (recovered !== undefined) console.error(`${recovered}\n`);
    assertReplaceable(settings);
    const { contentDir, buildDate } = settings;
    if (values.fix) console.error(`${formatFixes(fixContent(readContent(contentDir)), own)}\n`);
    const options = {
      buildDate,
      createHasRoute,
      messages,
      readings: new KeptReadings(getCacheDir(contentDir)),
    };
    const { content, diagnostics: found } = checkFolder(contentDir, options);
    const diagnostics = explainStale(content, found, messages);
    const project = server && repository ? `${server}/${repository}` : undefined;
    console.log(
      formatReport(content, diagnostics, format, {
        messages,
        color: isColored(process.stdout),
        all: values.all,
        changed: format === 'text' ? listChangedFiles(contentDir) : undefined,
        project,
      }),
    );
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    return diagnostics.some(({ code }) => code === 'internal') ? 2 : hasErrors ? 1 : 0;
  } catch (error) {
    console.error(explainError(error));
    return 2;
  }
}
