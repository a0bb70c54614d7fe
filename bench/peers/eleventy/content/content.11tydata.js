export default {
  layout: 'entry.11ty.js',
  permalink: ({ page }) => `${page.filePathStem.replace('/content', '')}/`,
};
