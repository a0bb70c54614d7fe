import { expect, test } from 'vitest';
import { english } from './en/index.ts';
import { quote, say, sayInRow, tell } from './message.ts';

test('a message is told with what stands in it', () => {
  expect(tell(say('fields', 'itsName', 'venue'), english)).toBe('Its name is “venue”.');
  expect(tell(say('yaml', 'quoteAll'), english)).toBe('Put the whole value in quotes.');
});

test('a message can stand in another', () => {
  const sample = say('fields', 'or', say('fields', 'exactly', 'true'), say('fields', 'kind', 'string'));
  expect(tell(sample, english)).toBe(
    'Write true. Or: Write an id: small letters a to z, digits and hyphens.',
  );
});

test('sentences stand in a row, without what is not said', () => {
  const row = sayInRow(say('files', 'empty'), undefined, quote('Unexpected end.'));
  expect(tell(row, english)).toBe('This file is empty. Unexpected end.');
});

test('it is plain data, as threads send it', () => {
  const message = say('fields', 'missing', ['roles', 2], 'who', '');
  expect(structuredClone(message)).toEqual(message);
});
