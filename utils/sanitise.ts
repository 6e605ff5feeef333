/**
 * The one place where a publisher's HTML becomes a document. Raw HTML goes in; what comes out has passed DOMPurify with
 * the list of `reader/profile.ts`, is never parsed again by us, and is only ever given to a frame that may run nothing
 * (components/reader/ArticleFrame.tsx).
 */
import DOMPurify, { type UponSanitizeAttributeHook, type UponSanitizeElementHook } from 'dompurify';
import { t } from './i18n.ts';
import { cutBody } from './reader/cut-body.ts';
import type { LoadedImage } from './reader/loaded-image.ts';
import { ATTRIBUTES, MOST_SPANNED, SCHEMES, TAGS, WORDS } from './reader/profile.ts';
import { imageAddress, isPixel } from './reader/read-image.ts';
import { readLink } from './reader/read-link.ts';
import { READER_STYLE } from './reader/reader-style.ts';

/** What the reader view shows of an article. All of it is text but `html`. */
export interface ReaderArticle {
  url: string;
  title: string;
  /** The line above the title. */
  meta: string;
  sourceName: string;
  html: string;
  /** Of its text; empty where it is not known. */
  language: string;
}

export interface ReaderDocument {
  /** For `srcdoc`. In browsers with Trusted Types it is a `TrustedHTML`, which is given on like a string. */
  html: string;
  /** The images that can be asked for, each once. */
  images: string[];
}

/** Trusted Types, which TypeScript's DOM doesn't know: what is no result of this policy can't get into a frame of ours. */
interface Trusting {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(html: string): string },
    ): { createHTML(html: string): string };
  };
}

const { trustedTypes }: typeof globalThis & Trusting = globalThis;
const policy = trustedTypes?.createPolicy('reader', { createHTML: (html) => html });

/** The frame allows itself nothing either: for where our pages' policy doesn't hold, as in development. */
const FRAME_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const EMBEDDED = new Set(['audio', 'embed', 'iframe', 'video']);

/**
 * The document of an article, ready for its frame.
 *
 * @param images What came of those that were asked for, by address; all others are shown by name only.
 */
export function readerDocument(
  article: ReaderArticle,
  images: ReadonlyMap<string, LoadedImage>,
): ReaderDocument {
  const { html, isCut } = cutBody(article.html);
  const body = sanitise(html, article.url);
  const addresses = placeImages(body, article.url, images);
  for (const table of body.querySelectorAll('table')) wrap(table);

  const page = document.implementation.createHTMLDocument(article.title);
  const frame = element(page, 'article', '', { dir: 'auto' });
  frame.append(
    element(page, 'header', 'head', {}, [
      element(page, 'p', '', {}, [article.meta]),
      element(page, 'h1', '', {}, [article.title]),
    ]),
    body,
    element(page, 'footer', 'foot', {}, [
      ...(isCut ? [element(page, 'p', '', {}, [t('readerCut', [article.sourceName])])] : []),
      outward(page, article.url, t('readFull', [article.sourceName])),
    ]),
  );
  page.head.prepend(
    element(page, 'meta', '', { 'http-equiv': 'Content-Security-Policy', content: FRAME_POLICY }),
  );
  page.head.append(element(page, 'style', '', {}, [READER_STYLE]));
  // A screen reader speaks in the language it is told.
  if (article.language !== '') page.documentElement.lang = article.language;
  page.body.append(element(page, 'main', '', {}, [frame]));
  const whole = `<!doctype html>${page.documentElement.outerHTML}`;
  return { html: policy?.createHTML(whole) ?? whole, images: addresses };
}

