/** The hosts that a configuration can be printed for. */
import { renderCaddy } from './caddy.ts';
import { renderNginx } from './nginx.ts';
import { renderCloudflare, renderGithub, renderNetlify } from './others.ts';
import { renderS3 } from './s3.ts';
import type { ServedSite } from './served-site.ts';

export const HOSTS = {
  nginx: renderNginx,
  caddy: renderCaddy,
  netlify: renderNetlify,
  cloudflare: renderCloudflare,
  github: renderGithub,
  s3: renderS3,
} as const satisfies Readonly<Record<string, (site: ServedSite) => string>>;

export type HostName = keyof typeof HOSTS;

/** The name of a host in any case. Throws a sentence for the user if there is no such host. */
export function parseHostName(name: string | undefined): HostName {
  const known = Object.keys(HOSTS) as HostName[];
  const found = known.find((host) => host === name?.toLowerCase());
  if (found) return found;
  const problem = name === undefined ? 'Name a host' : `There is no configuration for "${name}"`;
  throw new Error(`${problem}: npm run host -- ${known.join('|')}`);
}
