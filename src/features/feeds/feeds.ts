/**
 * Creates feeds of the last changes: of the site, a collection, the directories, a project, a topic, a country. They
 * depend on the entries’ dates and on the history of the site, never on the clock.
 */

import { isDirectory } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { getCollection, getCollectionByName } from '#collections/index.ts';
import { getImage, listAuthors, listGallery, listTopicIds } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import { findEntryDate, findWarning } from '#model/dates/entry-dates.ts';
import { getAdditions } from '#model/entries/additions.ts';
import { createPictureView } from '#model/entries/pictures.ts';
import { type Changes, findChanges, getLastingPath, toDayInstant } from '#model/entries/publication-dates.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { findSubscription, listSubscriptions, type Subscription } from '#model/groups/scopes.ts';
import { getTopicLead } from '#model/groups/topic-entries.ts';
import { isTranslated } from '#model/language-model.ts';
import { findHrefIn } from '#model/language-pages.ts';
import { getSiteTexts } from '#model/page/site-texts.ts';
import { listFootnotesOf } from '#model/places/country-names.ts';
import { formatPlace } from '#model/places/places.ts';
import { toAbsolute, toFeedHref, toHref, toHrefIn } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { FeedLink, PageHead } from '#model/view-types.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import type { FeedArticleView, FeedCategory, FeedItemView, FeedView } from './feeds-types.ts';

/**
 * The most items of a feed. Readers return at least every few weeks and keep old items; full articles make a long
 * file, and older entries are in the lists of the site.
 */
export const FEED_SIZE = 30;

/** The date of a feed without any dated entry: a feed must have one, and the clock must not decide. */
const NEVER = '1970-01-01T00:00:00Z';

interface Dated {
  entry: ModelEntry;
  changes: Changes;
  /** True for an entry of the directory that was there when the history began, and has no date of its own. */
  isStock: boolean;
}

/**
 * All feeds of a model: the site, every collection and the directories, also without items, and each project, topic and
 * country with a dated entry. Listed once.
 */
export const listFeeds = memoize((model: SiteModel): readonly FeedView[] =>
  listSubscriptions(model).flatMap((scope) => findFeed(model, scope) ?? []),
);

/** The dated entries of a model, and their items, which feeds share: one for each version of a body. */
const getDated = memoize((model: SiteModel) => {
  const dated = new Map(listDated(model).map((item) => [item.entry, item]));
  const [newest] = [...dated.values()].sort(compareByChange);
  const itemsOf = memoize((item: Dated) =>
    memoize((_text: object) => createItem(model, item.entry, item.changes)),
  );
  const getItem = (item: Dated) => itemsOf(item)(item.entry.body ?? item.entry);
  return { dated, newest, getItem };
});

/** The feed of a subscription; undefined if it has none. */
const findFeed = (model: SiteModel, scope: Subscription): FeedView | undefined => feedsOf(model)(scope);

const feedsOf = memoize((model: SiteModel) =>
  memoize((scope: Subscription): FeedView | undefined => {
    if (!isInUse('feeds')) return undefined;
    const { dated, newest, getItem } = getDated(model);
    const inScope = scope.entries
      .flatMap((entry) => dated.get(entry) ?? [])
      .filter(({ isStock }) => !isStock || isOfDirectory(scope))
      .sort(compareByChange);
    if (inScope.length === 0 && !isPermanent(scope)) return undefined;
    // A feed without items has the date of the site’s newest item.
    const last = inScope[0] ?? newest;
    return {
      ...createIdentity(model, scope),
      updated: last ? toDayInstant(last.changes.updated) : NEVER,
      // A page only names its feed.
      get items() {
        return inScope.slice(0, FEED_SIZE).map(getItem);
      },
    };
  }),
);

const isPermanent = ({ kind }: Subscription) =>
  kind === 'site' || kind === 'collection' || kind === 'directory';

/** True for subscriptions of the directory alone. In others, the hundreds that a site begins with would hide the news. */
const isOfDirectory = ({ kind, path }: Subscription) =>
  kind === 'directory' || (kind === 'collection' && isDirectory(getCollection(path)));

/**
 * Entries with a date, in the language of the model. An entry with a future date and no publication date waits for its date: feed readers keep
 * future items on top, and nobody knows when it was announced. An entry of the directory has no date: it is news from the
 * day on which it came to the site.
 */
function listDated(model: SiteModel): Dated[] {
  return [...model.entries.values()].flatMap((entry) => {
    if (!isTranslated(model, toRef(entry))) return [];
    const addition = isDirectory(entry.collection) ? getAdditions(model).get(toRef(entry)) : undefined;
    const changes = findChanges(entry, addition?.day);
    const isStock = addition?.isStock === true && findChanges(entry) === undefined;
    return changes && changes.updated <= model.buildDate ? [{ entry, changes, isStock }] : [];
  });
}

