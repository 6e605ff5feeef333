/**
 * How a publisher's own page is read where it has no feed. It is data, and says as little as will do: what an address
 * of an article looks like lasts longer than the names of a page's classes (docs/decisions/0022).
 */
export type PageRecipe = LinksRecipe;

interface Dated {
  /**
   * Where its dates are: `card` beside the title, `above` once for all that follows, `address` in the pattern; left out
   * where the page has none. A page that had dates and has none any more has changed.
   */
  dates?: 'card' | 'above' | 'address';
}

/** A page that links to its articles: whatever stands around such a link, and around no other, is the article's card. */
export interface LinksRecipe extends Dated {
  by: 'links';
  /**
   * What paths of articles look like, on the page's own host unless they begin with `https:`. `*` is one part of a path,
   * `{yyyy}`, `{yy}`, `{mm}` and `{dd}` are digits of its date: `/blog/*`, `/ai/{yyyy}-{mm}-{dd}`.
   */
  articles: string[];
  /** What looks like one and is none. */
  except?: string[];
  /** A word in the class of what holds the title, where it is no heading and not the first thing in the card. */
  titleClass?: string;
  /** The list stands in the page's navigation, which is not looked at otherwise. */
  inNavigation?: true;
}
