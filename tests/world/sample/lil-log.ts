import type { SampleBlog } from './sample.ts';

export const lilLog: SampleBlog = {
  sourceId: 'lil-log',
  articlesAt: 'https://lilianweng.github.io/posts/',
  endsWithSlash: true,
  format: 'rss',
  articles: [
    {
      slug: 'prompt-injection-defences',
      title: 'Prompt Injection Defences',
      categories: ['agents', 'safety', 'long-read'],
      hoursAgo: 52,
      summary:
        'A tour of the ways to keep an agent from obeying what it merely reads: filters, ' +
        'delimiters, privilege, and sealed envelopes.',
      body: [
        '<p>An agent that browses or reads mail mixes two kinds of text in one context: text ' +
          'from the person it works for, and text from everyone else. Prompt injection is any ' +
          'attempt to make the second kind be treated as the first. This post groups the ' +
          'defences by where they act.</p>',
        '<p><b>Before the model: filters.</b> A classifier inspects each document and removes ' +
          'what looks like a command. Filters are easy to add and easy to evade, because a ' +
          'command can be phrased as a fact, a table, or a quotation.</p>',
        '<p><b>In the model: marked data.</b> Early work put delimiters around untrusted text. ' +
          'Since an attacker can type a delimiter, the <i>Sealed Envelopes</i> paper uses ' +
          'reserved tokens and trains the model on the difference.</p>',
        '<figure><img src="https://lilianweng.github.io/images/sealed-envelope.png" alt="A ' +
          'context window with three marked regions"><figcaption>Enveloped regions may be ' +
          'quoted and summarised. They may not change the plan.</figcaption></figure>',
        '<p><a ' +
          'href="https://www.microsoft.com/en-us/research/blog/instructions-and-data-sealed-envelopes/">' +
          'Replications</a> agree on the size of the effect, and <a ' +
          'href="https://deepmind.google/blog/testing-agents-with-sealed-envelopes/">adaptive ' +
          'tests</a> show what remains.</p>',
        '<p><b>After the model: privilege.</b> The third family assumes the model will be ' +
          'fooled and limits what that can cost. Plans are fixed before untrusted text is read; ' +
          'values derived from it carry a label; actions that cannot be undone require ' +
          'consent.</p>',
        '<p><b>Combining them.</b> The families fail for different reasons, so their benefits ' +
          'add up better than usual. A reasonable default is marked data plus privilege, with ' +
          'filters kept for logging.</p>',
      ],
    },
    {
      slug: 'speculative-decoding-notes',
      title: 'Notes on Speculative Decoding',
      categories: ['inference', 'long-read'],
      hoursAgo: 290,
      summary:
        'Why a small model may write a large model’s text without changing a word of it, and ' +
        'what decides how much time is saved.',
      body: [
        '<p>Generating text is slow because each token waits for the one before it. Checking ' +
          'text is fast because all tokens can be checked at once. Speculative decoding turns ' +
          'the first problem into the second.</p>',
        '<p><b>The basic scheme.</b> A drafter proposes <i>k</i> tokens. The target model ' +
          'scores all of them in one pass and keeps the longest prefix it accepts. A correction ' +
          'step for the first rejected token ensures that the output follows the target’s own ' +
          'distribution.</p>',
        '<pre><code>draft  = drafter.propose(context, k)\n' +
          'scores = target.score(context + draft)\n' +
          'n      = accepted_prefix(draft, scores)\n' +
          'emit(draft[:n] + correction(scores, n))</code></pre>',
        '<p><b>What decides the gain.</b> Three quantities matter: how often drafts are ' +
          'accepted, how much cheaper the drafter is, and how busy the hardware already is. The ' +
          'third is often overlooked. On a fully loaded server there is no idle capacity to ' +
          'spend on drafts that will be rejected, and the gain can become a loss.</p>',
        '<p><b>Choosing k.</b> A fixed <i>k</i> is rarely best. Acceptance is high inside ' +
          'names, code and boilerplate, and low at the start of a sentence. Stopping the draft ' +
          'when the drafter itself is unsure works well and needs no training.</p>',
      ],
    },
    {
      slug: 'evaluation-of-long-answers',
      title: 'Evaluating Long Answers',
      categories: ['evaluation'],
      hoursAgo: 600,
      summary:
        'Exact match fails after the first sentence. A comparison of rubrics, claims, ' +
        'preferences and tests by use.',
      body: [
        '<p>When an answer is one word, comparing it with a reference is enough. When it is ' +
          'three pages, every method of evaluation measures something slightly different from ' +
          'what was wanted.</p>',
        '<p><b>Split into claims.</b> The answer is broken into single statements, and each is ' +
          'checked against sources. This catches invention well. It misses omission, and it ' +
          'treats a trivial claim like a central one.</p>',
        '<p><b>Rubrics.</b> An expert lists what a good answer contains. Rubrics handle ' +
          'omission, take long to write, and reward answers that happen to share the expert’s ' +
          'outline.</p>',
        '<p><b>Preferences.</b> Two answers are shown side by side. Preferences are quick to ' +
          'collect, and length, formatting and confidence all influence them. Controlling for ' +
          'length alone changes many rankings.</p>',
        '<p><b>Tests by use.</b> A second reader, human or model, has to do something with the ' +
          'answer: fill in a form, pass a quiz, repeat an experiment. This is the most ' +
          'expensive method and the hardest to fool.</p>',
        '<p>A practical combination is a claim check on everything, a rubric on a sample, and a ' +
          'test by use before a release.</p>',
      ],
    },
    {
      slug: 'retrieval-and-memory',
      title: 'Retrieval & Memory, Side by Side',
      categories: ['retrieval', 'agents'],
      hoursAgo: 990,
      summary:
        'Retrieval fetches what was written for others. Memory fetches what was written for ' +
        'oneself. The difference shows in what goes wrong.',
      body: [
        '<p>Systems that look things up and systems that remember are often built from the same ' +
          'parts: an encoder, an index, a ranking step. They fail in different ways, and it is ' +
          'worth keeping them apart.</p>',
        '<h2>Retrieval</h2>',
        '<p>Documents have authors, dates and readers. Errors come from splitting them badly, ' +
          'from questions phrased unlike the text, and from sources that contradict each ' +
          'other.</p>',
        '<h2>Memory</h2>',
        '<p>Notes written by an agent are short, undated unless somebody insists, and full of ' +
          'words like “this” and “the second one”. Errors come from context that was obvious at ' +
          'the time. Adding a date and a subject to every note removes a surprising share of ' +
          'them.</p>',
        '<h2>Updating</h2>',
        '<p>A document that is out of date is replaced. A memory that is out of date often ' +
          'stays, next to its successor, and the ranking step has to choose. Of the methods ' +
          'compared in the literature, writing a new note that names the old one is the ' +
          'simplest and holds up well.</p>',
      ],
    },
    {
      slug: 'data-mixtures',
      title: 'Data Mixtures',
      categories: ['pre-training', 'data'],
      hoursAgo: 1400,
      summary:
        'How much code, how much conversation, how many languages? A review of methods for ' +
        'choosing the proportions of a training corpus.',
      body: [
        '<p>A pre-training corpus is a mixture of sources, and the proportions influence a ' +
          'model about as much as its size does. Choosing them by trial is expensive, so most ' +
          'methods use small runs to predict large ones.</p>',
        '<p><b>Proxy models.</b> Train many small models on random mixtures, fit a curve, and ' +
          'pick the best predicted mixture. The method works when the ranking of mixtures is ' +
          'stable across sizes. It usually is for broad sources and often is not for rare ' +
          'skills.</p>',
        '<p><b>Online adjustment.</b> Change the proportions during training, giving more ' +
          'weight to sources where the loss still falls. Noisy sources can attract weight ' +
          'forever, since their loss never settles; a cap is needed.</p>',
        '<p><b>Order.</b> Saving the cleanest data for the end is common practice. Part of the ' +
          'benefit seems to come from the falling learning rate, which lets late data leave a ' +
          'sharper trace.</p>',
        '<p><b>Open questions.</b> Few reports publish enough detail to compare methods ' +
          'directly. The report on Tern-1 is a welcome exception: it lists each source’s share ' +
          'in every tenth of training.</p>',
      ],
    },
  ],
};
