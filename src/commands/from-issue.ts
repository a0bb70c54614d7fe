/**
 * `npm run from-issue -- <event.json>`: makes a file of an issue that came by a form. The file is that of a workflow’s
 * event at GitHub (`GITHUB_EVENT_PATH`) or of a webhook of GitLab, or `{"issue": {"labels", "body"}}` from elsewhere.
 * Prints the answer for its writer in Markdown. Exit 0 if a file was written, 1 if something is missing, 2 if it could
 * not run, 3 for an issue that is of no form, or whose text is as it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { answerIssue } from '#authoring/issue-forms/answer-issue.ts';
import { type IssueEvent, parseIssueEvent } from '#authoring/issue-forms/issue-event.ts';
import { writeContentFile } from '#entries/content-file.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { printFailure } from './output.ts';

/** Reads the issue of a file. Throws a sentence if it has none. */
function readIssue(file: string): IssueEvent {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  try {
    return parseIssueEvent(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(
      `There is no issue in ${file}. It is written {"issue": {"labels": ["correct-entry"], "body": "…"}}.`,
    );
  }
}

try {
  const file = process.argv[2] ?? process.env.GITHUB_EVENT_PATH;
  if (file === undefined) throw new Error('Which issue? npm run from-issue -- event.json');
  const issue = readIssue(file);
  const settings = readSettings();
  assertSettings(settings);
  const { contentDir, buildDate } = settings;
  const content = readContent(contentDir);
  const result = issue.isAboutText ? answerIssue(content, issue, buildDate) : undefined;
  if (result?.change) writeContentFile(contentDir, result.change.file, result.change.text);
  if (result) console.log(result.answer);
  process.exitCode = result ? (result.change ? 0 : 1) : 3;
} catch (error) {
  printFailure(error, 2);
}
