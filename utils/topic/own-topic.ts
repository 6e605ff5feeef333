import { wordsOf } from '../terms/words-of.ts';

/** A topic of the reader's own. */
export interface OwnTopic {
  /** As it stands behind the `#`: small letters, hyphens. */
  name: string;
  /** Words and phrases; any of them in an article is enough. */
  words: string[];
}

/** What a reader may add. Each article that comes is compared with all of it. */
export const MOST_OWN_TOPICS = 20;
const MOST_WORDS = 50;
const LONGEST_NAME = 40;
const LONGEST_WORD = 60;

/** What is wrong with what was typed, by the name of its sentence. */
export type TopicProblem =
  | 'topicNameless'
  | 'topicNameLong'
  | 'topicWordless'
  | 'topicManyWords'
  | 'topicWordLong'
  | 'topicWordShort'
  | 'topicThere'
  | 'topicMany';

/** What was typed, as a topic, or why it is none. Words stand one a line or between commas. */
export function readOwnTopic(name: string, words: string): OwnTopic | TopicProblem {
  return checkOwnTopic({
    name: nameOf(name),
    words: [
      ...new Map(
        words
          .split(/[,;，、；\n]/)
          .map((word) => word.trim().replace(/\s+/g, ' '))
          .filter((word) => word !== '')
          .map((word) => [word.toLowerCase(), word]),
      ).values(),
    ],
  });
}

/** The topic itself where it is within bounds. */
export function checkOwnTopic(topic: OwnTopic): OwnTopic | TopicProblem {
  const { name, words } = topic;
  if (name === '' || name !== nameOf(name)) return 'topicNameless';
  if (name.length > LONGEST_NAME) return 'topicNameLong';
  if (words.length === 0) return 'topicWordless';
  if (words.length > MOST_WORDS) return 'topicManyWords';
  if (words.some((word) => word.length > LONGEST_WORD)) return 'topicWordLong';
  return words.every(isTelling) ? topic : 'topicWordShort';
}

/** One letter stands in every text, but a Chinese one is a word. */
function isTelling(word: string): boolean {
  return word.trim().length > 1 ? wordsOf(word).length > 0 : /\p{Script=Han}/u.test(word);
}

/** "Small Boats" → "small-boats". */
function nameOf(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, '-')
    .replace(/^[-.+]+|-+$/g, '');
}
