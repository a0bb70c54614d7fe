/**
 * Stand-ins for the programming interfaces of GitHub and GitLab, as far as the web editor asks them. They have the
 * files of a folder on one branch, and keep what is committed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContent } from './editor-form.ts';

export interface HostRequest {
  method: string;
  url: URL;
  token: string | undefined;
  /** The parsed JSON of its body. */
  body: unknown;
}

export interface HostAnswer {
  status: number;
  json?: unknown;
}

export interface Commit {
  branch: string;
  message: string;
  /** The new text of each changed file; undefined if it is deleted. */
  files: Record<string, string | undefined>;
}

export interface GitHost {
  /** Where its interface is. */
  api: string;
  /** The page of the repository. */
  url: string;
  commits: Commit[];
  /** What it was asked and has no answer to. */
  unknown: string[];
  answer(request: HostRequest): HostAnswer;
}

const BRANCH = 'main';

/** The token that the hosts accept. */
export const TOKEN = 'token-of-an-editor';

const HEAD = 'a'.repeat(40);
const NEXT = 'b'.repeat(40);
const DAY = '2026-11-21T12:00:00Z';

interface KeptFile {
  path: string;
  sha: string;
  bytes: Buffer;
}

/** The files of a content folder, as they lie in the repository. */
const listKept = (contentDir: string): KeptFile[] =>
  listContent(contentDir).map((file) => {
    const bytes = readFileSync(join(contentDir, file));
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return { path: `content/${file}`, sha, bytes };
  });

const user = { id: 7, name: 'An Editor', email: 'editor@example.org', avatar_url: '' };

interface GraphQuery {
  query: string;
  variables: Record<string, unknown>;
}

/** Aliases of a query and what each asks for: `content_0: object(oid: "…")`. */
const listAliases = (query: string, pattern: RegExp): [string, string][] =>
  [...query.matchAll(pattern)].map(([, alias = '', value = '']) => [alias, value]);

/** GitHub: https://docs.github.com/en/rest, https://docs.github.com/en/graphql. */
export function openGitHub(contentDir: string): GitHost {
  const files = listKept(contentDir);
  const bySha = new Map(files.map((file) => [file.sha, file]));
  const host: GitHost = {
    api: 'https://api.github.com/',
    url: 'https://github.com/owner/name',
    commits: [],
    unknown: [],
    answer({ method, url, token, body }) {
      if (token !== `token ${TOKEN}`) return { status: 401, json: { message: 'Bad credentials' } };
      const asked = `${method} ${url.pathname}`;
      switch (asked) {
        case 'GET /user':
          return { status: 200, json: { ...user, login: 'editor', html_url: 'https://github.com/editor' } };
        case 'GET /repos/owner/name/collaborators/editor':
          return { status: 204 };
        case `GET /repos/owner/name/git/trees/${HEAD}`:
          return {
            status: 200,
            json: {
              tree: files.map(({ path, sha, bytes }) => ({ path, sha, size: bytes.length, type: 'blob' })),
              truncated: false,
            },
          };
        case 'POST /graphql':
          return { status: 200, json: { data: answerQuery(body as GraphQuery) } };
      }
      host.unknown.push(asked);
      return { status: 404, json: { message: 'Not Found' } };
    },
  };

  function answerQuery({ query, variables }: GraphQuery): unknown {
    if (query.includes('createCommitOnBranch')) return commit(query, variables.input as CommitInput);
    if (query.includes('defaultBranchRef')) return { repository: { defaultBranchRef: { name: BRANCH } } };
    const texts = listAliases(query, /(\w+): object\(oid: "(\w+)"\)/g).map(([alias, sha]) => [
      alias,
      { text: bySha.get(sha)?.bytes.toString(), isTruncated: false },
    ]);
    const histories = listAliases(query, /(\w+): ref\(()/g).map(([alias]) => [
      alias,
      {
        target: {
          history: { nodes: [{ author: { name: user.name, email: user.email }, committedDate: DAY }] },
        },
      },
    ]);
    const ref = { target: { oid: HEAD, history: { nodes: [{ oid: HEAD, message: 'content: begin' }] } } };
    return { repository: { ref, ...Object.fromEntries([...texts, ...histories]) } };
  }

  interface CommitInput {
    branch: { repositoryNameWithOwner: string; branchName: string };
    expectedHeadOid: string;
    fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
    message: { headline: string };
  }

  function commit(query: string, { branch, expectedHeadOid, fileChanges, message }: CommitInput): unknown {
    if (branch.repositoryNameWithOwner !== 'owner/name' || expectedHeadOid !== HEAD) return null;
    const { additions, deletions } = fileChanges;
    host.commits.push({
      branch: branch.branchName,
      message: message.headline,
      files: Object.fromEntries([
        ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]),
        ...deletions.map(({ path }) => [path, undefined]),
      ]),
    });
    const made = listAliases(query, /(\w+): file\(()/g).map(([alias]) => [alias, { oid: NEXT }]);
    return {
      createCommitOnBranch: { commit: { oid: NEXT, committedDate: DAY, ...Object.fromEntries(made) } },
    };
  }

  return host;
}

