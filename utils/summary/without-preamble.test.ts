import { expect, test } from 'vitest';
import { promises, withoutPreamble } from './without-preamble.ts';

test.each([
  ["In this blog post, we'll explore how to steer a small model.", 'How to steer a small model.'],
  ['In today’s tutorial, I will show you how agents fail.', 'How agents fail.'],
  ['This paper introduces Boatbench.', 'Boatbench.'],
  ['However, the cost of tokens falls.', 'The cost of tokens falls.'],
  ['Retrieval augmented generation (RAG) is old.', 'Retrieval augmented generation is old.'],
  ['We see.', 'We see.'],
  ['Today we release a model.', 'We release a model.'],
  ['Wir zeigen, wie das geht.', 'Wir zeigen, wie das geht.'],
])('%s → %s', (sentence, alone) => {
  expect(withoutPreamble(sentence)).toBe(alone);
});

test('what an article promises is known by its words', () => {
  expect(promises('Here, in this short post, three ways are compared.')).toBe(true);
  expect(promises('This guide covers three ways.')).toBe(true);
  expect(promises('Three ways are compared.')).toBe(false);
});
