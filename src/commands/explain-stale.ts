/** Asks git what has changed in an original since it was translated. */
import { spawnSync } from 'node:child_process';
import { isTranslation, type ParsedEntry, parseEntryText } from '#entries/entry-text.ts';
import { isVersion } from '#entries/hash-texts.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import { tell } from '#messages/message.ts';
import type { Messages } from '#messages/message-types.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { explainTextChanges } from '#preflight/translations/text-changes.ts';
import { createFindOriginal } from '#preflight/translations/translations.ts';

/** So many versions of an original are looked at, the latest first. */
const MOST_VERSIONS = 100;

/**
 * Adds to each warning about a translation whose original has changed what that was. Without git, or if it does not know
 * the version that was translated, the warning stays as it is.
 */
export function explainStale(
  content: Content,
  diagnostics: readonly ToldDiagnostic[],
  messages: Messages = english,
): ToldDiagnostic[] {
  const findOriginal = createFindOriginal(content);
  const translations = new Map(content.translations.map((translation) => [translation.file, translation]));
  return diagnostics.map((diagnostic) => {
    const translation = translations.get(diagnostic.file);
    if (diagnostic.code !== 'translation-stale' || !translation) return diagnostic;
    const original = findOriginal(translation);
    const before = original && findVersion(content.dir, original, translation.data.original);
    if (!original || !before) return diagnostic;
    const changes = tell(explainTextChanges(before, original), messages);
    return { ...diagnostic, message: `${diagnostic.message} ${changes}` };
  });
}

/** The version of an entry with this hash. */
function findVersion(dir: string, { collection, file }: Entry, hash: unknown): ParsedEntry | undefined {
  const ask = (...args: string[]) => spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
  const log = ask('log', `--max-count=${MOST_VERSIONS}`, '--format=%H', '--', file);
  if (log.status !== 0) return undefined;
  for (const commit of log.stdout.split('\n').filter((line) => line !== '')) {
    const { status, stdout } = ask('show', `${commit}:./${file}`);
    const version = status === 0 ? parseEntryText(collection, file, toPlainText(stdout)) : { reason: '' };
    if (!('reason' in version) && !isTranslation(version) && isVersion(version, hash)) return version;
  }
  return undefined;
}

/** As entries are read. */
const toPlainText = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
