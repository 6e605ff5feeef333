import { absoluteLinks } from './absolute-links.ts';
import type { FeedArticle } from './feed.ts';
import { htmlOfText } from './html-of-text.ts';
import { nodes, type Read, texts, textOf, type XmlNode } from './read-clean.ts';
import { firstDate } from './read-date.ts';
import { firstPicture, imageOf } from './read-image.ts';
import { addressOf, baseOfNode, commentsOf, enclosuresOf, linksOf } from './read-links.ts';
import { namesOf } from './read-persons.ts';
import { textOfHtml, textOfTitle } from './text-of-html.ts';
import {
  CONTENTS,
  DESCRIPTIONS,
  GUIDS,
  KEYWORDS,
  LABELS,
  LAST_SUMMARIES,
  PERSONS,
  PODCAST_LABELS,
  PUBLISHED,
  SUMMARIES,
  TITLES,
  UPDATED,
} from './vocabulary.ts';

/** Beyond, no title goes on in earnest. */
const LONGEST_TITLE = 10_000;

const MOST_KEYWORDS = 100;

/**
 * An item as rss-parser gives it, mapped to ours.
 *
 * @param base What its addresses are relative to where it doesn't say.
 * @param feedAuthor Whoever wrote what names no author.
 */
export function readArticle(item: Read, base: string, feedAuthor: string | null): FeedArticle {
  const links = linksOf(item, base);
  const url = addressOf(item, links, base);
  const told = firstFilled(item, ...CONTENTS, ...DESCRIPTIONS, ...LAST_SUMMARIES);
  const described = firstFilled(item, ...SUMMARIES, ...LAST_SUMMARIES, ...CONTENTS);
  const text = told ? htmlOf(told, url ?? base) : '';
  const summary = described === told || !described ? text : htmlOf(described, url ?? base);
  const updates = texts(item, ...UPDATED);
  return {
    guid: texts(item, ...GUIDS)[0] ?? null,
    url,
    title:
      nodes(item, ...TITLES)
        .map(titleOf)
        .find((title) => title !== '') ?? '',
    author: namesOf(item, ...PERSONS, 'source:author') ?? feedAuthor,
    // Atom asks only for `updated`: where nothing else is said, that is when the entry was published.
    publishedAt: firstDate([...texts(item, ...PUBLISHED), ...updates]),
    updatedAt: firstDate(updates),
    html: text,
    summaryHtml: summary === text ? null : summary,
    labels: labelsOf(item),
    imageUrl:
      imageOf(item, base) ??
      firstPicture(text) ??
      (summary === text ? null : firstPicture(summary)),
    commentsUrl: commentsOf(item, links, base),
    enclosures: enclosuresOf(item, base),
  };
}

/** Plain text, be it written as text or as HTML. RSS doesn't say which of them a title is. */
export function titleOf(node: XmlNode): string {
  const text = textOf(node).slice(0, LONGEST_TITLE);
  return node.$?.['plain'] ? text.replace(/\s+/g, ' ') : textOfTitle(text);
}

function htmlOf(node: XmlNode, base: string): string {
  const text = textOf(node);
  if (node.$?.['plain']) return htmlOfText(text);
  return absoluteLinks(text, baseOfNode(node, base));
}

/** RSS puts the label into the text, Atom into `label` or `term`, iTunes into `text`. */
function labelsOf(item: Read): string[] {
  const labels = nodes(item, ...LABELS, ...PODCAST_LABELS).map((node) => {
    const { label, term, text } = node.$ ?? {};
    return textOf(node) || label || term || text || '';
  });
  const keywords = texts(item, ...KEYWORDS).flatMap((words) => words.split(',', MOST_KEYWORDS));
  return [...new Set([...labels, ...keywords].map(textOfHtml))].filter((label) => label !== '');
}

function firstFilled(item: Read, ...names: string[]): XmlNode | undefined {
  for (const name of names) {
    const filled = nodes(item, name).find((node) => textOf(node) !== '');
    if (filled !== undefined) return filled;
  }
  return undefined;
}
