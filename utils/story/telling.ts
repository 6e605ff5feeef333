import { nameWords, titleKey, titleWords } from './title-words.ts';

/** As far as leads are compared: what comes later is each article's own. */
const LEAD = 300;

/** An article, as it is compared with others that may tell the same. */
export interface Telling {
  id: string;
  sourceId: string;
  /** Epoch ms; null where its publisher names none: then only copies of it are found. */
  at: number | null;
  title: string;
  /** See `titleKey`. */
  key: string;
  words: ReadonlySet<string>;
  /** What stands before a colon. */
  name: ReadonlySet<string>;
  /** With the first words of its text. */
  lead: ReadonlySet<string>;
  /** `anthropic.com`; '' where its address isn't known. */
  site: string;
  /** The last part of its address, which translations share; '' where it says nothing. */
  slug: string;
}

/** @param url '' where it isn't known. */
export function toTelling(article: {
  id: string;
  sourceId: string;
  at: number | null;
  title: string;
  text: string;
  url: string;
}): Telling {
  const { id, sourceId, at, title, text, url } = article;
  const words = titleWords(title);
  const address = URL.canParse(url) ? new URL(url) : null;
  return {
    id,
    sourceId,
    at,
    title,
    key: titleKey(title),
    words,
    name: nameWords(title),
    lead: new Set([...words, ...titleWords(text.slice(0, LEAD))]),
    site: address ? address.hostname.split('.').slice(-2).join('.') : '',
    slug: address ? slugOf(address) : '',
  };
}

/** A number alone or a short word may be anything's. */
function slugOf({ pathname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const slug = last.toLowerCase().replace(/\.html?$/, '');
  return /\p{L}/u.test(slug) && slug.length >= 4 ? slug : '';
}
