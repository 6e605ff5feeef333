/** More than any publisher sends in earnest; beyond, only the newest are kept. */
export const MOST_ARTICLES = 1_000;

/** The newest, in their order. Those without a date come after all others; among equals the first count. */
export function newest<T>(articles: T[], dateOf: (article: T) => number | null): T[] {
  if (articles.length <= MOST_ARTICLES) return articles;
  return articles
    .map((article, place) => ({ article, place, at: dateOf(article) ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_ARTICLES)
    .sort((a, b) => a.place - b.place)
    .map(({ article }) => article);
}
