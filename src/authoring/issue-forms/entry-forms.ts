/**
 * The forms about an entry that exists: to correct it, to confirm it. They are data without imports, so that pages can
 * link to them without the registry.
 */

export interface FormField {
  /** The name of the field of the entry, or of what is asked besides. */
  id: string;
  /** The question; in an issue it stands above the answer. */
  label: string;
  /** What it means and how to write it. */
  hint: string;
  kind: 'line' | 'text' | 'choice';
  /** The answers of a choice. */
  choices?: readonly string[];
  isRequired: boolean;
}

export interface IssueForm {
  /** `propose-hubs`: the name of its file and of its label. */
  name: string;
  title: string;
  description: string;
  /** What stands above the questions. */
  lead: string;
  fields: readonly FormField[];
}

/** Fields of the forms that are not fields of an entry. */
export const ASKED = {
  body: 'body',
  entry: 'entry',
  field: 'field',
  value: 'value',
  source: 'source',
} as const;

/** What stands above the questions of a proposal and a correction. */
export const PUBLIC =
  'What you write is public. Write nothing that is not public already, and give a source: we publish what can be checked.';

/** The question for a source. */
export const SOURCE: FormField = {
  id: ASKED.source,
  label: 'Source',
  hint: 'The address of a public page or document that says so.',
  kind: 'line',
  isRequired: true,
};

const ENTRY: FormField = {
  id: ASKED.entry,
  label: 'Entry',
  hint: 'The address of its page, or the end of it: hubs/an-id.',
  kind: 'line',
  isRequired: true,
};

/** What is wrong, if it is no field of the entry. */
export const TEXT_OF_PAGE = 'Text of the page';

/** What is wrong with an entry. The choices of a field come from the registry. */
export const CORRECTION: IssueForm = {
  name: 'correct-entry',
  title: 'Correct an entry',
  description: 'A name, a date, a place, a link or a sentence is wrong or missing.',
  lead: PUBLIC,
  fields: [
    ENTRY,
    {
      id: ASKED.field,
      label: 'What is wrong',
      hint: 'If it is something else, choose the text of the page and say it below.',
      kind: 'choice',
      isRequired: true,
    },
    {
      id: ASKED.value,
      label: 'What is right',
      hint: 'The whole value as it should be; of a list, one a line.',
      kind: 'text',
      isRequired: true,
    },
    SOURCE,
  ],
};

/** An entry is right, and somebody knows. */
export const CONFIRMATION: IssueForm = {
  name: 'confirm-entry',
  title: 'Confirm an entry',
  description: 'You belong to it, and everything on its page is right today.',
  lead: 'The page then says on which day it was last confirmed. If something is wrong, correct it instead.',
  fields: [
    ENTRY,
    {
      id: ASKED.source,
      label: 'How you know',
      hint: 'Your part in it: “I run the hub”.',
      kind: 'line',
      isRequired: true,
    },
  ],
};
