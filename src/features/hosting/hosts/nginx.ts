/** The configuration of nginx. */
import {
  MEDIA_TYPES,
  type ServedSite,
  SMALLEST_COMPRESSED,
  TEXT_TYPES,
  toExpression,
} from './served-site.ts';

/** Where the configuration expects the site; below it, the folders of the base path. */
const ROOT = '/srv/site';

/** The name of the variable of a header: `Cache-Control` → `$site_cache_control`. */
const toVariable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

const quote = (value: string) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/**
 * Renders a file for the folder of sites (`conf.d/` or `sites-enabled/`). Headers are variables, because a `location`
 * with an `add_header` of its own forgets all those around it.
 */
export function renderNginx({
  origin,
  base,
  headers,
  redirects,
  patterns,
  isCompressed,
}: ServedSite): string {
  const names = [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))].filter(
    // A second Content-Type would stand beside that of the file.
    (name) => name !== 'Content-Type',
  );
  const maps = names.map((name) => {
    // The first expression that matches decides, so the most specific comes first. The path is that of the file.
    const rules = headers.filter((rule) => name in rule.headers).toReversed();
    const lines = rules.map(({ path, headers: { [name]: value = '' } }) =>
      path === '/*'
        ? `  default ${quote(value)};`
        : `  ${quote(`~${toExpression(path, base)}`)} ${quote(value)};`,
    );
    return `map $uri ${toVariable(name)} {\n${lines.join('\n')}\n}`;
  });
  const types = headers.flatMap(({ path, headers: { 'Content-Type': type } }) =>
    type === undefined
      ? []
      : [
          `  location ~ ${quote(toExpression(path, base))} {\n    types {}\n    default_type ${quote(type)};\n  }`,
        ],
  );
  const moved = [...redirects].map(([from, to]) => `  ${quote(from)} ${quote(to)};`);
  return `# ${origin}${base}, for nginx. The site is in ${ROOT}${base.slice(0, -1)}.
# Written by \`npm run host -- nginx\` from the headers and redirects of the site: write it anew after a build with
# other former addresses.
${patterns.map((pattern) => `# Not taken over from public/_redirects: ${pattern}\n`).join('')}
map_hash_bucket_size 512;
map_hash_max_size 65536;

${maps.join('\n\n')}

# Only for https (RFC 6797, 7.2).
map $https $site_transport {
  on $site_strict_transport_security;
}

map $uri $site_moved {
${moved.join('\n')}
}

server {
  listen 80;
  # With a certificate: listen 443 ssl; ssl_certificate …; and a server on port 80 that leads to https.
  server_name ${new URL(origin).hostname};
  root ${ROOT};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXT_TYPES.join(' ')};
  types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  gzip on;
  gzip_vary on;
  gzip_min_length ${SMALLEST_COMPRESSED};
  gzip_types ${TEXT_TYPES.filter((type) => type !== MEDIA_TYPES.html).join(' ')};
${isCompressed ? '  gzip_static on;\n  # With the module for Brotli: brotli_static on;\n' : ''}
${names
  .map((name) =>
    name === 'Strict-Transport-Security'
      ? `  add_header ${name} $site_transport always;`
      : `  add_header ${name} ${toVariable(name)} always;`,
  )
  .join('\n')}

  error_page 403 404 =404 ${base}404.html;

  if ($site_moved) {
    return 301 $site_moved$is_args$args;
  }
${
  base === '/'
    ? ''
    : `
  location = / {
    return 301 ${base};
  }
`
}
  # For other hosts.
  location ~* ${quote(`^${base}_(headers|redirects)$`)} {
    return 404;
  }

${types.join('\n\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}
