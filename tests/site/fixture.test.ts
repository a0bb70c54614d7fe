/** What the real content lacks, as the site of the fixture shows it. */
import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { listAddresses, listDocuments } from './documents.ts';
import { createPageGetter, getFixture } from './fixture-site.ts';

const { dir, base } = getFixture();
const documents = listDocuments(dir);
const getPage = createPageGetter(dir);

const toWords = (text = '') => text.replace(/\s+/g, ' ').trim();
/** The words of the first element of a page that a selector finds. */
const read = (path: string, selector: string) => toWords(getPage(path).root.querySelector(selector)?.text);
const readAll = (path: string, selector: string) =>
  getPage(path).root.querySelectorAll(selector).map(({ text }) => toWords(text));
/** The addresses of the links of a page, below the base path. */
const listLinks = (path: string, selector: string) =>
  getPage(path)
    .root.querySelectorAll(selector)
    .map((link) => (link.getAttribute('href') ?? '').replace(base, '/'));

/** The item of a list that leads to an entry. */
function readItem(path: string, entry: string): string {
  const link = getPage(path).root.querySelector(`main li a[href="${base}${entry.slice(1)}"]`);
  return toWords(link?.closest('li')?.text);
}

describe('under a sub-path', () => {
  test('every address of the site begins with it', () => {
    const faults = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[href], [src], [srcset], [action]')
        .flatMap(listAddresses)
        .filter((address) => !/^(#|https?:|mailto:|tel:)/.test(address) && !address.startsWith(base))
        .map((address) => `${path}: ${address}`),
    );
    expect(faults).toEqual([]);
  });

  test('links of bodies lead to the pages of the files that they name', () => {
    const linksOf = (path: string) => listLinks(path, 'main .prose a');
    expect(linksOf('/news/arch-week-opens/')).toEqual([
      '/cities/spandrelgrad/',
      '/events/arch-week/',
      '/events/closed-call/',
      '/news/published-today/',
    ]);
    expect(linksOf('/events/arch-week/')).toEqual(['/projects/arches-in-components/']);
    expect(linksOf('/projects/grand-span/')).toEqual(['/projects/arches-in-markdown/']);
    expect(linksOf('/projects/arches-in-components/')).toEqual(['/events/arch-week/']);
    expect(linksOf('/privacy/')).toEqual(['/contact/']);
  });
});

describe('bodies', () => {
  test('have the same blocks in Markdown and in MDX', () => {
    const [markdown, mdx] = ['/projects/arches-in-markdown/', '/projects/arches-in-components/'].map((path) =>
      getPage(path).root.querySelector('main .prose')?.innerHTML.replace(/>\s+|\s+</g, (text) => text.trim()),
    );
    expect(mdx).toBe(markdown);
    expect(markdown).toMatch(/<aside[\s\S]*<aside[\s\S]*<figure[\s\S]*<li>[\s\S]*<li>/);
  });

  test.each([
    ['a table with aligned cells', '[role="region"] table td.align-right'],
    ['footnotes', 'section.footnotes li p'],
    ['the way back from a footnote', 'section.footnotes a[href^="#"]'],
    ['code that scrolls', 'pre[tabindex="0"] code'],
    ['a task that is done', 'li input[type="checkbox"][checked][disabled]'],
    ['a quotation inside a quotation', 'blockquote blockquote'],
    ['what is struck out', 'del'],
  ])('have %s', (_what, selector) => {
    expect(getPage('/news/markdown-sampler/').root.querySelector(`main .prose ${selector}`)).not.toBeNull();
  });

  test('keep colons and long words as they were written', () => {
    expect(read('/news/markdown-sampler/', 'main .prose')).toMatch(
      /unterbeamtengesellschaftsvorsteherin, .* 18:30 keeps its colons: a:b, 10:00–11:30, ::\./,
    );
  });
});

describe('what is to come', () => {
  /** By the first day, those under way among them. */
  const COMING = [
    '/events/call-for-arches/',
    '/events/call-until-today/',
    '/events/arch-week/',
    '/events/summer-meeting/',
    '/events/opening-night/',
  ];

  test('stands on the home page in the order of its days', () => {
    const links = listLinks('/', 'main section#events li a');
    expect(links.length).toBeGreaterThan(3);
    expect(links).toEqual([...COMING.slice(0, 4)].slice(0, links.length));
    expect(read('/', 'main section#events h2')).toBe(en.comingEvents);
  });

  test.each([
    ['/events/arch-week/', en.underWay],
    ['/events/opening-night/', en.coming],
    ['/events/arch-talk-6/', en.coming],
    ['/events/study-visit-in-autumn/', en.coming],
    ['/events/call-for-arches/', en.open],
    ['/events/call-until-today/', en.open],
    ['/events/closed-call/', en.closed],
    ['/events/call-not-yet-open/', en.coming],
    ['/events/cancelled-conference/', 'Cancelled'],
    ['/events/postponed-forum/', 'Postponed'],
    ['/events/moved-meeting/', 'Moved'],
  ])('%s is said to be so, on its page and in the list: %s', (path, state) => {
    expect(read(path, 'main header .state')).toBe(state);
    expect(readItem('/events/', path)).toContain(state);
  });

  test('is not said to be under way where only its month is known', () => {
    expect(read('/events/summer-meeting/', 'main header')).not.toContain(en.underWay);
  });

  test('is said to be cancelled on the page of its city, too', () => {
    expect(readItem('/cities/spandrelgrad/', '/events/cancelled-conference/')).toContain('Cancelled');
  });

  test('is not what lies behind', () => {
    for (const path of ['/events/study-visit/', '/events/first-gathering/', '/events/long-title/'])
      expect(getPage(path).root.querySelector('main .state'), path).toBeNull();
  });
});

describe('times', () => {
  test('on the clock say whose clock it is', () => {
    expect(read('/events/opening-night/', 'main dl.facts')).toMatch(/18:00.*21:30.*Athens/);
    expect(read('/events/call-for-arches/', 'main dl.facts')).toMatch(/17:00.*Tbilisi/);
  });

  test('of the parts of an event are all there', () => {
    const parts = readAll('/events/arch-week/', 'main section#sessions li');
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(/30 May 2026.*09:30.*11:00.*Opening.*Great Hall of Nothing.*Spandrelgrad/);
    expect(parts[1]).toMatch(/Excursion.*Lower Nowhere, Croatia/);
    expect(parts[2]).toMatch(/3 June 2026.*16:00.*Spandrelopoli/);
  });

  test.each([
    ['/events/first-gathering/', /about 2014/],
    ['/organisations/one-fact/', /about 1999/],
    ['/hubs/voussoir-house/', /about 2014/],
    ['/events/study-visit/', /some time in September.+October 2025/i],
    ['/projects/grand-span/', /from about 2014/],
    ['/hubs/pier-ten/', /September 2020.*31 March 2023/],
    ['/cities/spandrelgrad/', /City of Made-up Bridges \(about 2014\)/],
  ])('are no more exact than they are known: %s', (path, words) => {
    expect(read(path, 'main dl.facts')).toMatch(words);
  });
});

describe('little and much', () => {
  test('an entry with one fact has one', () => {
    expect(readAll('/organisations/one-fact/', 'main dl.facts dt')).toEqual(['Founded']);
  });

  test('an entry without facts has its title, its summary and no empty frame', () => {
    const main = getPage('/organisations/bare-minimum/').root.querySelector('main');
    expect(main?.querySelectorAll('dl, section, nav, figure, .prose')).toEqual([]);
    expect(toWords(main?.text)).toContain('Bare Minimum It has nothing but the fields');
  });

  test('a page of 200 participants names them all, each with its page', () => {
    const links = listLinks('/projects/two-hundred-piers/', 'main section#roles li a');
    expect(links).toHaveLength(200);
    expect(new Set(links).size).toBe(200);
    expect(links.filter((link) => !/^\/organisations\/[a-z]+-imaginary-\d{3}\/$/.test(link))).toEqual([]);
  });

  test('each of the 200 names what it took part in', () => {
    expect(listLinks('/organisations/truss-imaginary-200/', 'main section a')).toContain(
      '/projects/two-hundred-piers/',
    );
  });

  test('lists have 50 entries a page at most, and lead on to the next', () => {
    for (const { name } of collections) {
      const pages = documents.filter(
        ({ path }) => path === `/${name}/` || path.startsWith(`/${name}/page/`),
      );
      for (const { path, root } of pages) {
        const items = root.querySelectorAll('main section li');
        expect(items.length, path).toBeLessThanOrEqual(site.pageSize);
      }
    }
    const seen: string[] = [];
    for (let path: string | undefined = '/organisations/'; path !== undefined; ) {
      seen.push(path);
      [path] = listLinks(path, 'main nav a[rel="next"]');
    }
    expect(seen).toEqual(['/organisations/', ...[2, 3, 4, 5].map((page) => `/organisations/page/${page}/`)]);
  });

  test('a title of 190 letters is whole', () => {
    const title = read('/events/long-title/', 'main h1');
    expect(title).toHaveLength(190);
    expect(readItem('/events/', '/events/long-title/')).toContain(title);
  });
});

describe('names', () => {
  test.each([
    ['/cities/spandrelgrad/', 'sr-Cyrl', 'Спандрелград'],
    ['/cities/spandrelopoli/', 'el', 'Σπανδρελούπολη'],
    ['/cities/spandreli/', 'ka', 'სპანდრელი'],
    ['/organisations/institute-of-made-up-bridges/', 'mk', 'Институт за измислени мостови'],
  ])('in the languages of a place say which: %s, %s', (path, language, name) => {
    expect(readAll(path, `main dl.facts [lang="${language}"]`)).toEqual([name]);
  });

  test('of their time stand beside those of today', () => {
    expect(read('/projects/arches-in-markdown/', 'main section#roles')).toContain(
      en.nameThen('School of Made-up Bridges'),
    );
    expect(read('/projects/grand-span/', 'main dl.facts')).toContain(en.nameThen('the country’s name of 2014'));
  });

  test('stand below the letter that they begin with', () => {
    const groupOf = (id: string) => {
      const page = documents.find(
        ({ path, root }) =>
          path.startsWith('/organisations/') &&
          root.querySelector(`main section li a[href="${base}organisations/${id}/"]`) !== null &&
          root.querySelector('main nav[aria-label="Pages of this list"]') !== null,
      );
      const link = page?.root.querySelector(`main section li a[href="${base}organisations/${id}/"]`);
      return toWords(link?.closest('section')?.querySelector('h2')?.text);
    };
    expect(groupOf('bare-minimum')).toBe('B');
    expect(groupOf('durdevo-guild')).toMatch(/^[DĐ]$/);
    expect(groupOf('cyrillic-title')).not.toMatch(/\d/);
  });

  test('of Kosovo have their footnote wherever they stand', () => {
    const marked = documents.filter(({ root }) => root.querySelector('main')?.text.includes('Kosovo*'));
    expect(marked.map(({ path }) => path)).toContain('/projects/grand-span/');
    expect(marked.filter(({ html }) => !html.includes('UNSCR 1244')).map(({ path }) => path)).toEqual([]);
  });
});

describe('relations', () => {
  test('roles say their share and what they are limited to', () => {
    const roles = readAll('/projects/arches-in-markdown/', 'main section#roles li');
    expect(roles).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/One Fact.*62\.5 %/),
        expect.stringMatching(/Imaginary Arch Cluster.*in part.*only the drawings/),
        expect.stringMatching(/Pier Ten.*named in the yearbook alone/),
      ]),
    );
  });

  test('a party without a page has its name and its country', () => {
    expect(readAll('/projects/grand-span/', 'main section#roles li')).toContainEqual(
      expect.stringMatching(/Fund Without an Entry Moldova.*20 %/),
    );
  });

  test('a series leads over its gaps, from workshops to events', () => {
    const series = 'main nav[aria-label="Series"]';
    const path = [
      '/workshops/arch-talk-1/',
      '/workshops/arch-talk-2/',
      '/events/arch-talk-4/',
      '/events/arch-talk-6/',
    ];
    for (const [index, page] of path.entries()) {
      expect(listLinks(page, `${series} a[rel="prev"]`), page).toEqual(path.slice(Math.max(0, index - 1), index));
      expect(listLinks(page, `${series} a[rel="next"]`), page).toEqual(path.slice(index + 1, index + 2));
      expect(read(page, series), page).toContain('Arch Talks');
    }
  });

  test('a hub shows who runs it, and what that one took part in as such', () => {
    const page = '/hubs/voussoir-house/';
    expect(listLinks(page, 'main dl.facts a')).toContain('/organisations/institute-of-made-up-bridges/');
    expect(listLinks(page, 'main section a')).toContain('/projects/grand-span/');
    expect(listLinks('/organisations/institute-of-made-up-bridges/', 'main section a')).toContain(page);
  });

  test('a call stands on the page of its project', () => {
    expect(readItem('/projects/arches-in-markdown/', '/events/call-for-arches/')).toContain(en.open);
  });

  test('a call says who may apply, from where, and how', () => {
    const facts = read('/events/call-for-arches/', 'main dl.facts');
    for (const words of ['Cities', 'Small firms', 'Georgia', 'Moldova', 'One arch each']) {
      expect(facts).toContain(words);
    }
    expect(listLinks('/events/call-for-arches/', 'main dl.facts a')).toContain('https://grand-span.example/call/');
  });

  test('every link has words', () => {
    const faults = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href]')
        .filter((link) => toWords(link.text) === '' && !link.getAttribute('aria-label'))
        .map((link) => `${path}: ${link.getAttribute('href')}`),
    );
    expect(faults).toEqual([]);
  });

  test('people have their capacity, their employers and the note on them', () => {
    const people = readAll('/events/arch-week/', 'main section#people li');
    expect(people[0]).toMatch(/Ana Primer.*Keynote.*Keeper of the arches.*Institute of Made-up Bridges/);
    expect(people[1]).toMatch(/Đorđe Uzorak.*panellist.*Firm Without an Entry/i);
    expect(people[1]).toContain('He spoke on the second day');
    expect(people[2]).toMatch(/Νικόλας Παραδειγματίδης.*Moderator/);
  });
});

describe('figures', () => {
  test('that are part of another say of which, and that parts overlap', () => {
    const figures = read('/projects/arches-in-markdown/', 'main section#figures');
    expect(figures).toMatch(/Arches of stone 30 arches 63 % of 48 Arches drawn/);
    expect(figures).toMatch(/Arches over water 36 arches 75 % of 48 Arches drawn/);
    expect(figures).toContain(en.figuresOverlap);
  });

  test('that are part of one elsewhere lead there', () => {
    expect(listLinks('/projects/arches-in-markdown/', 'main section#figures a')).toEqual(['/projects/grand-span/']);
  });

  test('say how sure they are, and since when', () => {
    expect(read('/events/arch-week/', 'main section#figures')).toContain(`${en.qualifiers.over} 300 people`);
    expect(read('/projects/grand-span/', 'main section#figures')).toMatch(
      /about 120 bridges.*Yearbook.*2,500,000\.5 EUR planned/,
    );
    expect(read('/clusters/imaginary-arch-cluster/', 'main dl.facts')).toMatch(
      /about 90 members, as of January 2026/,
    );
  });
});
