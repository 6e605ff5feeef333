import { excerpt } from '../article/excerpt.ts';
import { bestSentence } from './best-sentence.ts';
import { cleanDescription } from './clean-description.ts';
import { isOwnWords, repeats } from './is-own-words.ts';
import { sentencesOf } from './sentences-of.ts';

/** Letters: a text that is no longer is a description itself. */
const SHORT_TEXT = 600;

/** Whole sentences are shown where they fill this share of the room. */
const LEAST_SHARE = 0.3;

/** What is told of an article, as text. */
interface Told {
  title: string;
  /** What the feed says it is about; empty where it says nothing. */
  description: string;
  text: string;
}

/**
 * What an article is about, in a sentence or a few: the feed's own description where that is one, else the sentence of the
 * text that says it best. Empty where there is nothing but the title.
 *
 * @param longest Letters.
 */
export function summaryOf({ title, description, text }: Told, longest: number): string {
  const own = cleanDescription(description);
  const body = cleanDescription(text) || own;
  if (isOwnWords(own, title, body)) return wholeSentences(own, longest);
  if (body.length > SHORT_TEXT) return excerpt(bestSentence(title, body), longest);
  return repeats(body, title) ? '' : wholeSentences(body, longest);
}

/** As many sentences as there is room for; where they fill too little of it, the text's beginning. */
function wholeSentences(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const broken = sentencesOf(start).at(-1) ?? start;
  const whole = start.slice(0, start.lastIndexOf(broken)).trimEnd();
  return whole.length >= LEAST_SHARE * longest ? whole : excerpt(text, longest);
}