/** GitLab: https://docs.gitlab.com/api/rest/, https://docs.gitlab.com/api/graphql/. */
export function openGitLab(contentDir: string): GitHost {
  const files = listKept(contentDir);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const project = '/api/v4/projects/group%2Fname';
  const host: GitHost = {
    api: 'https://gitlab.com/api/',
    url: 'https://gitlab.com/group/name',
    commits: [],
    unknown: [],
    answer({ method, url, token, body }) {
      if (token !== `Bearer ${TOKEN}`) return { status: 401, json: { message: '401 Unauthorized' } };
      const asked = `${method} ${url.pathname}`;
      switch (asked) {
        case 'GET /api/v4/user':
          return { status: 200, json: { ...user, username: 'editor', web_url: 'https://gitlab.com/editor' } };
        case `GET ${project}/users`:
          return { status: 200, json: [{ id: user.id }] };
        case `POST ${project}/repository/commits`:
          return commit(body as CommitInput);
        case `GET ${project}/repository/branches/${BRANCH}`:
          return { status: 200, json: { commit: { id: NEXT } } };
        // Whether what was saved is published.
        case `GET ${project}/deployments`:
        case `GET ${project}/repository/commits/${NEXT}/statuses`:
          return { status: 200, json: [] };
        case 'POST /api/graphql':
          return { status: 200, json: { data: answerQuery(body as GraphQuery) } };
      }
      host.unknown.push(asked);
      return { status: 404, json: { message: '404 Not Found' } };
    },
  };

  function answerQuery({ query, variables }: GraphQuery): unknown {
    if (query.includes('rootRef')) return { project: { repository: { rootRef: BRANCH } } };
    if (query.includes('rawTextBlob')) {
      const nodes = (variables.paths as string[]).map((path) => ({
        rawTextBlob: byPath.get(path)?.bytes.toString(),
      }));
      return { project: { repository: { blobs: { nodes } } } };
    }
    const nodes = files.map(({ path, sha }) => ({ type: 'blob', path, sha }));
    const pageInfo = { endCursor: '', hasNextPage: false };
    const lastCommit = { sha: HEAD, message: 'content: begin' };
    return { project: { repository: { tree: { blobs: { nodes, pageInfo }, lastCommit } } } };
  }

  interface CommitInput {
    branch: string;
    commit_message: string;
    actions: { action: string; content: string; encoding: 'text' | 'base64'; file_path: string }[];
  }

  function commit({ branch, commit_message, actions }: CommitInput): HostAnswer {
    host.commits.push({
      branch,
      message: commit_message,
      files: Object.fromEntries(
        actions.map(({ action, content, encoding, file_path }) => [
          file_path,
          action === 'delete'
            ? undefined
            : Buffer.from(content, encoding === 'text' ? 'utf8' : encoding).toString(),
        ]),
      ),
    });
    return { status: 201, json: { id: NEXT, committed_date: DAY } };
  }

  return host;
}
