/**
 * The score that MDN’s HTTP Observatory gives to a site, by its public rules of 2026, as far as they depend on headers
 * and pages. What depends on the host alone is taken as right: a certificate, a redirect from http.
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
import type { HTMLElement } from 'node-html-parser';

/** A rule: its points, and why. */
export interface Rule {
  rule: string;
  points: number;
}

interface Response {
  headers: Record<string, string>;
  /** The parsed page. */
  page: HTMLElement;
}

/** Half a year, as the rules count it. */
const HALF_A_YEAR = 15_552_000;

const BROAD: ReadonlySet<string> = new Set(['*', 'http:', 'https:', 'ftp:', 'data:', "'unsafe-inline'"]);

/** Lists the points that a response gains or loses. */
export function listRules({ headers, page }: Response): Rule[] {
  const get = (name: string) => headers[name]?.toLowerCase().trim();
  const policy = parsePolicy(get('Content-Security-Policy'));
  return [
    { rule: 'Content-Security-Policy', points: scorePolicy(policy) },
    { rule: 'Cookies', points: get('Set-Cookie') === undefined ? 0 : -40 },
    { rule: 'Cross-Origin Resource Sharing', points: get('Access-Control-Allow-Credentials') ? -50 : 0 },
    { rule: 'Referrer-Policy', points: scoreReferrer(get('Referrer-Policy')) },
    { rule: 'Strict-Transport-Security', points: scoreTransport(get('Strict-Transport-Security')) },
    { rule: 'Subresource Integrity', points: scoreScripts(page) },
    { rule: 'X-Content-Type-Options', points: get('X-Content-Type-Options') === 'nosniff' ? 0 : -5 },
    { rule: 'X-Frame-Options', points: scoreFrames(policy, get('X-Frame-Options')) },
    { rule: 'Cross-Origin-Resource-Policy', points: scoreResources(get('Cross-Origin-Resource-Policy')) },
  ];
}

/** The score: extra points count only for a site that has 90 without them. */
export function sumScore(rules: readonly Rule[]): number {
  const sum = (points: readonly number[]) => points.reduce((total, each) => total + each, 100);
  const points = rules.map((rule) => rule.points);
  const strict = sum(points.filter((each) => each < 0));
  return Math.max(0, strict >= 90 ? sum(points) : strict);
}

type Policy = ReadonlyMap<string, readonly string[]>;

function parsePolicy(text: string | undefined): Policy | undefined {
  if (text === undefined) return undefined;
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

function scorePolicy(policy: Policy | undefined): number {
  if (!policy) return -25;
  const standard = policy.get('default-src') ?? ['*'];
  const [scripts, objects, styles, images, media] = ['script', 'object', 'style', 'img', 'media'].map(
    (kind) => policy.get(`${kind}-src`) ?? standard,
  ) as [string[], string[], string[], string[], string[]];
  const isBroad = (sources: readonly string[]) => sources.some((source) => BROAD.has(source));
  const isPlain = (sources: readonly string[]) => sources.some((source) => /^(?:http|ftp):/.test(source));
  if (isBroad(scripts) || isBroad(objects)) return -20;
  if (isPlain([...scripts, ...objects, ...styles])) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (isPlain([...images, ...media])) return -10;
  if (isBroad(styles)) return 0;
  return standard.join(' ') === "'none'" ? 10 : 5;
}

function scoreReferrer(value: string | undefined): number {
  if (value === undefined) return 0;
  const isPrivate = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  return isPrivate.includes(value) ? 5 : -5;
}

/** Five more for a domain in the list that browsers bring, which no header puts there. */
function scoreTransport(value: string | undefined): number {
  const age = /^max-age=(\d+)(?:;|$)/.exec(value ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) < HALF_A_YEAR ? -10 : 0;
}

function scoreScripts(page: HTMLElement): number {
  const scripts = page.querySelectorAll('script[src]');
  const foreign = scripts.filter((script) => /^(?:https?:)?\/\//.test(script.getAttribute('src') ?? ''));
  if (foreign.some((script) => !script.getAttribute('integrity'))) return -50;
  return scripts.length > 0 && scripts.every((script) => script.getAttribute('integrity')) ? 5 : 0;
}

function scoreFrames(policy: Policy | undefined, value: string | undefined): number {
  if (policy?.has('frame-ancestors')) return 5;
  return value === 'deny' || value === 'sameorigin' ? 0 : -20;
}

function scoreResources(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0;
  return value === 'same-origin' || value === 'same-site' ? 10 : -5;
}
