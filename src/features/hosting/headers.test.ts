import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createHeaderRules, headerRules, headersFor, renderHeadersFile } from './headers.ts';

describe('headers of one response', () => {
  test('every page gets the strict policy and is asked for again each time', () => {
    const headers = headersFor('/events/', '/');
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(headers['Content-Security-Policy']).not.toContain('unsafe');
    expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });

  test.each(headerRules.filter(({ headers }) => headers['Content-Security-Policy']))(
    'Google’s evaluator finds nothing high in the policy of $path',
    ({ path, headers }) => {
      const { csp } = new CspParser(headers['Content-Security-Policy'] ?? '');
      const findings = new CspEvaluator(csp).evaluate();
      expect(findings.filter(({ severity }) => severity === Severity.HIGH)).toEqual([]);
      // The library of the editor makes HTML of texts.
      if (path === '/admin/*') return;
      const grave = findings.filter(({ severity }) => severity < Severity.STRICT_CSP);
      // 'self' is weak where a host also serves what others have uploaded; nothing here is uploaded.
      const others = grave.filter(({ value }) => value !== "'self'");
      expect(others.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
    },
  );

  test('browsers report what was refused only where a site asks for it, and there alone', () => {
    expect(JSON.stringify(headerRules)).not.toMatch(/report/i);
    const [everywhere, ...others] = createHeaderRules('https://reports.example/site');
    expect(everywhere?.headers['Reporting-Endpoints']).toBe('default="https://reports.example/site"');
    expect(everywhere?.headers['Content-Security-Policy']).toMatch(
      /; report-uri https:\/\/reports\.example\/site; report-to default$/,
    );
    expect(JSON.stringify(others)).not.toMatch(/report/i);
  });

  test('no rule allows WebAssembly, or anything else that is unsafe; only the editor sets styles by program', () => {
    for (const { path, headers } of headerRules) {
      const policy = headers['Content-Security-Policy'] ?? '';
      const left = path === '/admin/*' ? policy.replace("style-src 'self' 'unsafe-inline'", '') : policy;
      expect(left).not.toMatch(/wasm|unsafe/);
    }
  });

  test('the editor asks nobody but this site, and search engines leave it out', () => {
    const { 'Content-Security-Policy': policy = '', 'X-Robots-Tag': robots } = headersFor('/admin/', '/');
    expect(policy).toContain("connect-src 'self' blob: data:;");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:/);
    expect(robots).toBe('noindex');
    expect(headersFor('/about/', '/')['X-Robots-Tag']).toBeUndefined();
  });

  test('only files that are named by their content are kept for a year', () => {
    const cachingOf = (path: string) => headersFor(path, '/')['Cache-Control'];
    for (const path of [
      '/_astro/page.B1x.css',
      '/pagefind/1a2b3c4d/pages/1.zipped',
      '/pagefind/1a2b3c4d/names/1.json',
    ]) {
      expect(cachingOf(path)).toContain('immutable');
    }
    for (const path of ['/pagefind/entry.json', '/robots.txt', '/_astro']) {
      expect(cachingOf(path)).toContain('must-revalidate');
    }
  });

  test('open data may be read by pages of other sites, and nothing else may', () => {
    for (const path of ['/data/events.json', '/data/parts/figures.csv', '/data/schema/events.json']) {
      const headers = headersFor(path, '/');
      expect(headers['Access-Control-Allow-Origin']).toBe('*');
      expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    }
    expect(headersFor('/data/', '/')['Cross-Origin-Resource-Policy']).toBe('same-origin');
    for (const path of ['/', '/data', '/about/data/', '/events/']) {
      const headers = headersFor(path, '/');
      expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
      expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    }
  });

  test.each([
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/events/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/countries/rs/feed.json', 'application/feed+json; charset=utf-8'],
    ['/a/b/c/feed.xml', undefined],
    ['/events/feed.xml/', undefined],
    ['/events/', undefined],
  ])('%s is of the type %s', (path, type) => {
    const headers = headersFor(path, '/');
    expect(headers['Content-Type']).toBe(type);
    // Pages of any site may read feeds.
    expect(headers['Access-Control-Allow-Origin']).toBe(type && '*');
  });

  test('the base path is no part of what a rule names', () => {
    expect(headersFor('/programmes/_astro/a.css', '/programmes/')['Cache-Control']).toContain('immutable');
    expect(headersFor('/_astro/a.css', '/programmes/')['Cache-Control']).toContain('must-revalidate');
    expect(headersFor('/elsewhere', '/programmes/')['Content-Security-Policy']).toBeDefined();
  });
});

describe('_headers', () => {
  test('names every rule below the base path, and every header with its value', () => {
    const text = renderHeadersFile('/programmes/');
    for (const { path, headers } of headerRules) {
      expect(text.split('\n')).toContain(`/programmes${path}`);
      for (const [name, value] of Object.entries(headers)) expect(text).toContain(`\n  ${name}: ${value}\n`);
    }
  });

  test('takes a header back before it sets it again', () => {
    const [, entry] = renderHeadersFile('/').split('/pagefind/entry.json\n');
    expect(entry?.split('\n').slice(0, 2)).toEqual([
      '  ! Cache-Control',
      '  Cache-Control: public, max-age=0, must-revalidate',
    ]);
    expect(renderHeadersFile('/').split('/_astro/*')[0]).not.toContain('!');
  });
});

describe('by the settings of the site', () => {
  afterAll(() => {
    vi.doUnmock('#site.ts');
    vi.resetModules();
  });

  const withSite = async (changes: object): Promise<typeof import('./headers.ts')> => {
    vi.resetModules();
    vi.doMock('#site.ts', async (importOriginal) => {
      const { site } = await importOriginal<typeof import('#site.ts')>();
      return { site: { ...site, ...changes } };
    });
    return import('./headers.ts');
  };

  test('a site without the editor has no rule for it', async () => {
    const { headerRules: rules } = await withSite({ editor: false });
    expect(rules.map(({ path }) => path)).not.toContain('/admin/*');
    expect(rules.length).toBe(headerRules.length - 1);
  });

  test('the editor may ask the host of the repository, and nobody else', async () => {
    const repository = { url: 'https://github.com/owner/name', branch: 'main', contentPath: 'content' };
    const { headersFor: find } = await withSite({ repository });
    expect(find('/admin/', '/')['Content-Security-Policy']).toContain(
      "connect-src 'self' blob: data: https://github.com https://api.github.com;",
    );
    expect(find('/', '/')['Content-Security-Policy']).not.toContain('github');
  });
});
