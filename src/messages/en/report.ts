/** The frame of the report of the check, in English. */
import { count } from './names.ts';

/** Some errors and some warnings, in a sentence. */
const countBoth = (errors: number, warnings: number) =>
  [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(' and ');

/** What was checked and found. */
interface Figures {
  entries: number;
  translations: number;
  errors: number;
  /** The files with errors. */
  files: number;
  /** Errors that follow from others. */
  following: number;
  warnings: number;
}

/** The words before a suggestion. */
const leads = {
  example: 'For example:',
  instead: 'Write instead:',
  instance: 'Add a line like this:',
  inThatFile: 'Write in that file:',
  begin: 'Begin with:',
  ifThere: 'If that page exists, write instead:',
  name: 'Name it:',
  place: 'Put it here:',
  whenDone: 'When that is done:',
  aboveFirst: 'Add above line 1:',
};

export const report = {
  severity: { error: 'error', warning: 'warning' },
  /** "3 errors in 2 files, 2 warnings; 468 entries checked." */
  summary: ({ entries, translations, errors, files, following, warnings }: Figures) => {
    const translated = translations > 0 ? ` and ${count(translations, 'translation')}` : '';
    const checked = `${count(entries, 'entry', 'entries')}${translated} checked`;
    const warned = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
    if (errors === 0) return `${checked}: no errors${warned}.`;
    const followed =
      following > 0
        ? `, from which ${count(following, 'other')} ${following === 1 ? 'follows' : 'follow'}`
        : '';
    return `${count(errors, 'error')} in ${count(files, 'file')}${followed}${warned}; ${checked}.`;
  },
  following: (errors: number) =>
    errors === 1
      ? '1 error in another file follows from this one.'
      : `${errors} errors in other files follow from this one.`,

  // before a suggestion
  leads,
  addInFile: (line: number) => `Add in that file, below line ${line}:`,
  writeInFile: (line: number) => `Write in that file, in line ${line}:`,
  addBelow: (line: number) => `Add below line ${line}:`,
  /** Of a long line, only a part is shown. */
  inPart: (lead: string) => lead.replace(/:$/, ', in this part:'),

  more: (link: string) => `More: ${link}`,
  andMore: (number: number) => `(and ${number} more)`,
  warningsBesides: (number: number) =>
    `${count(number, 'warning')} besides, which ${number === 1 ? 'stops' : 'stop'} nothing:`,
  inFull: (command: string) => `In full: ${command}`,
  moreOf: (number: number, code: string) => `${number} more of ${code}.`,
  allOfThem: (command: string) => `All of them: ${command}`,
  unchanged: (errors: number, warnings: number, command: string) =>
    `${countBoth(errors, warnings)} in files that have not changed: ${command}`,

  // a comment on a pull request
  hasErrors: 'There are errors in the content',
  hasNoErrors: 'The content has no errors',
  marks: { error: '**Error**', warning: 'Warning' },
  inLine: (mark: string, line: number) => `${mark} in line ${line}`,
  noRoom: (errors: number, warnings: number, files: number) =>
    `And ${countBoth(errors, warnings)} more in ${count(files, 'file')}, for which there is no room here: \`npm run check\` tells all.`,

  // what `--fix` did
  nothingToFix: 'Nothing to fix automatically.',
  fixed: 'fixed',
  fixes: (number: number) => `${number} fixed.`,
};
