/** Formats diagnostics as workflow commands of GitHub Actions: annotations in a pull request. */
import { join, relative, sep } from 'node:path';
import type { Content } from '#entries/read-content.ts';
import type { Messages } from '#messages/message-types.ts';
import { splitByCause } from '#preflight/diagnostics/causes.ts';
import { getGuideLink, type ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { splitBySeverity } from './counts.ts';
import { explainFollowing, getSuggestionLead } from './leads.ts';

/** One line for each diagnostic, errors first: GitHub shows only the first ten errors and ten warnings of a step. */
export function formatAnnotations(
  content: Content,
  diagnostics: readonly ToldDiagnostic[],
  messages: Messages,
): string {
  const { causes, following } = splitByCause(diagnostics);
  const { errors, warnings } = splitBySeverity(causes);
  return [...errors, ...warnings]
    .map((diagnostic) =>
      formatAnnotation(diagnostic, content.dir, messages, explainFollowing(diagnostic, following, messages)),
    )
    .join('\n');
}

/** With the path relative to the current folder, which is the project. */
function formatAnnotation(
  diagnostic: ToldDiagnostic,
  dir: string,
  messages: Messages,
  consequences = '',
): string {
  const { line, column, severity, code, message, suggestion } = diagnostic;
  const file = relative('.', join(dir, diagnostic.file)).replaceAll(sep, '/');
  const advice = suggestion ? [`${getSuggestionLead(diagnostic, messages)} ${suggestion}`] : [];
  const followed = consequences === '' ? [] : [consequences];
  const text = [message, ...advice, ...followed, messages.report.more(getGuideLink(code))].join('\n');
  return `::${severity} file=${encodeProperty(file)},line=${line},col=${column},title=${encodeProperty(code)}::${encode(text)}`;
}

const encode = (value: string) =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const encodeProperty = (value: string) => encode(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
