import { blocksOf, textOf } from './blocks.ts';
import { elementsOf, readTree } from './read-tree.ts';

/** What pages are called that stand before the one that was asked for. */
const TITLES =
  /^(?:just a moment|attention required|access denied|before you continue|sign in|log in|login|verify|verifying|security check|are you (?:a )?(?:human|robot)|one more step|robot check|checking your browser|consent)/i;

/** What such pages say, and little else. */
const WORDS =
  /verify (?:that )?you are (?:a )?human|enable javascript and cookies|before you continue|accept (?:all )?cookies to continue|checking your browser|unusual traffic/i;
const LITTLE_TEXT = 3_000;

/**
 * Whether a page in which no articles were found is another one: a login, a consent, a check for robots. Not asked of
 * a page with articles, which may have a login form in a corner.
 */
export function isOtherPage(html: string): boolean {
  const root = readTree(html);
  const elements = elementsOf(root);
  const title = elements.find(({ name }) => name === 'title');
  if (title && TITLES.test(textOf(title))) return true;
  if (elements.some(({ name, attributes }) => name === 'input' && attributes.type === 'password'))
    return true;
  const text = blocksOf(root)
    .map((block) => block.text)
    .join(' ');
  return text.length < LITTLE_TEXT && WORDS.test(text);
}
