/**
 * How a publisher's own page is read where it has no feed. It is data, and says as little as will do: what an address
 * of an article looks like lasts longer than the names of a page's classes (docs/decisions/0022).
 */
export type PageRecipe = LinksRecipe | JsonRecipe | SitemapRecipe | SectionsRecipe;

/** What paths of articles look like, on the page's own host. `*` is one part of a path: `/blog/*`. */
type Pattern = string;

/** A page that links to its articles: whatever stands around such a link, and around no other, is the article's card. */
export interface LinksRecipe {
  by: 'links';
  articles: Pattern[];
  /** What looks like one and is none. */
  except?: Pattern[];
  /** The page says when its articles were published. One that said so before and doesn't any more has changed. */
  isDated?: true;
  /** A word in the class of what holds the title, where it is neither a heading nor the first thing in the card. */
  titleClass?: string;
}

/** A page that carries its list as JSON in a script. */
export interface JsonRecipe {
  by: 'json';
  /** What stands in the script before the JSON. */
  after: string;
  /** Where the list is in it. */
  list: string[];
  /** Where in an article is what its address is made of, and so on. */
  address: string[];
  title: string[];
  date: string[];
  excerpt: string[];
  /** What the address is put into, in place of the star. */
  article: Pattern;
  isDated?: true;
}

/** A site map, which says of articles only where they are and when they changed: their titles are made of their addresses. */
export interface SitemapRecipe {
  by: 'sitemap';
  articles: Pattern[];
  isDated?: true;
}

/** A page of releases: each a date with an anchor, a title, and what there is to say of it. */
interface SectionsRecipe {
  by: 'sections';
  isDated: true;
}
