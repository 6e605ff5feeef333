/** No page lists more in earnest; what follows is not looked at. */
export const MOST_ITEMS = 5_000;

/** An article as a page shows it, before it is known whether the recipe fits the page. */
export interface PageItem {
  /** Absolute, http or https; null where there is none. */
  url: string | null;
  /** Plain text; '' where none was found. */
  title: string;
  /** Epoch ms. */
  publishedAt: number | null;
  /** Plain text; '' where there is none. */
  excerpt: string;
  labels: string[];
}
