import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getShape } from '#collections/shape.ts';
import { decodeText } from '#entries/decode-text.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { readContent } from '#entries/read-content.ts';
import { readQuickly } from './fast-parse.ts';
import { parseYaml } from './parse.ts';

const shape = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    flag: { type: 'boolean' },
    number: { type: 'number' },
    either: { anyOf: [{ type: 'boolean' }, { type: 'string' }] },
    list: { type: 'array', items: { type: 'string' } },
  },
};

describe('front matter is read as with care', () => {
  test.each(['content', 'tests/fixtures/content'])('all of %s', (dir) => {
    const { entries, pages } = readContent(dir);
    let quick = 0;
    for (const { file, collection } of [...entries, ...pages]) {
      const { frontMatter } = splitFrontMatter(decodeText(readFileSync(join(dir, file))));
      const data = readQuickly(frontMatter, getShape(collection));
      if (data === undefined) continue;
      quick += 1;
      const { diagnostics, data: careful } = parseYaml(frontMatter, getShape(collection));
      expect({ file, data, diagnostics }).toEqual({ file, data: careful, diagnostics: [] });
    }
    // Most entries must take the fast path.
    expect(quick).toBeGreaterThan((entries.length + pages.length) * 0.8);
  });

  test.each([
    ['text: 2018\nflag: true\nnumber: 1.5\neither: no\nlist: [1e3, ~, null, on]'],
    ['text: ~\nflag: yes\nnumber: .inf\neither: true\nlist:\n  - "true"\n  - 0x10'],
    ['text:\nflag: "true"\nnumber: "1"\neither: 2018-01-19'],
    ['text: >\n  One\n  two.\n\n  Three.\nlist:\n  - |\n    Four\n    five.\n  - six\n    seven'],
    ["text: 'It''s on'\nunknown: {a: 1, b: [true, no]}\n__proto__: {a: b}\nconstructor: x"],
  ])('%j', (source) => {
    expect(readQuickly(source, shape)).toEqual(parseYaml(source, shape).data);
  });
});

describe('and left to care is', () => {
  test.each([
    ['a remark', 'text: Room # 5'],
    ['a line that is a remark', '# A remark\ntext: x'],
    ['a name of a value', 'text: &a x'],
    ['a copy of a value', 'text: *a'],
    ['a type', 'text: !!str x'],
    ['a merge', '<<: {text: x}'],
    ['a field twice', 'text: x\ntext: y'],
    ['a tab', 'list:\n\t- x'],
    ['curly quotes', 'text: “x”'],
    ['what can’t be read', 'text: [x'],
    ['several documents', 'text: x\n...\ntext: y'],
  ])('%s', (_, source) => {
    expect(readQuickly(source, shape)).toBeUndefined();
  });
});
