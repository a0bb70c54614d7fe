import { expect, test } from 'vitest';
import { listContents } from './page-contents.ts';

const TITLE = '<header class="title"><h1>Title</h1></header>';

const createHeading = (id: string) => `<h2 id="${id}">Of <em>${id}</em></h2>`;

const createPage = (...headings: string[]) => `<article>${TITLE}${headings.join('')}</article>`;

const four = ['a', 'b', 'c', 'd'].map(createHeading);

test('the headings of a long page stand behind its title, and are links to themselves', () => {
  const { start, headings, rest } = listContents(createPage(...four));
  expect(start).toBe(`<article>${TITLE}`);
  expect(headings[0]).toEqual({ href: '#a', html: 'Of a' });
  expect(headings.map(({ href }) => href)).toEqual(['#a', '#b', '#c', '#d']);
  expect(rest).toMatch(/^<h2 id="a"><a class="self" href="#a">Of <em>a<\/em><\/a><\/h2>/);
});

test('the label of a section leads to the section', () => {
  const { headings } = listContents(createPage(...four, '<h2 id="files-label"> Files </h2>'));
  expect(headings.at(-1)).toEqual({ href: '#files', html: 'Files' });
});

test('a heading with a link of its own stays as it is', () => {
  const own = '<h2 id="x"><a href="/hubs/">Hubs</a></h2>';
  const { headings, rest } = listContents(createPage(...four, own));
  expect(headings.map(({ href }) => href)).not.toContain('#x');
  expect(rest).toContain(own);
});

test.each([
  ['a short page', createPage(...four.slice(1))],
  ['a page without a title block', four.join('')],
])('%s stays as it is', (_, page) => {
  expect(listContents(page)).toEqual({ start: page, headings: [], rest: '' });
});
