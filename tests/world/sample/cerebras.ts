import type { SampleBlog } from './sample.ts';

export const cerebras: SampleBlog = {
  sourceId: 'cerebras',
  articlesAt: 'https://www.cerebras.ai/blog/',
  endsWithSlash: false,
  format: 'page',
  articles: [
    {
      slug: 'one-wafer-one-orchard',
      title: 'One Wafer, One Orchard: Serving a Model to Nine Thousand Growers',
      categories: ['Blog'],
      hoursAgo: 75,
      summary:
        'Fruit growers ask their questions at sunrise, all at once. How one machine answers them ' +
        'before the coffee is ready.',
      body: [
        '<p>At a quarter past five the first growers are up, and by six all of them have asked ' +
          'whether to water today. A service that is idle for twenty-two hours and overrun for ' +
          'two is hard to build for. We kept the whole model on one wafer and measured what ' +
          'happens at sunrise.</p>',
        '<h2>A morning in numbers</h2>',
        '<p>Between five and seven o’clock, 9,000 growers send 31,000 questions. The longest wait ' +
          'for a first word was four tenths of a second. Nothing was split among machines, so ' +
          'nothing had to be put together again.</p>',
        '<h2>What we would do again</h2>',
        '<p>We let the weather service write its forecast into the prompt once, and keep it ' +
          'there for everybody. That saved more time than any change to the hardware.</p>',
      ],
    },
    {
      slug: 'the-quiet-compiler',
      title: 'The Quiet Compiler',
      categories: ['Engineering'],
      hoursAgo: 310,
      summary:
        'Our compiler used to print eleven thousand lines for every model. Now it prints one. ' +
        'Where the others went.',
      body: [
        '<p>Nobody reads eleven thousand lines. Still, when something went wrong, the line that ' +
          'mattered was among them. We asked twenty engineers which lines had ever helped them, ' +
          'and kept those.</p>',
        '<p>What is left is one line where all is well, and a short story where it isn’t: what ' +
          'was tried, what did not fit, and the smallest change that would make it fit.</p>',
      ],
    },
    {
      slug: 'cooling-by-ear',
      title: 'Cooling by Ear',
      categories: ['Blog'],
      hoursAgo: 700,
      summary:
        'A technician heard a pump fail two days before the sensors did. We taught a model to listen.',
      body: [
        '<p>The sensors said that all was well. The technician said that the third pump sounded ' +
          'tired. Two days later it stopped. Since then every pump has a microphone, and a small ' +
          'model that knows how a healthy one sounds.</p>',
      ],
    },
  ],
};
