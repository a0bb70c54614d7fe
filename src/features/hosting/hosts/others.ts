/** Hosts that build the site themselves, or are given it by a workflow. */
import { site } from '#site.ts';
import { toId } from '#text/transliteration.ts';
import type { ServedSite } from './served-site.ts';

/** Cloudflare reads so many redirects of a file that have no pattern. */
const MOST_ON_CLOUDFLARE = 2000;

/** Renders `netlify.toml`. Headers and redirects are in the site: `_headers`, `_redirects`. */
export const renderNetlify = ({ origin, base }: ServedSite): string => `# ${origin}${base}, for Netlify.
# dist/_headers and dist/_redirects hold the headers and redirects; Netlify reads them, and serves 404.html.
[build]
  command = "npm run build"
  publish = "dist"

[build.environment]
  # All packages are development dependencies.
  NPM_FLAGS = "--include=dev"
  SITE_URL = "${origin}"
  BASE_PATH = "${base}"

# Plug-ins of the host change files, and so the headers of what is in them.
[build.processing]
  skip_processing = true
`;

/** Renders `wrangler.jsonc`. Headers and redirects are in the site: `_headers`, `_redirects`. */
export function renderCloudflare({ origin, base, redirects }: ServedSite): string {
  const tooMany =
    redirects.size > MOST_ON_CLOUDFLARE
      ? `// There are ${redirects.size} redirects, and Cloudflare reads the first ${MOST_ON_CLOUDFLARE}. At the others a page leads on.\n`
      : '';
  return `// ${origin}${base}, for Cloudflare. Build with: npm run build
// dist/_headers and dist/_redirects hold the headers and redirects; Cloudflare reads them.
${tooMany}{
  "name": "${toId(site.name)}",
  "compatibility_date": "2026-01-01",
  "assets": {
    "directory": "./dist",
    // /events/ is the address of events/index.html, and /events leads there.
    "html_handling": "force-trailing-slash",
    "not_found_handling": "404-page"
  }
}
`;
}

/** Renders a workflow that builds the site and gives it to GitHub Pages, with a statement of where it comes from. */
export const renderGithub = ({
  origin,
  base,
}: ServedSite): string => `# ${origin}${base}, for GitHub Pages: .github/workflows/site.yml
# GitHub Pages sends no headers of a site: no Content-Security-Policy, no HSTS with a year, ten minutes of caching for
# everything. It reads no _redirects; the pages at former addresses lead on. Where headers matter, take another host, or
# one that sends them in front of it.
name: Site
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
  attestations: write
concurrency: site
jobs:
  site:
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npm run build
        env:
          SITE_URL: ${origin}
          BASE_PATH: ${base}
      # What the site is made with, and a signed statement that this workflow made it from this commit.
      - run: npm run sbom --silent > sbom.json && tar -cf site.tar dist
      - uses: actions/attest-build-provenance@v2
        with:
          subject-path: site.tar
      - uses: actions/attest-sbom@v2
        with:
          subject-path: site.tar
          sbom-path: sbom.json
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - uses: actions/deploy-pages@v4
`;
