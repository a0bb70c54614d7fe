/** Every example of the CommonMark specification as the body of an entry: what is told of it, and that nothing is wrong. */
import { createRequire } from 'node:module';
import { type MdastNode, markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { SEVERITIES } from '#preflight/diagnostics/issue.ts';
import { checkFiles } from './content.ts';

interface Example {
  number: number;
  section: string;
  markdown: string;
}

/** A CommonJS module without types of its own; its examples show tabs as arrows. */
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: Example[] };
const examples = tests.map((example) => ({ ...example, markdown: example.markdown.replaceAll('→', '\t') }));

const toFile = ({ number }: Example) => `news/example-${number}.md`;
const FRONT = '---\ntitle: An example\nsummary: What Markdown can do.\ndate: 2018\n---\n';

const nodesOf = (node: MdastNode): MdastNode[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : []),
];

/** Everything but a complete address on the web, or of a mailbox: the site of the examples has no other pages. */
function isDead(url: string): boolean {
  if (/^mailto:[^@]+@/i.test(url)) return false;
  // Browsers read a backslash in a path as a slash, and so arrive elsewhere.
  return !/^https?:\/\/[^/?#\\]+\.[^/?#\\]+(?:\/[^?#\\]*)?(?:[?#]|$)/i.test(url) || !URL.canParse(url);
}

/** What a body of this site can't have. It asks the engine alone, and nothing of ours. */
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
  const issues = checkFiles(
    Object.fromEntries(examples.map((example) => [toFile(example), `${FRONT}${example.markdown}`])),
  );
  return new Map(
    examples.map((example) => [
      toFile(example),
      issues.filter(({ file }) => file === toFile(example)).map(({ code }) => code),
    ]),
  );
}

test('the examples of CommonMark have no error but HTML, headings of the first level, dead links and pictures', async () => {
  const codes = listCodes();
  expect(examples).toHaveLength(652);
  const sound = examples.filter((example) => !holdsWhatIsWrong(example));
  // Most are; that none were would be a fault of this test.
  expect(sound.length).toBeGreaterThan(400);
  const isError = (code: string) => SEVERITIES[code as keyof typeof SEVERITIES] === 'error';
  const errors = sound.flatMap((example) =>
    (codes.get(toFile(example)) ?? []).filter(isError).map((code) => `${example.number}: ${code}`),
  );
  expect(errors).toEqual([]);
  const lines = examples.map((example) =>
    [`${example.number} ${example.section}:`, ...(codes.get(toFile(example)) ?? [])].join(' '),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('commonmark.txt');
});
