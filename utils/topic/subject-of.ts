import { publisherLabels } from '../category/publisher-labels.ts';

/** Longer, and it is a sentence. */
const LONGEST_SUBJECT = 40;

/** Labels that say nothing: everything here is about these, or they file and don't describe. Sorted. */
const emptyLabels = new Set([
  'ai',
  'ai-and-machine-learning',
  'all',
  'article',
  'articles',
  'artificial-intelligence',
  'blog',
  'blogs',
  'business',
  'cs.ai',
  'cs.cl',
  'cs.lg',
  'featured',
  'general',
  'generative-ai',
  'home',
  'industry',
  'llm',
  'other',
  'post',
  'posts',
  'tech',
  'technology',
  'uncategorised',
  'uncategorized',
  'updates',
]);

/**
 * A publisher's label as a topic: "Open Data" → "open-data", for `#open-data`. Null where it names no subject: what
 * says a category ("Company News"), and what is on everything ("AI").
 */
export function subjectOf(label: string): string | null {
  if (Object.hasOwn(publisherLabels, label.trim().toLowerCase())) return null;
  const subject = label
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}.+]+/gu, '-')
    .replace(/^[-.+]+|[-.]+$/g, '');
  const isSubject = subject !== '' && subject.length <= LONGEST_SUBJECT;
  return isSubject && !emptyLabels.has(subject) ? subject : null;
}
