import type { SampleBlog } from './sample.ts';

export const interconnects: SampleBlog = {
  sourceId: 'interconnects',
  articlesAt: 'https://www.interconnects.ai/p/',
  endsWithSlash: false,
  format: 'rss',
  articles: [
    {
      slug: 'small-models-big-recipes',
      title: 'Small models, big recipes',
      author: 'Nathan Lambert',
      categories: ['Open models', 'Post-training'],
      hoursAgo: -2,
      summary:
        'Tern-2 Small shows that a recipe can be the main product of a release. A short post on ' +
        'what can now be compared.',
      body: [
        '<p><a href="https://huggingface.co/blog/tern-2-small">Tern-2 Small</a> came out an ' +
          'hour ago. The interesting property is in the recipe: the 3-billion-parameter model ' +
          'read the same documents in the same order as the 14-billion one.</p>',
        '<p>Post-training research has a recurring problem. A method is shown to work on one ' +
          'base model, then fails on another, and nobody can tell whether size, data or luck ' +
          'was responsible. With two models that share everything except size, at least one of ' +
          'the three can be held still.</p>',
        '<h2>Three experiments to run first</h2>',
        '<ul><li>Apply the same preference data to both and compare which behaviours move.</li>' +
          '<li>Start post-training from an early checkpoint of the large model and the final ' +
          'one of the small model, matched by loss.</li><li>Train a reward model on each and ' +
          'measure how often they disagree.</li></ul>',
        '<p>None of these needs a cluster. The last fits on a single machine over a weekend, ' +
          'and the answer is not obvious in advance. I have added a list of groups who said ' +
          'they will try one, with links to follow as results arrive.</p>',
      ],
    },
    {
      slug: 'tern-2-and-what-open-includes',
      title: 'Tern-2 and what “open” includes',
      author: 'Nathan Lambert',
      categories: ['Open models'],
      hoursAgo: 22,
      summary:
        'Weights, data, logs, checkpoints, licence: a release can be open along five axes. ' +
        'Going through Tern-2 one axis at a time.',
      body: [
        '<p>Saltmarsh has just released <a href="https://huggingface.co/blog/tern-2">Tern-2</a> ' +
          'with more attached than is usual. It is a good occasion to go through the parts of ' +
          'an open release one by one.</p>',
        '<p><b>Weights and licence.</b> Apache 2.0, no additional terms, no form to fill in. ' +
          'This is the part most people need and the part that gets the headline.</p>',
        '<p><b>Data.</b> The Estuary corpus cannot be redistributed in full. The recipe can: a ' +
          'list of sources, filters and shares for each tenth of training. Rebuilding it takes ' +
          'about three weeks of crawling, and the authors estimate that four fifths of ' +
          'documents will come out the same.</p>',
        '<p><b>Logs and checkpoints.</b> The training log is the part that teaches the most per ' +
          'page. It includes a duplicated shard that cost eleven days, and the reasoning behind ' +
          'not starting over. I have written before about <a ' +
          'href="https://www.interconnects.ai/p/reading-a-training-log">how to read such a ' +
          'log</a>.</p>',
        '<p><b>What is missing.</b> The post-training data is described and not included. For ' +
          'anyone who wants to study how the base became a chat model, that is the gap to fill ' +
          'next.</p>',
      ],
    },
    {
      slug: 'the-middle-of-post-training',
      title: 'The middle of post-training',
      author: 'Nathan Lambert',
      categories: ['Post-training'],
      hoursAgo: 118,
      summary:
        'Instruction data comes first and reinforcement learning comes last. The stage between ' +
        'them gets the least attention and decides a good deal.',
      body: [
        '<p>Diagrams of post-training have two large boxes. Between them, in practice, sits a ' +
          'long stretch of small steps: rejection sampling, filtering, a little preference ' +
          'tuning, a little merging. This post is about that stretch.</p>',
        '<h2>What happens there</h2>',
        '<p>A model after instruction tuning knows the format and varies a lot in quality. The ' +
          'middle steps mostly narrow the variation. You sample many answers, keep those that ' +
          'pass a check, and train on them again. Done well, it makes the reinforcement ' +
          'learning that follows shorter and calmer.</p>',
        '<h2>What goes wrong</h2>',
        '<p>Checks have blind spots, and sampling finds them. If the check prefers answers that ' +
          'end in a summary, soon all answers do. The shift is gradual enough that no single ' +
          'evaluation flags it. Keeping fifty fixed prompts and reading them after each step is ' +
          'dull and effective.</p>',
        '<h2>How long to stay</h2>',
        '<p>Two or three rounds seem to be enough for most recipes that have been published. ' +
          'After that diversity drops, and the next stage has less to work with.</p>',
      ],
    },
    {
      slug: 'reading-a-training-log',
      title: 'How to read a training log',
      author: 'Nathan Lambert',
      categories: ['Open models', 'Training'],
      hoursAgo: 214,
      summary:
        'A loss curve is a summary. The log behind it tells you what the people knew and when ' +
        'they knew it.',
      body: [
        '<p>More groups are publishing training logs. Most readers open them, see a few ' +
          'thousand lines, and close them again. Here is a way to get something out of one in ' +
          'an hour.</p>',
        '<p><b>Start with the restarts.</b> Search for every restart and write down the stated ' +
          'reason. Hardware, data and instability are the usual three. The ratio tells you what ' +
          'kind of run it was before you have looked at any loss value.</p>',
        '<p><b>Then the edits.</b> Next, list every change to the configuration after the first ' +
          'day. Each is a small confession: something planned did not work. Note how long the ' +
          'group waited between noticing and acting.</p>',
        '<pre><code>grep -n "restart" train.log | cut -c1-80\n' +
          'grep -n "config:" train.log | tail -n +2</code></pre>',
        '<p><b>Last, the hypotheses.</b> Good logs contain sentences such as “we think this is ' +
          'the shuffling”. Follow each one to its end. In the logs I have read, about half of ' +
          'such hypotheses turn out wrong, and those are the pages to keep.</p>',
      ],
    },
    {
      slug: 'reward-models-and-rubrics',
      title: 'Reward models & rubrics',
      author: 'Nathan Lambert',
      categories: ['Post-training', 'Evaluation'],
      hoursAgo: 382,
      summary:
        'A reward model gives a number; a rubric gives reasons. Recent recipes use both, and ' +
        'the division of labour is becoming clearer.',
      body: [
        '<p>A reward model learns from comparisons and returns a score. A rubric is a list of ' +
          'things a good answer should do, checked one at a time by a capable model. For a ' +
          'while these were presented as rivals.</p>',
        '<h2>Where each one helps</h2>',
        '<p>Reward models are cheap per answer and smooth, which suits training with many ' +
          'samples. Rubrics are slow and coarse, and when they fail you can see which line ' +
          'failed. In recipes published over the past months, reward models do the bulk of the ' +
          'scoring, and rubrics are used on a sample to find where the reward model has ' +
          'drifted.</p>',
        '<h2>The calibration step</h2>',
        '<p>The link between the two is a small calibration set: answers where score and rubric ' +
          'disagree most. Reviewing a hundred of these by hand each week appears in several ' +
          'reports, always described as tedious, always kept.</p>',
        '<h2>Open questions</h2>',
        '<p>Nobody has published how many rubric lines are too many. Beyond twelve or so, the ' +
          'checker starts to skip.</p>',
      ],
    },
    {
      slug: 'who-maintains-open-models',
      title: 'Who maintains an open model after release?',
      author: 'Nathan Lambert',
      categories: ['Open models', 'Ecosystem'],
      hoursAgo: 550,
      summary:
        'Weights do not change, but everything around them does. A look at the work that begins ' +
        'on release day.',
      body: [
        '<p>Software has maintainers. Model weights are published once, so it is easy to think ' +
          'that they need none. A month after a release the list of open issues says ' +
          'otherwise.</p>',
        '<h2>What needs maintaining</h2>',
        '<ul><li>The chat template, which every serving library implements slightly ' +
          'differently</li><li>Quantized copies, made by volunteers and rarely tested</li><li>' +
          'The model card, as people find uses nobody had listed</li><li>The evaluation code, ' +
          'whenever a dependency moves</li></ul>',
        '<p>I went through the repositories of twenty open models of mixed size. In the first ' +
          'month most issues are answered within two days. After six months the median answer ' +
          'takes five weeks, and half of the answers come from users.</p>',
        '<h2>What helps</h2>',
        '<p>Groups that name a person per topic do better than groups that share an inbox. A ' +
          'tested reference for the chat template removes about a third of the issues. And a ' +
          'clear note saying that a model is no longer maintained is better received than ' +
          'silence.</p>',
      ],
    },
  ],
};
