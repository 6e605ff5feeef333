import type { SampleBlog } from './sample.ts';

export const anthropic: SampleBlog = {
  sourceId: 'anthropic',
  articlesAt: 'https://www.anthropic.com/news/',
  endsWithSlash: false,
  format: 'page',
  articles: [
    {
      slug: 'a-letter-a-day',
      title: 'A Letter a Day: What Forty Librarians Asked a Model',
      categories: ['Society'],
      hoursAgo: 92,
      summary:
        'For a month, forty librarians wrote down the hardest question of their day, and what ' +
        'became of it. Most of them were about other people.',
      body: [
        '<p>We asked forty librarians to send us one letter a day: the hardest question that ' +
          'somebody had asked them, what a model said to it, and what they said themselves.</p>',
        '<p>We had expected questions about sources. More than half were about how to tell ' +
          'someone something: a refusal, a diagnosis, a farewell. There the model was useful ' +
          'where it asked back, and of no use where it answered at once.</p>',
      ],
    },
    {
      slug: 'the-second-reader',
      title: 'The Second Reader',
      categories: ['Announcements'],
      hoursAgo: 520,
      summary:
        'Translators have a second reader, who sees the text without the original. We describe ' +
        'what happened when a model took that chair for a season.',
      body: [
        '<p>A second reader reads a translation as its readers will: without the original. For ' +
          'one season a model took that chair in three publishing houses, beside a person.</p>',
      ],
    },
  ],
};
