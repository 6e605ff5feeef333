import { categorise } from '../category/categorise.ts';
import { usualCategory } from '../category/usual-category.ts';
import type { Feed, FeedArticle } from '../feed/feed.ts';
import { MOST_ARTICLES } from '../feed/newest.ts';
import { textOfHtml } from '../feed/text-of-html.ts';
import type { Source } from '../source/source.ts';
import { DAY } from '../time/units.ts';
import { topicsOf } from '../topic/topics-of.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { webUrl } from '../url/web-url.ts';
import type { Article, Body } from './article.ts';
import { summaryOf } from '../summary/summary-of.ts';
import { besidesOf } from './besides.ts';
import { excerpt } from './excerpt.ts';
import { hash } from './hash.ts';
import { identifyArticles } from './identify-articles.ts';
import { LONGEST_EXCERPT, LONGEST_TITLE } from './limits.ts';
import { readingMinutes } from './reading-minutes.ts';

/** Longer, and it is no name but an attack on the list that shows it. */
const LONGEST_AUTHOR = 120;

/** Below the present, for the articles of one document that have no other time: each gets a place of its own there. */
const ROOM_MS = MOST_ARTICLES;

/** An article and its long text, ready to be stored. */
export interface FullArticle {
  article: Article;
  body: Body;
}

/**
 * What a feed tells as articles of a source. An item without an address that can be clicked is left out: a card that
 * leads nowhere is none.
 *
 * @param feedUrl Where the feed was read: what its relative addresses are relative to.
 * @param now Epoch ms; becomes `firstSeenAt`, which storing keeps for articles that are known already.
 */
export function toArticles(
  feed: Pick<Feed, 'articles'>,
  source: Source,
  feedUrl: string,
  now: number,
): FullArticle[] {
  return identifyArticles(source.id, feed.articles).flatMap(({ id, article }) => {
    const url = article.url === null ? null : webUrl(article.url, feedUrl);
    return url === null ? [] : [toArticle(id, url, article, source, now)];
  });
}

function toArticle(
  id: string,
  url: string,
  told: FeedArticle,
  source: Source,
  now: number,
): FullArticle {
  const text = textOfHtml(told.html);
  const summary = told.summaryHtml === null ? '' : textOfHtml(told.summaryHtml);
  const title = excerpt(told.title || text, LONGEST_TITLE) || url;
  const publishedAt = credible(told.publishedAt, now);
  const updatedAt = credible(told.updatedAt, now);
  const article = {
    id,
    sourceId: source.id,
    url,
    pageUrl: canonicalUrl(url) ?? url,
    title,
    excerpt: summaryOf({ title, description: summary, text }, LONGEST_EXCERPT),
    author: told.author && excerpt(told.author, LONGEST_AUTHOR),
    category: categorise({
      labels: told.labels,
      title,
      url,
      text: summary || text,
      usual: source.usualCategory ?? usualCategory(source.name),
    }),
    topics: topicsOf({ title, text: `${summary}\n${text}`, labels: told.labels }),
    minutes: readingMinutes(text),
    publishedAt,
    updatedAt,
    firstSeenAt: now,
    sortedAt: Math.min(publishedAt ?? updatedAt ?? now, now - ROOM_MS),
  };
  return {
    article: { ...article, version: versionOf(told, url, source.reads.kind) },
    body: { articleId: id, html: told.html, ...besidesOf(told, url) },
  };
}

/** A date of tomorrow may be another time zone's mistake; one of next week is none at all. */
function credible(at: number | null, now: number): number | null {
  return at === null || at < 0 || at > now + DAY ? null : at;
}

/** Of what the publisher says, not of what we make of it: a better reading must not look like the publisher's edit. */
function versionOf(told: FeedArticle, url: string, kind: Source['reads']['kind']): string {
  // A page shows more of an article while it stands on top, and less of it further down.
  if (kind === 'page') return hash(url, told.title);
  return hash(
    url,
    told.title,
    told.author ?? '',
    String(told.publishedAt),
    told.html,
    told.summaryHtml ?? '',
    ...told.labels,
  );
}
