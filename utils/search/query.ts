import { searchTerms } from './terms.ts';

/** What was typed, taken apart: `source:openai #agents is:unread prompt inj`. */
export interface SearchQuery {
  /** In the order in which they were typed; the last may be unfinished. */
  terms: string[];
  /** Parts of names of sources; an article is of one that fits all. */
  sources: string[];
  /** Beginnings of topics. */
  topics: string[];
  /** Beginnings of names of categories. */
  categories: string[];
  unreadOnly: boolean;
}

/** `name:value`, `name:"several words"`, and `#topic`. */
const FILTER = /(?<=^|\s)(?:(source|topic|category|is):(?:"([^"]*)"?|(\S*))|#(\S+))/giu;

/** Nothing that is typed is wrong: what is no filter is a word, and a filter without a value lets everything through. */
export function readQuery(typed: string): SearchQuery {
  const query: SearchQuery = {
    terms: [],
    sources: [],
    topics: [],
    categories: [],
    unreadOnly: false,
  };
  const words = typed.replace(FILTER, (whole, name?: string, quoted = '', bare = '', topic = '') =>
    take(query, name?.toLowerCase() ?? 'topic', quoted || bare || topic) ? ' ' : whole,
  );
  query.terms.push(...searchTerms(words));
  return query;
}

/** Whether it is a filter. */
function take(query: SearchQuery, name: string, value: string): boolean {
  if (name === 'is') {
    // While it is being typed it filters nothing yet.
    query.unreadOnly ||= value === 'unread';
    return 'unread'.startsWith(value);
  }
  const values = { source: query.sources, topic: query.topics, category: query.categories }[name];
  if (value !== '') values?.push(value);
  return values !== undefined;
}

/** Whether it asks for anything at all. */
export function asksForNothing({ terms, sources, topics, categories, unreadOnly }: SearchQuery) {
  return terms.length + sources.length + topics.length + categories.length === 0 && !unreadOnly;
}
