import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['Agents that browse the web', 'agent browse web'],
  ['How to use it, and why', ''],
  ['GPT-4.1 and Qwen2.5 in 2025', 'gpt-4.1 qwen2.5'],
  ['node.js, C++ and F#', 'node.js c++ f#'],
  ['Anthropic’s policies, boxes and losses', 'anthropic policy box loss'],
  ['analysis of the corpus in class', 'analysis corpus class'],
  ['a'.repeat(41), ''],
  ['Größere Übungen für das Modell', 'größere übungen modell'],
  ['大语言模型的推理', '大 语言 模型 的 推理'],
])('%s: %s', (text, keys) => {
  expect(wordsOf(text).map(({ key }) => key)).toEqual(keys === '' ? [] : keys.split(' '));
});

test.each([
  ['A visit to Berkeley by people of OpenAI', ['Berkeley', 'OpenAI']],
  ['It ended. Nobody knows of Harbor', ['Harbor']],
  ['Every Word Of This Is Written Large, But For GPT-4', ['GPT-4']],
])('the names in "%s"', (text, names) => {
  const found = wordsOf(text).filter(({ isName }) => isName);
  expect(found.map(({ written }) => written)).toEqual(names);
});

test('a phrase ends where a stop word or a mark stands', () => {
  const words = wordsOf('prompt injection, agents of large models');
  expect(words.filter(({ isNext }) => isNext).map(({ key }) => key)).toEqual([
    'injection',
    'model',
  ]);
});

test('a number after a name is its version, and nothing by itself', () => {
  const words = wordsOf('Opus 4.6 beats Llama 4 in 12 of 30 tests since 2025');
  const versions = words.filter(({ isVersion }) => isVersion).map(({ written }) => written);
  expect(versions).toEqual(['4.6', '4']);
});
