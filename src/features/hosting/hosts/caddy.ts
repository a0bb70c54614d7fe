/** The configuration of Caddy. */
import { MEDIA_TYPES, type ServedSite, toContentType, toExpression } from './served-site.ts';

/** Where the configuration expects the site; below it, the folders of the base path. */
const ROOT = '/srv/site';

/** In quotes, only a quote needs a backslash. */
const quote = (value: string) => `"${value.replaceAll('"', String.raw`\"`)}"`;

/** Renders a Caddyfile. Caddy asks for the certificate itself. */
export function renderCaddy({
  origin,
  base,
  headers,
  redirects,
  patterns,
  isCompressed,
}: ServedSite): string {
  const renderHeaders = (values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => `\t\t\theader ${name} ${quote(value)}`);
  const rules = headers.flatMap(({ path, headers: values }, index) => {
    if (path === '/*') return renderHeaders(values);
    const matcher = `@rule${index}`;
    return [
      `\t\t\t${matcher} path_regexp ${quote(toExpression(path, base))}`,
      ...renderHeaders(values).map((line) => line.replace('header ', `header ${matcher} `)),
    ];
  });
  const everywhere = headers.find(({ path }) => path === '/*')?.headers ?? {};
  const types = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
    `\t\t\t@${ending} path *.${ending}`,
    `\t\t\theader @${ending} Content-Type ${quote(toContentType(type))}`,
  ]);
  const moved = [...redirects].map(([from, to]) => `\t\t\t${quote(from)} ${quote(to)}`);
  return `# ${origin}${base}, for Caddy. The site is in ${ROOT}${base.slice(0, -1)}.
# Written by \`npm run host -- caddy\` from the headers and redirects of the site: write it anew after a build with
# other former addresses.
${patterns.map((pattern) => `# Not taken over from public/_redirects: ${pattern}\n`).join('')}
${origin} {
\troot * ${ROOT}
\tencode gzip
\troute {
\t\tmap {path} {moved} {
${moved.join('\n')}
\t\t\tdefault ""
\t\t}
\t\t@movedQuery expression \`{moved} != "" && {query} != ""\`
\t\tredir @movedQuery {moved}?{query} 301
\t\t@moved expression \`{moved} != ""\`
\t\tredir @moved {moved} 301
${base === '/' ? '' : `\t\tredir / ${base} 301\n`}\t\t@write not method GET HEAD
\t\terror @write 405
\t\t# For other hosts.
\t\t@host path ${base}_headers ${base}_redirects
\t\terror @host 404
\t\troute {
${[...types, ...rules].join('\n')}
\t\t}
\t\tfile_server${isCompressed ? ' {\n\t\t\tprecompressed br gzip\n\t\t}' : ''}
\t}
\thandle_errors {
\t\troute {
${renderHeaders(everywhere)
  .map((line) => line.slice(1))
  .join('\n')}
\t\t\theader Content-Type "text/html; charset=utf-8"
\t\t\trewrite * ${base}404.html
\t\t\tfile_server
\t\t}
\t}
}
`;
}
