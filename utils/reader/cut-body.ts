import { Tokenizer } from 'htmlparser2';
import { IGNORED } from '../feed/tokenize.ts';

/** Characters of HTML: a long essay has a tenth of it. Beyond, the panel would stand still while it is made safe. */
const LONGEST = 400_000;

/** Elements: about two seconds of work on a slow machine. */
const MOST_ELEMENTS = 12_000;

/**
 * A browser opens formatting that was never closed again in every element that follows, so that a few kilobytes may ask
 * for millions of elements; of formatting without attributes it keeps three of a kind (HTML standard, "reconstruct the
 * active formatting elements").
 */
const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));
const MOST_PLAIN = 3;

/** The beginning of a body that can be shown without the panel standing still, and whether that is not all of it. */
export function cutBody(html: string): { html: string; isCut: boolean } {
  const at = Math.min(LONGEST, costlyFrom(html.slice(0, LONGEST)));
  return at < html.length ? { html: html.slice(0, at), isCut: true } : { html, isCut: false };
}

/** Where it becomes too much: the place of the tag that is one too many. */
function costlyFrom(html: string): number {
  let cutAt = html.length;
  let elements = 0;
  let formatting = 0;
  const open = new Map<string, number>();
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        elements += 1;
        if (!FORMATTING.has(name)) elements += formatting;
        else if (html[end] !== '>' || (open.get(name) ?? 0) < MOST_PLAIN) count(name, 1);
        if (elements > MOST_ELEMENTS) {
          cutAt = Math.min(cutAt, start - 1);
          tokenizer.pause();
        }
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if ((open.get(name) ?? 0) > 0) count(name, -1);
      },
    },
  );
  const count = (name: string, by: 1 | -1) => {
    open.set(name, (open.get(name) ?? 0) + by);
    formatting += by;
  };
  tokenizer.write(html);
  return cutAt;
}
