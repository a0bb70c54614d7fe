/** Reads an issue from the event of a git host. */
import { z } from 'zod';
import type { Issue } from './answer-issue.ts';

export interface IssueEvent extends Issue {
  /** False if the event is about something else than the text, which then was answered before. */
  isAboutText: boolean;
}

/** Of GitHub (https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues), or written by hand. */
const GITHUB = z
  .object({
    issue: z.object({
      body: z.string().nullish(),
      labels: z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
    }),
  })
  .transform(({ issue: { body, labels } }): IssueEvent => ({ body: body ?? '', labels, isAboutText: true }));

/** Of GitLab (https://docs.gitlab.com/user/project/integrations/webhook_events/#issue-events), for every change. */
const GITLAB = z
  .object({
    object_kind: z.literal('issue'),
    object_attributes: z.object({ description: z.string().nullish(), action: z.string().optional() }),
    labels: z.array(z.object({ title: z.string() })).default([]),
    changes: z.object({ description: z.unknown() }).partial().default({}),
  })
  .transform(
    ({ object_attributes: { description, action }, labels, changes }): IssueEvent => ({
      body: description ?? '',
      labels: labels.map(({ title }) => title),
      isAboutText: action === undefined || action === 'open' || changes.description !== undefined,
    }),
  );

/** Parses the JSON of an event. Throws if it has no issue. */
export const parseIssueEvent = (text: string): IssueEvent =>
  z.union([GITHUB, GITLAB]).parse(JSON.parse(text));
