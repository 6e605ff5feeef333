import { textOfHtml } from '../feed/text-of-html.ts';

/** Texts up to here may be teasers, of which a feed tells now more and now less. */
const LONGEST_TEASER = 1_000;

/**
 * Whether a reader would say that an article's text was changed. Other markup is no edit, nor is a feed that tells more of
 * the text than before, or none where it told some.
 *
 * @param title Many feeds give it for a text where they have none.
 */
export function isEdited(title: string, before: string, after: string): boolean {
  if (before === after) return false;
  const [former, text] = [textOfHtml(before), textOfHtml(after)];
  if (former === text || text === '' || former === title) return false;
  return former.length > LONGEST_TEASER || !text.startsWith(former.replace(/\s*(?:…|\.\.\.)$/, ''));
}
