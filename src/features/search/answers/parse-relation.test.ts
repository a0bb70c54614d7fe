import { describe, expect, test } from 'vitest';
import { listSearchedWords } from '#features/search/words/cut.ts';
import { hasRelation, parseRelation } from './parse-relation.ts';

/** What a question asks of the name that stands in it as `@`. */
function parse(question: string) {
  const [before = '', after = ''] = question.split('@').map((part) => part.trim());
  const { relation, direction, rest } = parseRelation(listSearchedWords(before), listSearchedWords(after));
  return [relation, direction, ...rest.map(({ written }) => written)];
}

describe('a question about a name', () => {
  test.each([
    ['who funded @', 'funding', 'to'],
    ['@ funder', 'funding', 'to'],
    ['@ financed by', 'funding', 'to'],
    ['what did @ fund', 'funding', 'from'],
    ['funded by the @', 'funding', 'from'],
    ['partners of @', 'partnership', 'to'],
    ['where @ is a partner', 'partnership', 'from'],
    ['who took part in @', 'participation', 'to'],
    ['what does @ take part in', 'participation', 'from'],
    ['organizers of @', 'organising', 'to'],
    ['run by @', 'running', 'from'],
    ['what is @ part of', 'whole', 'to'],
    ['parts of @', 'whole', 'from'],
    ['where was @', 'whereabouts', 'to'],
  ])('%s', (question, relation, direction) => {
    expect(parse(question)).toEqual([relation, direction]);
  });

  test('has the words that narrow the answer', () => {
    expect(parse('projects in 2019 funded by the @')).toEqual(['funding', 'from', 'projects', '2019']);
    expect(parse('which cities took part in the @')).toEqual(['participation', 'to', 'cities']);
    expect(parse('workshops of @')).toEqual([undefined, 'from', 'workshops']);
  });

  test('is none without a phrase of a relation: fundamental, partnership', () => {
    for (const query of ['fundamental rights', 'partnership', 'apartment']) {
      expect(hasRelation(listSearchedWords(query)), query).toBe(false);
    }
  });
});
