import type { SampleBlog } from './sample.ts';

/** A small blog that no catalogue knows: to be followed by its address. Its home page names its feed. */
export const kestrelNotes: SampleBlog = {
  sourceId: 'kestrel-notes',
  name: 'Kestrel Notes',
  feedAt: 'https://notes.kestrel.example/feed.xml',
  articlesAt: 'https://notes.kestrel.example/',
  endsWithSlash: false,
  format: 'rss',
  articles: [
    {
      slug: 'a-week-of-small-prompts',
      title: 'A Week of Small Prompts',
      author: 'Maren Kestrel',
      categories: ['Prompting', 'Notes'],
      hoursAgo: 20,
      summary:
        'For seven days I wrote no prompt longer than one line. What I missed, and what I did not.',
      body: [
        '<p>On Monday I deleted my folder of prompts. For a week, every question to a model had to ' +
          'fit on one line, and whatever the answer lacked I had to ask for afterwards.</p>',
        '<h2>What I missed</h2>',
        '<p>Mostly the examples. A line can say what I want, but not what it looks like. By ' +
          'Wednesday I had begun to put one example where the second sentence would have been.</p>',
        '<h2>What I did not</h2>',
        '<ul><li>The polite opening.</li><li>The role: nobody needs to be told to be an ' +
          'expert.</li><li>The list of things not to do, most of which nobody would have done.</li></ul>',
        '<p>I kept the rule for questions about my own notes, and dropped it for everything that ' +
          'has a format.</p>',
      ],
    },
    {
      slug: 'reading-logs-aloud',
      title: 'Reading an Agent’s Logs Aloud',
      author: 'Maren Kestrel',
      categories: ['Agents', 'Notes'],
      hoursAgo: 96,
      summary:
        'Two of us read a failed run to each other, step by step. It took an hour and found four bugs.',
      body: [
        '<p>A run of eighty steps had ended with the wrong file deleted. Instead of searching the ' +
          'log we printed it and read it aloud, taking turns: one voice for the model, one for the ' +
          'tools.</p>',
        '<p>Said aloud, it was plain that the tools never answered the question the model had ' +
          'asked. They answered the one before. We had been off by one for three weeks.</p>',
        '<p>The other three bugs were smaller. I would not have found them by searching, because I ' +
          'would not have known what for.</p>',
      ],
    },
    {
      slug: 'why-my-index-fits-on-a-card',
      title: 'Why My Index Fits on a Card',
      author: 'Maren Kestrel',
      categories: ['Retrieval'],
      hoursAgo: 400,
      summary:
        'Four hundred notes, forty keywords, one card. A small case against searching everything.',
      body: [
        '<p>I tried to search my notes by vectors, and it worked: I found what I asked for. What I ' +
          'no longer found was what I had forgotten to ask for.</p>',
        '<p>So I wrote forty keywords on a card, by hand, and next to each the five notes I would ' +
          'keep if the house burned. When I ask a model something, I show it the notes of one ' +
          'keyword, whole.</p>',
        '<p>Two hundred notes stand on no card. In half a year I have missed one of them.</p>',
      ],
    },
    {
      slug: 'the-second-reader',
      title: 'The Second Reader',
      author: 'Maren Kestrel',
      categories: ['Notes'],
      hoursAgo: -1,
      summary: 'Someone else subscribed to this blog. A note on writing for two.',
      body: [
        '<p>The log of this server shows two readers who come by about once an hour. One of them ' +
          'is me. To the other: welcome, and thank you for asking politely whether anything has ' +
          'changed.</p>',
      ],
    },
  ],
};
