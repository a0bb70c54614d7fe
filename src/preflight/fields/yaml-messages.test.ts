import { describe, expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { parseFrontMatter } from '#entries/yaml/parse.ts';
import { explainYaml } from './yaml-messages.ts';

const events = getCollectionByName('events');

function explain(text: string) {
  const { diagnostics } = parseFrontMatter(text, events ? getShape(events) : {});
  const lines = ['---', ...text.split('\n'), '---'];
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...explainYaml(diagnostic, lines) }));
}

describe('reports invalid YAML once, with the corrected line', () => {
  test.each([
    ['title: `x`', '2:8', 'title: "`x`"'],
    ['title: %x', '2:8', 'title: "%x"'],
    ['title: !important', '2:8', 'title: "!important"'],
    ['title: !!str x', '2:8', 'title: "!!str x"'],
    ['title: *Kickoff*', '2:8', 'title: "*Kickoff*"'],
    ['title: &Friends x', '2:8', 'title: "&Friends x"'],
    ['title: > x', '2:8', 'title: "> x"'],
    ['title: - x', '2:8', 'title: "- x"'],
    ['summary: x\nvenue: }', '3:8', 'venue: "}"'],
    ['summary: in room # 5', '2:10', 'summary: "in room # 5"'],
    ['aliases:\n  - room #5', '3:5', '  - "room #5"'],
    ['title: "Kickoff" in Pirot', '2:18', `title: '"Kickoff" in Pirot'`],
    ['title: [Kickoff] in Pirot', '2:18', 'title: "[Kickoff] in Pirot"'],
    ['title: "C:\\Users"', '2:11', `title: 'C:\\Users'`],
    ['summary: x\ntitle:Kickoff', '3:1', 'title: Kickoff'],
    ['title: "Kickoff\nsummary: x', '2:8', 'title: "Kickoff"'],
    ["title: 'Kickoff\nsummary: x", '2:8', "title: 'Kickoff'"],
    ['roles:\n  - {who: {name: x}, as: host\nvenue: x', '3:5', '  - {who: {name: x}, as: host}'],
    ['topics: [a, b\nvenue: x', '2:9', 'topics: [a, b]'],
    ['roles:\n  - who: x\n     as: host', '4:1', '    as: host'],
  ])('%j', (text, place, suggestion) => {
    const told = explain(text);
    expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(told[0]?.suggestion).toBe(suggestion);
  });

  test.each([
    ['a line of three dots', 'title: x\n...\nsummary: y', '3:1'],
    ['text that goes on, with a colon', 'summary: It starts.\n  Note: bring a coat', '3:1'],
    ['a line among others', 'topics:\n  - a\n  b', '4:1'],
    ['a field twice', 'title: x\ntitle: y', '3:1'],
    ['an item in brackets that is cut short', 'aliases: [a, room #5, b]\ntitle: x', '2:14'],
    ['brackets in brackets', 'roles: [{who: {name: x}, as: host', '2:9'],
  ])('and none where there is no one answer: %s', (_, text, place) => {
    const [told] = explain(text);
    expect(told).toMatchObject({ suggestion: '' });
    expect(`${told?.line}:${told?.column}`).toBe(place);
  });
});

test('what is meant as a remark is left alone', () => {
  const right =
    'title: "Kickoff" # to be checked\n# a line\nstart: 2018 # about?\ntopics: [a] # more\nvenue: # later\n';
  expect(explain(right)).toEqual([]);
});
