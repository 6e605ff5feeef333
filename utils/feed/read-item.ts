import type { FeedArticle } from './feed.ts';
import { readDate } from './read-date.ts';
import { nodes, type Read, textOf, texts } from './read-xml.ts';
import { textOfHtml, textOfTitle } from './text-of-html.ts';

/** An item or entry as rss-parser gives it, mapped to ours. Values of a shape nobody expects are read as absent. */
export function readItem(item: Read): FeedArticle {
  const text = first(...texts(item, 'content:encoded', 'content', 'description', 'summary'));
  const summary = first(...texts(item, 'summary', 'description', 'content'));
  const author = first(...[item['creator'], item['author'], item['dc:creator']].map(textOf));
  return {
    guid: first(...texts(item, 'guid', 'id'), textOf(item['rdf:about'])),
    url: linkOf(item) ?? permaLinkOf(item),
    title: textOfTitle(first(...texts(item, 'title')) ?? ''),
    author: textOfHtml(author ?? '') || null,
    publishedAt: publishedAt(item),
    updatedAt: updatedAt(item),
    html: text ?? '',
    summaryHtml: summary === text ? null : summary,
    labels: nodes(item, 'category')
      .map(labelOf)
      .filter((label) => label !== ''),
  };
}

/** How new an item is: when it was published, else updated; null where it says neither. */
export function dateOf(item: Read): number | null {
  return publishedAt(item) ?? updatedAt(item);
}

/** Atom asks only for `updated`: where nothing else is said, that is when the entry was published. */
function publishedAt(item: Read): number | null {
  const dates = [item['pubDate'], item['dc:date']].map(textOf);
  return firstDate(...dates, ...texts(item, 'published', 'issued', 'updated'));
}

function updatedAt(item: Read): number | null {
  return firstDate(...texts(item, 'updated', 'modified'));
}

/** Of an item or a feed: Atom's link of relation "alternate" or none; RSS's text. A link to an enclosure is no address of it. */
export function linkOf(item: Read): string | null {
  const links = nodes(item, 'link');
  const alternate = links.find(
    ({ $ }) => $?.['href'] !== undefined && ($['rel'] ?? 'alternate') === 'alternate',
  );
  return first(alternate?.$?.['href'] ?? '', ...links.map(textOf));
}

/** RSS: a guid is the article's address unless it says that it isn't. Often it says nothing and isn't. */
function permaLinkOf(item: Read): string | null {
  const guid = nodes(item, 'guid').find(({ $ }) => ($?.['isPermaLink'] ?? 'true') === 'true');
  const address = textOf(guid).trim();
  return /^https?:\/\//i.test(address) ? address : null;
}

/** RSS puts the label into the text, Atom into `label` or `term`. */
function labelOf(category: ReturnType<typeof nodes>[number]): string {
  return textOfHtml(textOf(category) || category.$?.['label'] || category.$?.['term'] || '');
}

function first(...values: string[]): string | null {
  return values.find((value) => value.trim() !== '')?.trim() ?? null;
}

function firstDate(...values: string[]): number | null {
  for (const value of values) {
    const at = readDate(value);
    if (at !== null) return at;
  }
  return null;
}
