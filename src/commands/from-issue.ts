/**
 * `npm run from-issue -- <event.json> [--language sq]`: makes a file of an issue that came by a form. The file is that of
 * a workflow’s event at GitHub (`GITHUB_EVENT_PATH`) or of a webhook of GitLab, or `{"issue": {"labels", "body"}}` from
 * elsewhere. Prints the answer for its writer in Markdown. Exit 0 if a file was written, 1 if something is missing, 2 if it could
 * not run, 3 for an issue that is of no form, or whose text is as it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerIssue } from '#authoring/issue-forms/answer-issue.ts';
import { type IssueEvent, parseIssueEvent } from '#authoring/issue-forms/issue-event.ts';
import { writeContentFile } from '#entries/content-file.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { loadAskedMessages } from './asked-messages.ts';
import { printFailure } from './output.ts';

/** Reads the issue of a file. Throws a sentence if it has none. */
function readIssue(file: string, issues: Messages['issues']): IssueEvent {
  if (!existsSync(file)) throw new Error(issues.noFile(file));
  try {
    return parseIssueEvent(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(issues.noIssue(file, '{"issue": {"labels": ["correct-entry"], "body": "…"}}'));
  }
}

try {
  const { messages: own, isAsked } = await loadAskedMessages(process.argv.slice(2));
  const { positionals } = parseArgs({
    options: { language: { type: 'string' } },
    allowPositionals: true,
  });
  const file = positionals[0] ?? process.env.GITHUB_EVENT_PATH;
  if (file === undefined) throw new Error(own.issues.whichIssue);
  const issue = readIssue(file, own.issues);
  const settings = readSettings();
  assertSettings(settings);
  const { contentDir, buildDate } = settings;
  const content = readContent(contentDir);
  // Others read the answer: the locale of whoever runs this does not decide its language.
  const messages = isAsked ? own : english;
  const result = issue.isAboutText ? answerIssue(content, issue, buildDate, messages) : undefined;
  if (result?.change) writeContentFile(contentDir, result.change.file, result.change.text);
  if (result) console.log(result.answer);
  process.exitCode = result ? (result.change ? 0 : 1) : 3;
} catch (error) {
  printFailure(error, 2);
}
