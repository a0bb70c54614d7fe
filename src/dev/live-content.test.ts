import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { shareContent, takeContent, waitForContent } from '#entries/read-content.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { renderEvent, WORLD } from '#tests/mistakes/mistake.ts';
import { LiveContent } from './live-content.ts';

const KICKOFF = renderEvent('city: nis', 'It was a good day.');

/** Starts to read content with an event. Returns it when it was read, with what it shows of the event. */
async function start() {
  const dir = writeContent({ ...WORLD, 'events/kickoff.md': KICKOFF });
  const content = new LiveContent({ contentDir: dir, buildDate: BUILD_DATE }, writeContent({}));
  onTestFinished(async () => {
    await content.close();
    shareContent({ dir: '', entries: [], pages: [], translations: [], unreadable: [], others: [] });
  });
  await waitForContent();
  return {
    content,
    save: (text: string) => writeFileSync(join(dir, 'events/kickoff.md'), text),
    getKickoff: () => takeContent(dir).entries.find(({ id }) => id === 'kickoff'),
    getTitle: () => takeContent(dir).entries.find(({ id }) => id === 'kickoff')?.data.title,
  };
}

test('a file is noticed that is saved after it was read and before a server listens', async () => {
  const { content, save, getTitle } = await start();
  save(KICKOFF.replace('title: Kickoff', 'title: A beginning'));
  await expect.poll(getTitle).toBe('A beginning');
  save(KICKOFF.replace('title: Kickoff', 'titel: A beginning'));
  const reports: string[] = [];
  content.listen({ tell: ({ report }) => reports.push(report?.text ?? ''), onChange: () => {} });
  await expect.poll(() => reports.join()).toContain('events/kickoff.md:3:1');
});

test('pages wait from the change of a file until it is checked', async () => {
  const { content, save, getTitle } = await start();
  const changed = Promise.withResolvers<void>();
  const told: string[] = [];
  content.listen({
    tell: () => {},
    onChange: (event, file) => {
      told.push(`${event} ${file}`);
      changed.resolve();
    },
  });
  save(KICKOFF.replace('title: Kickoff', 'title: A beginning'));
  await changed.promise;
  expect(getTitle()).toBe('Kickoff');
  await new Promise<void>((next) => content.wait(next));
  expect(getTitle()).toBe('A beginning');
  expect(new Set(told)).toEqual(new Set(['change events/kickoff.md']));
});

test('an entry whose body alone is saved stays the same one, with the new body', async () => {
  const { save, getKickoff } = await start();
  const [entry, getBody] = [getKickoff(), () => getKickoff()?.body.trim()];
  expect(getBody()).toBe('It was a good day.');
  save(KICKOFF.replace('good', 'long'));
  await expect.poll(getBody).toBe('It was a long day.');
  expect(getKickoff()).toBe(entry);
  save(KICKOFF.replace('title: Kickoff', 'title: A beginning'));
  await expect.poll(getBody).toBe('It was a good day.');
  expect(getKickoff()).not.toBe(entry);
});