/** The last changed first. Sorting is stable, so equal ones stay in the order of the registry and of ids. */
function compareByChange(a: Dated, b: Dated): number {
  return (
    compareText(b.changes.updated, a.changes.updated) || compareText(b.changes.published, a.changes.published)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function createIdentity(model: SiteModel, { kind, path, title, href }: Subscription) {
  const entry = model.entries.get(path);
  const name = kind === 'site' ? title : model.words.shared.title(title, site.name);
  const about = formatSubtitle(model, { kind, path, title });
  return {
    path,
    language: model.language,
    id: toAbsolute(findHrefIn(model, toFeedHref(entry ? getLastingPath(entry) : path, 'xml'))),
    title: name,
    subtitle: [about, ...listFootnotesOf(model, name)].join(' '),
    home: toAbsolute(findHrefIn(model, href)),
    atom: toAbsolute(findHrefIn(model, toFeedHref(path, 'xml'))),
    json: toAbsolute(findHrefIn(model, toFeedHref(path, 'json'))),
  };
}

/** The description of a subscription, as on its page. */
function formatSubtitle(
  model: SiteModel,
  { kind, path, title }: Pick<Subscription, 'kind' | 'path' | 'title'>,
): string {
  const collection = getCollectionByName(path);
  const topic = kind === 'topic' ? model.topics.get(path.replace('topics/', '')) : undefined;
  const ofOwn =
    model.entries.get(path)?.data.summary ??
    (collection && labelsOf(model, collection).lead) ??
    (topic && getTopicLead(model, topic));
  if (kind === 'calls') return model.words.feeds.callsLead;
  if (kind === 'directory') return model.words.feeds.newEntriesLead;
  return (
    ofOwn ?? (kind === 'country' ? model.words.shared.countryLead(title) : getSiteTexts(model).description)
  );
}

function createItem(model: SiteModel, entry: ModelEntry, changes: Changes): FeedItemView {
  const { data } = entry;
  return {
    id: toAbsolute(toHrefIn(model.language, toHref(getLastingPath(entry)))),
    href: toAbsolute(toHrefIn(model.language, toHref(toRef(entry)))),
    // A folded YAML value ends with a line break.
    title: data.title.trim(),
    summary: data.summary.trim(),
    published: toDayInstant(changes.published),
    updated: toDayInstant(changes.updated),
    authors: listAuthors(entry).map(({ name }) => name),
    categories: listCategories(model, entry),
    article: createArticle(model, entry),
  };
}

function listCategories(model: SiteModel, entry: ModelEntry): FeedCategory[] {
  const { collection, data } = entry;
  const kind = collection.kind === undefined ? collection.name : String(getField(data, collection.kind));
  const topics = listTopicIds(entry).flatMap((id) => model.topics.get(id) ?? []);
  return [
    { term: kind, label: getKindLabel(model, entry) },
    ...topics.map(({ id, label }) => ({ term: id, label })),
  ];
}

function createArticle(model: SiteModel, entry: ModelEntry): FeedArticleView {
  const { collection, data, body } = entry;
  const image = getImage(entry);
  const warning = findWarning(model, entry);
  // The date of an article is that of its item already.
  const date = collection.nature === 'article' ? undefined : findEntryDate(model, entry);
  const place = formatPlace(model, entry);
  return {
    ...(image && { picture: createPictureView(image) }),
    ...(warning !== undefined && { warning }),
    ...((date || place) && { kind: getKindLabel(model, entry) }),
    ...(date && { date }),
    ...(place && { place }),
    ...(body ? { body } : { summary: data.summary }),
    gallery: listGallery(entry).map(createPictureView),
    footnotes: listFootnotesOf(model, [data.title, data.summary, place].join(' ')),
  };
}

/** The links of a page to a feed. */
export function listFeedLinks({ path, title }: Pick<FeedView, 'path' | 'title'>): [FeedLink, FeedLink] {
  return [
    { href: toFeedHref(path, 'xml'), title, type: 'application/atom+xml' },
    { href: toFeedHref(path, 'json'), title, type: 'application/feed+json' },
  ];
}

/** The feed of a path; of the whole site where that is empty. Throws where there is none. */
export function getFeed(model: SiteModel, path: string): FeedView {
  const scope = findSubscription(model, 'path', path);
  const feed = scope && findFeed(model, scope);
  if (!feed) throw new Error(`There is no feed of ${path}.`);
  return feed;
}

/** Adds the feeds of a page to its view: the home page, a list, a project, a country. */
export function withFeeds<V extends { head: PageHead }>(model: SiteModel, view: V): V {
  const scope = findSubscription(model, 'href', view.head.path);
  const feed = scope && findFeed(model, scope);
  return feed ? { ...view, head: { ...view.head, feeds: listFeedLinks(feed) } } : view;
}
