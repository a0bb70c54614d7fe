/** Files and addresses: what can't be read, what can't be an address, what is claimed twice. */

import { ID } from '#collections/fields.ts';
import { collections } from '#collections/index.ts';
import type { Content, Entry, UnreadableFile } from '#entries/content.ts';
import { findNearest } from '#markdown/nearest.ts';
import { site } from '#site.ts';
import { isTaken, toAddress } from './addresses.ts';
import { type Issue, type IssueCode, toIssue } from './issue.ts';
import { toId } from './transliteration.ts';

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

interface Explanation {
  code: IssueCode;
  message: string;
  suggestion?: string;
}

const folderNames = collections.map(({ name }) => name);

const UNREADABLE: Record<UnreadableFile['problem'], (file: string) => Explanation> = {
  empty: () => ({ code: 'file-empty', message: 'This file is empty.' }),
  'no-front-matter': () => ({
    code: 'front-matter-missing',
    message: 'An entry begins with a line of three dashes, its fields, and a second line of three dashes.',
    suggestion: '---\ntitle: …\nsummary: …\n---',
  }),
  'not-utf8': () => ({
    code: 'file-encoding',
    message: 'From here on this file is not in UTF-8, so its letters can’t be told. Save it again as UTF-8.',
  }),
  'outside-folders': () => ({
    code: 'file-folder',
    message: `An entry lies in the folder of its collection: ${folderNames.join(', ')}. Names that begin with "_" are left alone.`,
  }),
  'unclosed-front-matter': () => ({
    code: 'front-matter-unclosed',
    message: 'The second line of three dashes is missing, behind the last field.',
    suggestion: '---',
  }),
  'unknown-folder': (file) => {
    const nearest = findNearest(file.split('/')[0] ?? '', folderNames);
    return {
      code: 'file-folder',
      message: `There is no collection of this name. The collections are ${folderNames.join(', ')}.`,
      suggestion: nearest ? file.replace(/^[^/]+/, nearest) : '',
    };
  },
  'wrong-ending': (file) => ({
    code: 'file-ending',
    message: 'Entries end in ".md", in small letters.',
    suggestion: file.replace(/\.[a-z]+(?:\.txt)?$/i, /\.mdx/i.test(file) ? '.mdx' : '.md'),
  }),
};

function toUnreadableIssue({ file, problem, line = 1 }: UnreadableFile): Issue {
  const { code, message, suggestion } = UNREADABLE[problem](file);
  return toIssue({ file, line }, code, message, suggestion);
}

function checkName(entry: Entry): Issue[] {
  const { file, id } = entry;
  if (isTaken(entry)) {
    return [
      toIssue({ file }, 'file-name', `"${id}" is an address of the site itself. Give the file another name.`),
    ];
  }
  if (ID.test(id)) return [];
  const better = toId(id);
  // The last part of the path that bears the name: the file, or the folder of an index.
  const at = file.lastIndexOf(id);
  return [
    toIssue(
      { file },
      'file-name',
      'The name of a file becomes its address: small letters a to z, digits, and hyphens between words.',
      better === '' ? '' : file.slice(0, at) + better + file.slice(at + id.length),
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
    const address = toAddress(entry).toLowerCase();
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
