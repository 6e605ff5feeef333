import type { Feed, FeedArticle } from '../feed/feed.ts';
import { htmlOfText } from '../feed/html-of-text.ts';
import { newest } from '../feed/newest.ts';
import { NO_SCHEDULE } from '../schedule/feed-schedule.ts';
import { isOtherPage } from './is-other-page.ts';
import { readJson } from './by-json.ts';
import { readLinks } from './by-links.ts';
import { readSections } from './by-sections.ts';
import { readSitemap } from './by-sitemap.ts';
import { PageError } from './page-error.ts';
import type { PageItem } from './page-item.ts';
import type { PageRecipe } from './recipe.ts';

/** Where fewer of a page's articles have address and title, it isn't the page that the recipe was written for. */
const ENOUGH = 0.5;

/** What a page tells, in the shape that a feed is read into. */
export type ReadPage = Pick<Feed, 'articles' | 'schedule'>;

/**
 * Reads the articles that a publisher's own page lists, and tests by what comes out whether the recipe still fits.
 *
 * @param address Where the page was read.
 * @param hadDates Whether articles of it had dates before.
 * @throws {PageError} Where it doesn't fit, or the page is another one.
 */
export function readPage(
  document: string,
  recipe: PageRecipe,
  { address, hadDates, now }: { address: string; hadDates: boolean; now: number },
): ReadPage {
  const items = itemsOf(document, recipe, address, now);
  if (items.length === 0 && isOtherPage(document))
    throw new PageError('otherPage', 'The page asks for something before it shows its articles');
  const whole = items.filter(({ url, title }) => url !== null && title !== '');
  if (whole.length === 0 || whole.length < items.length * ENOUGH)
    throw new PageError('layoutChanged', `${whole.length} of ${items.length} articles can be read`);
  const lacksDates = recipe.isDated && whole.every((item) => item.publishedAt === null);
  if (lacksDates && hadDates)
    throw new PageError('layoutChanged', 'Its articles had dates, and have none any more');
  return {
    articles: newest(whole, ({ publishedAt }) => publishedAt).map(toFeedArticle),
    schedule: NO_SCHEDULE,
  };
}

function itemsOf(document: string, recipe: PageRecipe, address: string, now: number): PageItem[] {
  if (recipe.by === 'json') return readJson(document, recipe, address);
  if (recipe.by === 'sitemap') return readSitemap(document, recipe, address);
  if (recipe.by === 'sections') return readSections(document, address, now);
  return readLinks(document, recipe, address, now);
}

/** An address with an anchor is an identity of its own; any other is known by its canonical form. */
function toFeedArticle({ url, title, publishedAt, excerpt, labels }: PageItem): FeedArticle {
  return {
    guid: url?.includes('#') ? url : null,
    url,
    title,
    author: null,
    publishedAt,
    updatedAt: null,
    html: htmlOfText(excerpt),
    summaryHtml: null,
    labels,
    imageUrl: null,
    commentsUrl: null,
    enclosures: [],
  };
}
