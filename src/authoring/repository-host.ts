import type { Repository } from '#site.ts';

interface RepositoryHost {
  /** The program of the host, which decides addresses and interfaces. */
  style: NonNullable<Repository['style']>;
  /** `https://gitlab.example.org`. */
  origin: string;
  /** The path of the repository, without slashes around it and without `.git`: `group/sub/name`. */
  path: string;
}

/** Where a repository is: at a GitHub or a GitLab by the setting, or else by a part of the host name. */
export function getRepositoryHost({ url, style }: Pick<Repository, 'url' | 'style'>): RepositoryHost {
  const { origin, hostname, pathname } = new URL(url);
  return {
    style: style ?? (/(?:^|\.)gitlab\./.test(hostname) ? 'gitlab' : 'github'),
    origin,
    path: pathname.replace(/^\/+/, '').replace(/(?:\.git)?\/*$/, ''),
  };
}
