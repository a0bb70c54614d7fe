/** Files and addresses: what can't be read, what can't be an address, what is claimed twice. */

import { ID } from '#collections/fields.ts';
import { collections, RESERVED_IDS } from '#collections/index.ts';
import type { Content, Entry, UnreadableFile } from '#entries/content.ts';
import { findNearest } from '#markdown/nearest.ts';
import { site } from '#site.ts';
import { type Issue, type IssueCode, toIssue } from './issue.ts';

/** Everything that is wrong with the files of a content folder, apart from what is in them. */
export function checkFiles(content: Content): Issue[] {
  const entries = [...content.entries, ...content.pages];
  return [
    ...content.unreadable.map(toUnreadableIssue),
    ...entries.flatMap(checkName),
    ...entries.flatMap(checkFormat),
    ...checkAddresses(entries),
  ];
}

const UNREADABLE: Record<
  UnreadableFile['problem'],
  { code: IssueCode; message: string; suggestion: string }
> = {
  'not-utf8': {
    code: 'file-encoding',
    message: 'This file is not in UTF-8, so its letters can’t be told. Save it again as UTF-8.',
    suggestion: '',
  },
  empty: { code: 'file-empty', message: 'This file is empty.', suggestion: '' },
  'no-front-matter': {
    code: 'front-matter-missing',
    message: 'An entry begins with a line of three dashes, its fields, and a second line of three dashes.',
    suggestion: '---\ntitle: The title\nsummary: One or two sentences.\n---',
  },
  'unknown-folder': {
    code: 'file-folder',
    message: `There is no collection of this name. The collections are ${collections.map(({ name }) => name).join(', ')}.`,
    suggestion: '',
  },
};

function toUnreadableIssue({ file, problem }: UnreadableFile): Issue {
  const { code, message, suggestion } = UNREADABLE[problem];
  const nearest =
    problem === 'unknown-folder' &&
    findNearest(
      file.split('/')[0] ?? '',
      collections.map(({ name }) => name),
    );
  return toIssue({ file }, code, message, nearest ? file.replace(/^[^/]+/, nearest) : suggestion);
}

function checkName({ file, id }: Entry): Issue[] {
  if (RESERVED_IDS.has(id)) {
    return [
      toIssue({ file }, 'file-name', `"${id}" is an address of the site itself. Give the file another name.`),
    ];
  }
  if (ID.test(id)) return [];
  const better = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    toIssue(
      { file },
      'file-name',
      'The name of a file becomes its address: small letters a to z, digits, and hyphens between words.',
      better === '' ? '' : file.replace(id, better),
    ),
  ];
}

function checkFormat({ file, format, collection }: Entry): Issue[] {
  if (format === 'md' || (site.mdx as readonly string[]).includes(collection.name)) return [];
  return [
    toIssue(
      { file },
      'file-format',
      `Entries of ${collection.name} are written in .md; this site allows .mdx for ${site.mdx.join(', ')} alone.`,
      file.replace(/\.mdx$/, '.md'),
    ),
  ];
}

function checkAddresses(entries: readonly Entry[]): Issue[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const address = `/${entry.collection.name}/${entry.id.toLowerCase()}/`;
    const owner = owners.get(address);
    if (owner) {
      return [
        toIssue(
          entry,
          'address-taken',
          `${owner.file} has the address ${address} already. Rename one of them.`,
        ),
      ];
    }
    owners.set(address, entry);
    return [];
  });
}
