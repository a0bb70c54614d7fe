/** The first words of a site of one's own: its page about itself, and the file that a repository begins with. */

/** `content/pages/about.md`. */
export const renderAbout = (name: string, description: string): string => `---
title: ${JSON.stringify(`About ${name}`)}
summary: This page says what the site is, who it is for, and where its facts come from.
---

${description || '*[What the site is, and whom it is for]*'}

## Who runs it

*[Name of the operator]*. The [imprint](/imprint/) says more.

## Where the facts come from

Each entry lists its sources at its foot. Where sources disagree, the entry says so; the page [about the data](/about/data/) lists all of these places. What no source says is left out.

## How to take part

The page [contact](/contact/) says how to correct an entry and how to propose one.
`;

/** `README.md`. */
export const renderReadme = (name: string, description: string): string => `# ${name}

${description}

\`\`\`sh
npm ci && npm start   # builds the site and serves it on http://localhost:4321
npm run new           # writes a new entry
npm run check         # says what is wrong, and what to write instead
\`\`\`

- [The editors’ guide](content/README.md)
- [A site of one’s own](docs/fork.md): which files are yours, and how improvements of the software come in
- [Hosting](docs/hosting.md)

Code: [MIT](LICENSE). Content: [its licence](LICENSE-CONTENT.md).
`;
