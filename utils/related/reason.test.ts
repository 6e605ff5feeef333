import { expect, test } from 'vitest';
import { type Subject, termsOf } from './article-terms.ts';
import { reasonOf } from './reason.ts';

/** Why one is shown beside the other, where every term is as rare as any. */
function reason(shown: Subject, beside: Subject): string {
  const weights = new Map(termsOf(shown).map(({ key, weight }) => [key, weight]));
  const shared = termsOf(beside).flatMap((term) => {
    const otherWeight = weights.get(term.key);
    return otherWeight === undefined ? [] : { ...term, otherWeight };
  });
  const why = reasonOf(shared, () => 1);
  return why?.kind === 'about' ? why.words.join(' + ') : 'nothing';
}

const titled = (title: string, text = ''): Subject => ({ title, text, url: '', topics: [] });

test.each([
  [
    'a phrase is named whole',
    'A study of prompt injection',
    'Defences against prompt injection',
    'prompt injection',
  ],
  [
    'two phrases that overlap are one',
    'What is a large language model?',
    'Large language models explained',
    'Large language models',
  ],
  ['a name is named as it is written', 'Harbor, a first look', 'Our runs of Harbor', 'Harbor'],
  [
    'a word that explains nothing gives way',
    'Better results with adapters',
    'Adapters: the results',
    'Adapters',
  ],
  ['such a word alone is no reason', 'Better results', 'More results', 'nothing'],
  ['nor is it with a capital', 'How we use Search', 'More of Search', 'nothing'],
  ['nor are months', 'Changes in March', 'A look back at March', 'nothing'],
  [
    'a phrase is not made longer by a word that explains nothing',
    'Vision encoders trained on text',
    'Which vision encoders trained fast?',
    'vision encoders',
  ],
  ['a name and its version are one', 'Tern and Tern-2', 'What Tern-2 adds to Tern', 'Tern-2'],
  ['a name is named with its version', 'Opus 4.6 is here', 'Our runs of Opus 4.6', 'Opus 4.6'],
  ['another version is the name alone', 'Opus 4.7 is here', 'Our runs of Opus 4.6', 'Opus'],
  ['stop words are never named', 'What we want', 'Why we want it', 'nothing'],
])('%s', (_, shown, beside, words) => {
  expect(reason(titled(shown), titled(beside))).toBe(words);
});

test('the words are those of the text where the title writes everything large', () => {
  const beside = titled('Notes On Prompt Injection', 'They treat prompt injection as solved.');
  expect(reason(titled('A study of prompt injection'), beside)).toBe('prompt injection');
});
