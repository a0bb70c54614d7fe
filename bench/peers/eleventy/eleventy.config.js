import { readFileSync } from 'node:fs';
import { createSiteIndex } from './shared/site-index.js';

const site = JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8'));

/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default function configure(config) {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  // Made once a build, from what Eleventy has read.
  let index;
  const getIndex = (api) => {
    index ??= createSiteIndex(site, api.getFilteredByGlob('content/**/*.md').map(createEntry));
    return index;
  };
  config.on('eleventy.before', () => {
    index = undefined;
  });
  config.addCollection('site', getIndex);
  config.addCollection('lists', (api) => getIndex(api).lists);
  config.addCollection('feeds', (api) => getIndex(api).feeds);
  return { dir: { input: '.', output: 'dist' }, markdownTemplateEngine: false };
}

function createEntry({ data, page }) {
  const ref = page.url.slice(1, -1);
  const { title, summary, day, entry } = data;
  return { ref, collection: ref.split('/')[0], title, summary, day, entry };
}
