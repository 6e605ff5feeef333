const KIND =
  '(?:blog ?post|article|post|blog|tutorial|guide|piece|paper|report|series|notebook|cookbook|video|episode|walkthrough|example)';

/** "In this post, ", "Today, ", "However, ": says nothing where the sentence stands alone. */
const OPENING = new RegExp(
  `^(?:(?:in|throughout) (?:this|today['’]s) (?:[\\w-]+ ){0,2}?${KIND},? |(?:so|however|but|and|also|then|moreover|furthermore|therefore|thus|finally|additionally|today|now|in fact|in short|in other words),? )+`,
  'i',
);

/** "We'll show you ", "This post explains ": what is shown is what counts. */
const PROMISE = new RegExp(
  `^(?:(?:we|i|you|let['’]s|let us)(?:['’]ll| will|['’]re going to| are going to|['’]m going to| am going to| want to|['’]d like to)?|this (?:[\\w-]+ ){0,2}?${KIND}(?: will)?) (?:also |now |just |briefly )?(?:takes? a (?:closer |deeper )?look at|looks? at|walks? (?:you )?through|dives? (?:deep(?:er)? )?into|delves? into|talks? about|shows? (?:you )?|demonstrates?|explains?|explores?|discuss(?:es)?|introduces?(?: you to)?|describes?|covers?|learn(?: more)?(?: about)?|see|presents?|goes over|go over) ?(?=how |why |what |when |where |which |the |an? |some |our |your |various |two |three |\\p{Lu}|\\d)`,
  'iu',
);

/** "In this post", "this paper shows", wherever it stands: authors say here what they are about. */
const ANNOUNCED = new RegExp(
  `\\b(?:in|throughout) (?:this|today['’]s) (?:[\\w-]+ ){0,2}?${KIND}\\b|\\bthis (?:[\\w-]+ ){0,2}?${KIND} (?:will|looks|shows|explains|explores|introduces|describes|covers|is about|discusses|provides|demonstrates|walks|presents)\\b`,
  'i',
);

/** Asides in brackets, where they are short: "Retrieval Augmented Generation (RAG)". */
const ASIDE = / ?\([^()]{1,60}\)/g;

/** Whether a sentence says what the article is going to tell. English only. */
export function promises(sentence: string): boolean {
  return ANNOUNCED.test(sentence);
}

/**
 * A sentence as it may stand alone: without the words that lead to it from the one before, without the promise that the
 * article will tell it, and without asides. English only; others stay as they are.
 */
export function withoutPreamble(sentence: string): string {
  const rest = sentence.replace(ASIDE, '').replace(OPENING, '').replace(PROMISE, '').trim();
  return rest.slice(0, 1).toLocaleUpperCase('en') + rest.slice(1);
}
