import type { SampleBlog } from './sample.ts';

export const qwen: SampleBlog = {
  sourceId: 'qwen',
  articlesAt: 'https://qwenlm.github.io/blog/',
  endsWithSlash: true,
  format: 'rss',
  articles: [
    {
      slug: 'linnet-vl',
      title: 'Linnet-VL: Looking Before Answering (先看后答)',
      author: 'QwenTeam',
      categories: ['Multimodal', 'Research'],
      hoursAgo: 8,
      summary:
        'A research prototype that writes down what it sees before it reads the question. Fewer ' +
        'guesses, & a slightly slower first answer.',
      body: [
        '<p>When a vision-language model receives a picture and a question together, the ' +
          'question shapes what it sees. Asked how many red cups are on the table, it tends to ' +
          'find red cups. Linnet-VL is a research prototype that works in the other order, ' +
          'which we call 先看后答, “look first, answer later”.</p>',
        '<figure><img src="https://qwenlm.github.io/images/linnet-two-passes.png" alt="Two ' +
          'passes over a picture, first without and then with a question"><figcaption>The first ' +
          'pass has no access to the question. Its notes are kept for the second.</figcaption>' +
          '</figure>',
        '<h2>Two passes</h2>',
        '<p>In the first pass the model describes the picture in a short list of objects, ' +
          'positions and readable text. In the second it receives the question, the list and ' +
          'the picture. If list and picture disagree, it is trained to say so.</p>',
        '<h2>Observations</h2>',
        '<p>Questions with a false premise are rejected more often. Questions about fine detail ' +
          'gain little, since the list is short. The additional pass costs time, although it ' +
          'can be shared by all questions about one picture.</p>',
        '<p>A technical note describes training and data. The prototype is meant for study.</p>',
      ],
    },
    {
      slug: 'basalt-serving',
      title: 'Serving Long Prompts with Basalt 1.0: Notes on Scheduling',
      author: 'QwenTeam',
      categories: ['Inference', 'Engineering'],
      hoursAgo: 128,
      summary:
        'We contributed chunked prefill to the Basalt engine. This post explains what it does ' +
        'to waiting times, with diagrams in text form.',
      body: [
        '<p><a href="https://huggingface.co/blog/basalt-1-0">Basalt 1.0</a> was released this ' +
          'week. Among its contributions is a change from our team: chunked prefill, which ' +
          'keeps one long prompt from delaying everybody else.</p>',
        '<p><b>The problem.</b> Reading a prompt of 100,000 tokens occupies the accelerator for ' +
          'seconds. During that time no other request receives its next token, and users see a ' +
          'pause.</p>',
        '<pre><code>before: [ long prompt read ......... ] a b c a b c\n' +
          'after:  [ read ] a b c [ read ] a b c [ read ] a b c</code></pre>',
        '<p><b>Choosing the chunk.</b> Small chunks keep others smooth and make the long ' +
          'request slower. We adapt the size to the number of requests waiting: with an empty ' +
          'queue, the prompt is read in one go.</p>',
        '<p><b>Together with prefix sharing.</b> Chunks end on the same boundaries that the ' +
          'prefix cache uses, so a partly read prompt can already be shared. <a ' +
          'href="https://aws.amazon.com/blogs/machine-learning/cut-time-to-first-token-with-basalt/">' +
          'A post on ordering prompts</a> explains how to benefit from that.</p>',
      ],
    },
    {
      slug: 'long-context-notes',
      title: 'Notes on Long Context: Finding Is Not Using',
      author: 'QwenTeam',
      categories: ['Research', 'Long context'],
      hoursAgo: 330,
      summary:
        'A model may find a sentence in a long document and still not use it. We describe a ' +
        'test that separates the two.',
      body: [
        '<p>Tests of long context often hide a sentence in a long text and ask for it. Models ' +
          'do well on such tests. In practice, users report that a rule stated on page three is ' +
          'ignored on page ninety. Both observations are correct.</p>',
        '<p><b>A test for using.</b> We hide a rule instead of a fact, for example “amounts are ' +
          'given in thousands”, and later ask a question whose answer depends on it. The model ' +
          'is never asked about the rule. In a control condition we ask for the rule ' +
          'directly.</p>',
        '<p><b>What we see.</b> In our research models the rule is found nearly always and ' +
          'applied much less often. The gap grows with distance. It grows faster with the ' +
          'number of other rules in between, so that part of the effect is interference and not ' +
          'length.</p>',
        '<p><b>What helps</b></p>',
        '<ul><li>Asking the model to list applicable rules before answering</li><li>Training on ' +
          'documents whose beginning changes the meaning of the end</li></ul>',
        '<p>The test is available in Chinese, English and Spanish.</p>',
      ],
    },
    {
      slug: 'multilingual-tokens',
      title: 'A Fairer Vocabulary: Tokens per Sentence in 40 Languages',
      author: 'QwenTeam',
      categories: ['Research', 'Multilingual'],
      hoursAgo: 640,
      summary:
        'The same sentence can cost three times as many tokens in one language as in another. ' +
        'We report on a vocabulary trained to narrow the gap.',
      body: [
        '<p>A tokenizer trained on web text gives short codes to what is common on the web. ' +
          'Speakers of other languages pay for it, literally, when services are priced by ' +
          'token.</p>',
        '<h2>Objective</h2>',
        '<p>We trained a vocabulary with a simple addition to the usual procedure. After every ' +
          'thousand merges, the language with the longest average sentence receives a larger ' +
          'share of the sample. The total size stays the same.</p>',
        '<h2>Effect</h2>',
        '<p>The ratio between the most and least expensive of 40 languages falls from 3.4 to ' +
          '1.7. English sentences become about four percent longer. A small model trained with ' +
          'the new vocabulary learns the languages with few resources faster, and the others at ' +
          'the same pace.</p>',
        '<h2>Limits</h2>',
        '<p>Short sentences are not the only goal. In languages with rich endings, merging an ' +
          'ending with its stem saves a token and hides the grammar. We left a list of endings ' +
          'unmerged, compiled with help from linguists in Tbilisi, Tampere and Kraków.</p>',
      ],
    },
    {
      slug: 'math-data',
      title: 'Preparing Mathematical Text: What We Remove and Why',
      author: 'QwenTeam',
      categories: ['Data', 'Research'],
      hoursAgo: 1010,
      summary:
        'Formulas survive web crawling badly. A description of our cleaning steps, with ' +
        'examples of what each one catches.',
      body: [
        '<p>Mathematical text on the web exists in at least six notations, some of which are ' +
          'pictures. A crawler that keeps only plain text keeps the sentences and drops the ' +
          'formulas between them. What remains looks like prose and teaches little.</p>',
        '<h2>Steps</h2>',
        '<ol><li>Detect pages where formulas were lost, by their unusual number of dangling ' +
          'phrases such as “where is the”.</li><li>Fetch the original again and convert all ' +
          'notations into one.</li><li>Check each formula by parsing it. Remove the paragraph ' +
          'if more than two fail.</li><li>Remove pages that state results without any ' +
          'argument.</li></ol>',
        '<p>The third step removes the most text. The fourth is the most debated among us: ' +
          'tables of results are useful, and we now keep them in a separate set.</p>',
        '<h2>A useful mistake</h2>',
        '<p>For a month we converted <code>&lt;</code> incorrectly, and inequalities vanished ' +
          'from the data. The model trained on it was fluent and avoided comparing anything. We ' +
          'keep its checkpoint as a reminder.</p>',
      ],
    },
  ],
};
