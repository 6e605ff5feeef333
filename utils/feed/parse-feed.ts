import type { FeedSchedule } from '../schedule/feed-schedule.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { baseOf } from './addresses.ts';
import { cleanFeed } from './clean-feed.ts';
import type { Feed } from './feed.ts';
import { FeedError } from './feed-error.ts';
import { readArticle, titleOf } from './read-article.ts';
import { nodes, type Read, readClean, texts } from './read-clean.ts';
import { isJson, readJsonFeed } from './read-json-feed.ts';
import { linksOf, pageOf } from './read-links.ts';
import { namesOf } from './read-persons.ts';
import { LANGUAGES } from './vocabulary.ts';

/** Characters. As many bytes are all that is fetched. */
const LONGEST = 10 * 1024 * 1024;

/**
 * Reads a feed's text: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed. Of more than a thousand articles the newest
 * are read.
 *
 * @param address Where it was read; '' where nobody knows.
 * @throws {FeedError} Where it is no feed or would do harm (docs/decisions/0004).
 */
export async function parseFeed(document: string, address = ''): Promise<Feed> {
  if (document.length > LONGEST) throw new FeedError('The document is too long');
  if (isJson(document)) return readJsonFeed(document, address);
  const clean = cleanFeed(document);
  const { format } = clean;
  const { feed, articles } = await readClean(clean);
  const home = pageOf(linksOf(feed, baseOf(address)));
  const base = format === 'RSS' ? baseOf(address, home) : baseOf(home, address);
  const author = format === 'Atom' ? namesOf(feed, 'author') : null;
  return {
    format,
    title:
      nodes(feed, 'title', 'dc:title')
        .map(titleOf)
        .find((title) => title !== '') ?? '',
    home,
    language: texts(feed, ...LANGUAGES)[0] ?? null,
    schedule: scheduleOf(feed),
    articles: articles.map((item) => readArticle(item, base, author)),
  };
}

function scheduleOf(feed: Read): FeedSchedule {
  const first = (name: string) => texts(feed, name)[0] ?? '';
  return readSchedule({
    ttl: first('ttl'),
    updatePeriod: first('sy:updateperiod'),
    updateFrequency: first('sy:updatefrequency'),
    skipHours: texts(feed, 'hour'),
    skipDays: texts(feed, 'day'),
  });
}
