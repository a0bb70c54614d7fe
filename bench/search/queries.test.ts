import { expect, test } from 'vitest';
import { chooseQueries } from './queries.ts';

test('names, beginnings of longer ones and common words are asked for, from all over the list', () => {
  const names = ['Bar', 'Niš', 'Pirot', 'Čačak', 'Ниш', 'Tuzla', 'Zenica', 'Vranje'];
  const longer = [
    'Digital hub of Bar',
    'Digital hub of Niš',
    'Meeting of clusters, Pirot',
    'Creative cities',
    'Digital cities',
    'Open day',
  ];
  expect(chooseQueries([...names, ...longer])).toEqual([
    'Niš',
    'Čačak',
    'Tuzla',
    'Vranje',
    'Digital hub',
    'Creative cities',
    'Open day',
    'digital',
    'cities',
  ]);
});

test('few titles give few queries, each once', () => {
  expect(chooseQueries(['Bar', 'Bar', 'Open day', ''])).toEqual(['Bar', 'Open day']);
});
