import { describe, expect, test } from 'vitest';
import { getCollection } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { loadMessages } from '#messages/editor-languages.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { createEntry } from './command.ts';
import { formatHelp } from './help.ts';
import { parseOptions, UsageError } from './options.ts';

describe.each([
  ['sr-Latn', 'Pita šta je potrebno', 'Prostor', 'Nedostaje:', 'Adresu "/cities/nis/" već ima'],
  ['sr-Cyrl', 'Пита шта је потребно', 'Простор', 'Недостаје:', 'Адресу "/cities/nis/" већ има'],
  ['sq', 'Pyet çfarë duhet', 'Vendi', 'Mungon:', 'Adresën "/cities/nis/" e ka tashmë'],
] as const)('in %s', async (language, usage, venue, missing, taken) => {
  const messages = await loadMessages(language);
  const create = (...args: string[]) =>
    createEntry(readContent(writeContent(WORLD)), parseOptions(args, messages), {
      asker: undefined,
      buildDate: BUILD_DATE,
      messages,
    });

  test('the help explains the command, and commands stay as they are', () => {
    const help = formatHelp(undefined, messages);
    expect(help).toContain(usage);
    for (const part of [
      'npm run new -- <collection> --title "…" --set field=value',
      '--translate events/an-id sq',
    ])
      expect(help).toContain(part);
  });

  test('the help explains fields by their labels', () => {
    const help = formatHelp(getCollection('events'), messages);
    expect(help).toContain(venue);
    expect(help).not.toMatch(/\b(?:One of|is one of|needed|Example|It may)\b/);
  });

  test('what is missing or taken is told', async () => {
    await expect(create('cities')).rejects.toThrow(missing);
    const args = [
      'cities',
      '--title',
      'Niš',
      '--set',
      'kind=city',
      '--set',
      'summary=A city.',
      '--set',
      'country=RS',
    ];
    const location = ['--set', 'location={lat: 43.3, lon: 21.9}'];
    await expect(create(...args, ...location)).rejects.toThrow(taken);
  });

  test('a wrong command line is told', () => {
    expect(() => parseOptions(['events', '--set', 'vanue=x'], messages)).toThrow(UsageError);
    expect(() => parseOptions(['events', '--set', 'vanue=x'], messages)).toThrow('„venue');
  });
});
