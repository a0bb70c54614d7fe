import { expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { readRedirectsFile, renderRedirectPage, renderRedirectsFile } from './redirect-files.ts';

const redirect = {
  from: '/programmes/events/old/',
  to: '/programmes/events/new/',
  title: 'Q & A: "<b>" at <5',
  file: 'events/new.md',
};

test('a host is told each former address, with its last slash and without', () => {
  const text = renderRedirectsFile([redirect]);
  expect(text).toBe(
    '/programmes/events/old/ /programmes/events/new/ 301\n/programmes/events/old /programmes/events/new/ 301\n',
  );
  expect(readRedirectsFile(text)).toEqual(
    new Map([
      ['/programmes/events/old/', redirect.to],
      ['/programmes/events/old', redirect.to],
    ]),
  );
});

test('nothing that moved gives an empty file, which leads nowhere', () => {
  expect(renderRedirectsFile([])).toBe('');
  expect(readRedirectsFile('')).toEqual(new Map());
});

test('the page at a former address leads on', () => {
  const page = renderRedirectPage(siteLanguage, redirect, {
    language: 'en-GB',
    site: 'Mostovi',
    origin: 'https://a.example',
    base: '/programmes/',
  });
  expect(page).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>This page has moved – Mostovi</title>
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="refresh" content="0; url=/programmes/events/new/">
        <link rel="canonical" href="https://a.example/programmes/events/new/">
        <link rel="icon" href="/programmes/favicon.svg" type="image/svg+xml">
      </head>
      <body>
        <main>
          <h1>This page has moved</h1>
          <p>It is here now: <a href="/programmes/events/new/">Q &amp; A: &quot;&lt;b&gt;&quot; at &lt;5</a></p>
        </main>
      </body>
    </html>
    "
  `);
});
