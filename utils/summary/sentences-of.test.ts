import { expect, test } from 'vitest';
import { sentencesOf } from './sentences-of.ts';

test.each([
  [
    'stops of every kind',
    'One. Two! Three? Four… Five',
    ['One.', 'Two!', 'Three?', 'Four…', 'Five'],
  ],
  ['what closes after a stop', 'He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
  [
    'abbreviations',
    'Tools, e.g. Claude, vs. agents. Dr. J. Clark of Acme Inc. wrote.',
    ['Tools, e.g. Claude, vs. agents.', 'Dr. J. Clark of Acme Inc. wrote.'],
  ],
  [
    'German ones',
    'Modelle, z. B. Qwen, bzw. Llama. Mehr dazu.',
    ['Modelle, z. B. Qwen, bzw. Llama.', 'Mehr dazu.'],
  ],
  [
    'numbers and names with points',
    'GPT-4.1 costs 2.50 a day. See node.js for more.',
    ['GPT-4.1 costs 2.50 a day.', 'See node.js for more.'],
  ],
  [
    'a stop before a small letter',
    'It is called deepset. ai by some.',
    ['It is called deepset. ai by some.'],
  ],
  [
    'Chinese, without spaces',
    '我们发布了模型。它很快！真的吗？',
    ['我们发布了模型。', '它很快！', '真的吗？'],
  ],
  ['Japanese quotes', '「速い。」と言った。終わり', ['「速い。」', 'と言った。', '終わり']],
  ['lines', 'A heading\nA text', ['A heading', 'A text']],
  ['nothing', ' \n ', []],
])('%s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
