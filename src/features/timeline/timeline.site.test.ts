/** The timelines of the built site: each tells in its table what it draws, and the page has every project. */

import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en/rooms.ts';
import { FEATURES, isInUse } from '#routes/features.ts';
import { many } from '#tests/example.ts';
import { listDocuments } from '#tests/site/documents.ts';

describe.skipIf(!isInUse('timeline')).each(inject('sites'))(
  '$name',
  ({ dir, base, contentDir, buildDate }) => {
    const documents = listDocuments(dir);

    test('a picture of time and its table tell of the same', () => {
      const figures = documents.flatMap(({ path, root }) =>
        root.querySelectorAll('figure.timeline').map((figure) => ({ path, figure })),
      );
      for (const { path, figure } of figures) {
        const rows = figure.querySelectorAll('tbody tr');
        const undated = rows.filter(({ text }) => text.includes(en.shared.undated)).length;
        const picture = figure.querySelector('.time');
        if (!picture) {
          expect(undated, path).toBe(rows.length);
          continue;
        }
        expect(picture.querySelector('svg[role="img"] > title')?.text, path).toMatch(/\w/);
        expect(picture.querySelector('svg[role="img"] > desc')?.text, path).toMatch(/\w/);
        const bars = picture.querySelectorAll('li').length;
        const dots = picture.querySelectorAll('circle.mark').length;
        expect(bars + dots, path).toBe(rows.length - undated);
        const drawn = picture.querySelectorAll('a').map((link) => link.getAttribute('href'));
        const told = new Set(figure.querySelectorAll('tbody a').map((link) => link.getAttribute('href')));
        for (const href of drawn) expect(told.has(href), `${path} ${href}`).toBe(true);
      }
      expect(figures.length).toBeGreaterThan(many(2));
    });

    test('the timeline tells of every project once', () => {
      const page = documents.find(({ path }) => path === FEATURES.timeline.path);
      const told = page?.root.querySelectorAll('tbody a').map((link) => link.getAttribute('href'));
      const projects = readContent(resolve(contentDir)).entries.filter(
        ({ collection, data }) => collection.name === 'projects' && isPublished(data, buildDate),
      );
      expect(told?.sort()).toEqual(projects.map((entry) => `${base}${toRef(entry)}/`).sort());
    });
  },
);
