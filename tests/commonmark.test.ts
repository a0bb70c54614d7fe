/**
 * Every example of the CommonMark specification as the body of an entry: which codes are reported, and that valid
 * ones are not.
 */
import { createRequire } from 'node:module';
import { type MdastNode, markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { SEVERITIES } from '#preflight/diagnostics/diagnostic.ts';
import { checkFiles } from './content.ts';

interface Example {
  number: number;
  section: string;
  markdown: string;
}

/** A CommonJS module without types. Its examples show tabs as arrows. */
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: Example[] };
const examples = tests.map((example) => ({ ...example, markdown: example.markdown.replaceAll('→', '\t') }));

const getFile = ({ number }: Example) => `news/example-${number}.md`;
const FRONT = '---\ntitle: An example\nsummary: What Markdown can do.\ndate: 2018\n---\n';

const nodesOf = (node: MdastNode): MdastNode[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : []),
];

/** True unless it is a complete web or mail address: the test site has no other pages. */
function isDead(url: string): boolean {
  if (/^mailto:[^@]+@/i.test(url)) return false;
  // Browsers read a backslash in a path as a slash, and so open another address.
  return !/^https?:\/\/[^/?#\\]+\.[^/?#\\]+(?:\/[^?#\\]*)?(?:[?#]|$)/i.test(url) || !URL.canParse(url);
}

/** True if an example contains what bodies may not contain. Asks only the parser, and none of our code. */
function holdsWhatIsWrong({ markdown }: Example): boolean {
  return nodesOf(markdownToMdast(markdown)).some(
    (node) =>
      node.type === 'html' ||
      node.type === 'image' ||
      node.type === 'imageReference' ||
      (node.type === 'heading' && node.depth === 1) ||
      ((node.type === 'link' || node.type === 'definition') && isDead(node.url)),
  );
}

function listCodes(): Map<string, string[]> {
  const diagnostics = checkFiles(
    Object.fromEntries(examples.map((example) => [getFile(example), `${FRONT}${example.markdown}`])),
  );
  return new Map(
    examples.map((example) => [
      getFile(example),
      diagnostics.filter(({ file }) => file === getFile(example)).map(({ code }) => code),
    ]),
  );
}

/** What CommonMark shows as it stands: an editor meant it as bold, a link or a mark of another tool. */
const SHOWN_RAW: ReadonlySet<string> = new Set([
  ...['bold-unclosed', 'foreign-mark', 'heading-space', 'link-unfinished', 'table-head'],
  // A character that can't be seen, behind an escape.
  'character-escaped',
]);

test('the examples of CommonMark have no error but HTML, headings of the first level, dead links and pictures', async () => {
  const codes = listCodes();
  expect(examples).toHaveLength(652);
  const sound = examples.filter((example) => !holdsWhatIsWrong(example));
  // Most examples are valid; otherwise this test itself is wrong.
  expect(sound.length).toBeGreaterThan(400);
  const isError = (code: string) =>
    SEVERITIES[code as keyof typeof SEVERITIES] === 'error' && !SHOWN_RAW.has(code);
  const errors = sound.flatMap((example) =>
    (codes.get(getFile(example)) ?? []).filter(isError).map((code) => `${example.number}: ${code}`),
  );
  expect(errors).toEqual([]);
  const lines = examples.map((example) =>
    [`${example.number} ${example.section}:`, ...(codes.get(getFile(example)) ?? [])].join(' '),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('commonmark.txt');
});