/** An article's HTML as inert elements: nothing but what the profile names, every address read and checked. */
function sanitise(html: string, articleUrl: string): DocumentFragment {
  const checkAttribute: UponSanitizeAttributeHook = (_, attribute) => {
    const address = checked(attribute.attrName, attribute.attrValue, articleUrl);
    attribute.keepAttr = address !== null;
    if (address !== null) attribute.attrValue = address;
  };
  DOMPurify.addHook('uponSanitizeAttribute', checkAttribute);
  DOMPurify.addHook('uponSanitizeElement', linkEmbedded);
  try {
    const body = DOMPurify.sanitize(html, {
      ALLOWED_TAGS: TAGS,
      ALLOWED_ATTR: ATTRIBUTES,
      ADD_URI_SAFE_ATTR: WORDS,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      ALLOWED_URI_REGEXP: SCHEMES,
      RETURN_DOM_FRAGMENT: true,
    });
    for (const link of body.querySelectorAll('a')) open(link);
    return body;
  } finally {
    DOMPurify.removeHook('uponSanitizeAttribute', checkAttribute);
    DOMPurify.removeHook('uponSanitizeElement', linkEmbedded);
  }
}

/** The value an attribute keeps, or null where it goes. */
function checked(name: string, value: string, articleUrl: string): string | null {
  if (name === 'href') return readLink(value, articleUrl);
  if (name === 'src') return imageAddress(value, articleUrl);
  const isSpan = name === 'colspan' || name === 'rowspan' || name === 'span';
  return isSpan && Number.parseInt(value, 10) > MOST_SPANNED ? null : value;
}

/** Players and frames go; a link to what they showed stays in their place, and is checked like every other. */
const linkEmbedded: UponSanitizeElementHook = (node, { tagName }) => {
  if (!EMBEDDED.has(tagName) || !(node instanceof Element)) return;
  const shown = node.getAttribute('src') ?? node.querySelector('source')?.getAttribute('src');
  if (!shown || !node.parentNode) return;
  const link = node.ownerDocument.createElement('a');
  link.setAttribute('href', shown);
  link.textContent = t('embedded');
  node.after(link);
};

/** Puts into an image's place what came of it, or its name. Returns the addresses that can be asked for. */
function placeImages(
  body: DocumentFragment,
  articleUrl: string,
  images: ReadonlyMap<string, LoadedImage>,
): string[] {
  const addresses = new Set<string>();
  let count = 0;
  for (const image of body.querySelectorAll('img')) {
    const src = image.getAttribute('src');
    const alt = image.getAttribute('alt')?.trim() ?? '';
    const [width, height] = [image.getAttribute('width'), image.getAttribute('height')];
    const isSeen = src === null ? alt !== '' : !isPixel({ src, width, height }, articleUrl);
    if (!isSeen) {
      image.remove();
      continue;
    }
    count += 1;
    if (src !== null) addresses.add(src);
    image.replaceWith(placed(image.ownerDocument, src, count, alt, images));
  }
  return [...addresses];
}

function placed(
  page: Document,
  src: string | null,
  number: number,
  alt: string,
  images: ReadonlyMap<string, LoadedImage>,
): HTMLElement {
  const loaded = src === null ? undefined : images.get(src);
  if (loaded?.kind === 'shown') return element(page, 'img', '', { src: loaded.data, alt });
  const name =
    alt === '' ? t('imageNumber', [String(number)]) : t('imageNamed', [String(number), alt]);
  const says = loaded ? `${name} — ${t(loaded.why)}` : name;
  return element(page, 'span', 'image', {}, [says]);
}

/** A wide table scrolls by itself. */
function wrap(table: HTMLTableElement) {
  const box = element(table.ownerDocument, 'div', 'table');
  table.replaceWith(box);
  box.append(table);
}

function outward(page: Document, url: string, text: string): HTMLElement {
  const link = page.createElement('a');
  link.href = url;
  link.textContent = text;
  open(link);
  return link;
}

function open(link: HTMLAnchorElement) {
  if (!link.hasAttribute('href')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function element(
  page: Document,
  name: string,
  className = '',
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = page.createElement(name);
  if (className !== '') made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
