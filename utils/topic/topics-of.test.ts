import { describe, expect, test } from 'vitest';
import { topicsOf } from './topics-of.ts';

const topics = (title: string, text = '', labels: string[] = []) =>
  topicsOf({ title, text, labels });

/** About nothing that the lexicon knows. */
const aside = 'The harbour was quiet and the boats lay still in the morning. '.repeat(20);

describe('a title says what an article is about', () => {
  test.each([
    ['Three ways in which agents forget', ['agents']],
    ['Red-teaming a small model before its release', ['safety']],
    ['Prompt injection is still not solved', ['prompt-injection']],
    ['Serving with vLLM at half the price', ['inference']],
    ['A vector database in two hundred lines', ['vector-search']],
    ['What a sparse autoencoder sees', ['interpretability']],
    ['From 16 to 8-bit weights, and what it costs', ['quantization']],
    ['Whisper on a phone', ['speech', 'local-llms']],
    ['Function calling with JSON schema', ['llm-tool-use', 'structured-output']],
    ['A day by the sea', []],
  ])('%s → %j', (title, expected) => {
    expect(topics(title)).toEqual(expected);
  });
});

describe('what the text says', () => {
  test('a name in the lead is a topic', () => {
    expect(topics('Notes', 'We trained it with GRPO on puzzles.')).toEqual([
      'reinforcement-learning',
    ]);
  });

  test('a word that comes once deep in a long text is none', () => {
    expect(topics('Notes', `${aside}At last it was fine-tuned.`)).toEqual([]);
  });

  test('a word that comes again and again there is one', () => {
    expect(topics('Notes', aside + 'It was fine-tuned again. '.repeat(5))).toEqual(['fine-tuning']);
  });

  test('two hints are too little, three are enough', () => {
    expect(topics('Notes', 'An agent wrote this for an agent.')).toEqual([]);
    expect(topics('Notes', 'An agent wrote this for the agent of agents.')).toEqual(['agents']);
  });

  test('a word that is too common there says it in the title only', () => {
    expect(topics('Notes', 'A prompt, a prompt, a prompt, and a fourth prompt.')).toEqual([]);
    expect(topics('Better prompts')).toEqual(['prompt-engineering']);
  });

  test('what is said far less than the first is mentioned only', () => {
    const text = 'A leaderboard, a benchmark, MMLU, GPQA, and a word on RAG.';
    expect(topics('Evals: a leaderboard of benchmarks', text)).toEqual(['evals']);
  });

  test('the longest term counts, not the words within it', () => {
    expect(topics('Chain of thought prompting')).toEqual(['prompt-engineering']);
  });
});

describe("a publisher's labels", () => {
  test('are called by the names of the lexicon', () => {
    expect(topics('Notes', '', ['Large Language Models', 'Retrieval'])).toEqual(['llms', 'rag']);
  });

  test('that no topic knows are kept as they are, two of them, last', () => {
    const labels = ['Boats', 'Tides', 'Sails', 'Speech'];
    expect(topics('Notes', '', labels)).toEqual(['speech', 'boats', 'tides']);
  });

  test('that say a category are none', () => {
    expect(topics('Notes', '', ['Company News', 'Tutorial', 'AI'])).toEqual([]);
  });

  test('count once, however often they come', () => {
    expect(topics('Notes', '', ['Boats', 'boats', ' BOATS '])).toEqual(['boats']);
  });
});

test('at most five, best first', () => {
  const text = 'agentic RAG with reranking, evals, quantization, speech, robots, privacy and MCP';
  const found = topics('Agentic RAG', text);
  expect(found).toHaveLength(5);
  expect(found.slice(0, 2).toSorted()).toEqual(['agents', 'rag']);
});

describe('five hostile megabytes are read soon', () => {
  const often = (text: string) => text.repeat(5_000_000 / text.length);
  test.each([
    ['letters', often('a')],
    ['dots', often('.')],
    ['half terms', often('chain of ')],
    ['one term', often('agent ')],
    ['signs and letters', often('-a')],
    ['inner words of names', often('constructor __proto__ ')],
  ])('%s', { timeout: 5_000 }, (_, text) => {
    expect(topicsOf({ title: text, text, labels: [text, 'Speech'] })).toContain('speech');
  });
});
