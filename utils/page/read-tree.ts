import { Parser } from 'htmlparser2';
import { PageError } from './page-error.ts';

/** No page nests deeper, or has more elements, in earnest; the parser looks through what is open at every tag. */
const DEEPEST = 256;
const MOST_ELEMENTS = 200_000;

/** What is read of elements. */
const ATTRIBUTES = [
  'aria-label',
  'class',
  'datetime',
  'fs-list-field',
  'href',
  'id',
  'type',
] as const;

/** Where a page speaks of itself. Inside of what it shows, an article may have a header and a footer of its own. */
const AROUND = new Set(['header', 'footer']);
const SHOWN = new Set(['main', 'article', 'section', 'li']);

export interface PageElement {
  name: string;
  attributes: Partial<Record<(typeof ATTRIBUTES)[number], string>>;
  parent: PageElement | null;
  children: (PageElement | string)[];
  /** It is in the page's navigation, or in its header or footer. */
  isAround: boolean;
  /** It is in what the page shows. */
  isShown: boolean;
}

/**
 * A page as a tree, as a browser would read it but for what it moves about.
 *
 * @throws {PageError} Where it is nested deeper or has more elements than pages have.
 */
export function readTree(html: string): PageElement {
  const root = elementOf('', {}, null);
  let open = root;
  let depth = 0;
  let count = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      count += 1;
      if (depth > DEEPEST || count > MOST_ELEMENTS)
        throw new PageError('layoutChanged', 'The page is nested too deep, or of too many parts');
      const element = elementOf(name, attributes, open);
      open.children.push(element);
      open = element;
    },
    ontext(text) {
      const last = open.children.length - 1;
      const before = open.children[last];
      if (typeof before === 'string') open.children[last] = before + text;
      else open.children.push(text);
    },
    onclosetag() {
      depth -= 1;
      open = open.parent ?? root;
    },
  });
  parser.write(html);
  parser.end();
  return root;
}

function elementOf(
  name: string,
  told: Record<string, string>,
  parent: PageElement | null,
): PageElement {
  const attributes: PageElement['attributes'] = {};
  for (const key of ATTRIBUTES) if (told[key] !== undefined) attributes[key] = told[key];
  const isShown = parent?.isShown === true || SHOWN.has(name);
  const isAround =
    parent?.isAround === true || name === 'nav' || (AROUND.has(name) && parent?.isShown !== true);
  return { name, attributes, parent, children: [], isAround, isShown };
}

/** Every element within, in the document's order. */
export function elementsOf(element: PageElement, all: PageElement[] = []): PageElement[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    all.push(child);
    elementsOf(child, all);
  }
  return all;
}

/** The text that stands right in it, and not in what it holds. */
export function ownText({ children }: PageElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
