import { expect, test } from 'vitest';
import { writeHtmlInScript, writeInScript } from './other-script.ts';

const script = { language: 'sr-Cyrl', latinWords: ['Digital Cities'] };

test('a text is written in Cyrillic, but for the words of the list and those of the interface', () => {
  expect(writeInScript(script, 'Njegoš, Ljubljana i Digital Cities kao CSV')).toBe(
    'Његош, Љубљана и Digital Cities као CSV',
  );
  expect(writeInScript(undefined, 'Niš')).toBe('Niš');
});

test('and in Latin letters, where Cyrillic comes first', () => {
  expect(writeInScript({ language: 'sr-Latn', latinWords: [] }, 'Његош, ЊЕГОШ')).toBe('Njegoš, NJEGOŠ');
});

test('of HTML the text alone is written, and what is read aloud', () => {
  const write = (html: string) => writeHtmlInScript(script, html);
  expect(write('<h2 id="uvod">Uvod &amp; cilj</h2>')).toBe('<h2 id="uvod">Увод &amp; циљ</h2>');
  expect(write('<a href="/hubs/stp-nis/">Park <strong>Niš</strong></a>')).toBe(
    '<a href="/hubs/stp-nis/">Парк <strong>Ниш</strong></a>',
  );
  expect(write('<img src="a.png" alt="Grad Niš">')).toBe('<img src="a.png" alt="Град Ниш">');
});

test('code and other languages stay', () => {
  for (const html of [
    '<code>npm run grad</code>',
    '<pre class="a"><code>grad</code></pre>',
    '<em lang="en">a city</em>',
  ]) {
    expect(writeHtmlInScript(script, `<p>da ${html} da</p>`)).toBe(`<p>да ${html} да</p>`);
  }
});
