import { expect, test } from 'vitest';
import { searchTerms } from './terms.ts';

test.each([
  ['Introducing GPT-5.1', ['introducing', 'gpt', '5', '1']],
  ['Models and policies', ['model', 'and', 'policy']],
  ['Prévisions météo', ['prevision', 'meteo']],
  ["OpenAI's $1B", ['openai', 's', '1b']],
  ['深度学习', ['深度', '度学', '学习']],
  ['AI模型 发布', ['ai', '模型', '发布']],
  ['一 model', ['一', 'model']],
  ['…', []],
])('"%s" is found by %j', (text, terms) => {
  expect(searchTerms(text)).toEqual(terms);
});
