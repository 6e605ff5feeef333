import type { SampleBlog } from './sample.ts';

export const huggingFace: SampleBlog = {
  sourceId: 'hugging-face',
  articlesAt: 'https://huggingface.co/blog/',
  endsWithSlash: false,
  format: 'rss',
  articles: [
    {
      slug: 'dataset-viewer-filters',
      title: 'Filter any dataset in the viewer before you download it',
      categories: ['datasets', 'hub'],
      hoursAgo: -5,
      summary:
        'Three new filters in the dataset viewer: by language, by length, and by “looks like ' +
        'another row”.',
      body: [
        '<p>A dataset card describes a dataset as a whole. What you often want to know is ' +
          'whether it contains the twenty rows you care about. From today the viewer has three ' +
          'filters that run on our side, before you download anything.</p>',
        '<p><b>Language.</b> Rows are tagged by a small classifier. Mixed rows carry several ' +
          'tags, and rows the classifier is unsure of have a tag of their own, which is a ' +
          'pleasant way to find puzzles.</p>',
        '<p><b>Length.</b> Choose characters or tokens, with any public tokenizer. Sorting by ' +
          'length is still the quickest way to find broken rows: look at both ends.</p>',
        '<p><b>Looks like another row.</b> The last filter groups near copies. It uses short ' +
          'fingerprints of overlapping word sequences, so a changed date or name does not hide ' +
          'a copy. On several popular sets the groups are larger than their authors expected, ' +
          'and some have already published cleaned versions.</p>',
        '<p>Filters can be shared as a link, and combined.</p>',
      ],
    },
    {
      slug: 'tern-2-small',
      title: 'Tern-2 Small: the same recipe at 3B, with every checkpoint',
      categories: ['open-weights', 'nlp'],
      hoursAgo: -1,
      summary:
        'Saltmarsh releases the small sibling of Tern-2, trained on the same data in the same ' +
        'order. That makes the two unusually easy to compare.',
      body: [
        '<p>A day after <a href="https://huggingface.co/blog/tern-2">Tern-2</a>, Saltmarsh has ' +
          'published Tern-2 Small. It has 3 billion parameters, the same tokenizer, the same ' +
          'licence, and one property that is rare: it saw the same Estuary data in the same ' +
          'order as its larger sibling.</p>',
        '<h2>Why the order matters</h2>',
        '<p>When two models differ in size and in data, it is hard to say which caused what. ' +
          'Here step 40,000 of one model has read exactly the documents that step 40,000 of the ' +
          'other has read. You can load both and ask what size alone bought.</p>',
        '<pre><code>from transformers import AutoModelForCausalLM\n' +
          '\n' +
          'name = "saltmarsh/tern-2-small"\n' +
          'early = AutoModelForCausalLM.from_pretrained(name, revision="step-40000")\n' +
          'final = AutoModelForCausalLM.from_pretrained(name)</code></pre>',
        '<h2>Running it</h2>',
        '<p>In 4-bit form the model fits in the memory of an ordinary laptop. Basalt supports ' +
          'it from today, and it works as a drafter for Tern-2 in speculative decoding because ' +
          'the vocabularies match.</p>',
      ],
    },
    {
      slug: 'tokenizer-diff',
      title: 'tokenizer-diff: see what changes before you swap a tokenizer',
      categories: ['tools', 'nlp'],
      hoursAgo: 0.5,
      summary:
        'A small command-line tool that shows where two tokenizers disagree on your own text, ' +
        'sorted by how much it will cost you.',
      body: [
        '<p>Changing a model often means changing its tokenizer, and with it the length of ' +
          'every prompt you have. <code>tokenizer-diff</code> reads a folder of text and ' +
          'reports where two tokenizers disagree.</p>',
        '<pre><code>$ tokenizer-diff tern-1 tern-2 ./prompts\n' +
          '+18%  tables/rates.txt    digits split one by one\n' +
          ' -4%  letters/            fewer pieces for accents\n' +
          '  0%  everything else</code></pre>',
        '<h2>What we learned from using it</h2>',
        '<p>Averages are misleading here too. In our own prompts the average difference between ' +
          'the two Tern tokenizers is close to zero, while price tables became noticeably ' +
          'longer because digits are now split one by one. That is good for arithmetic and bad ' +
          'for budgets that were set close to the limit.</p>',
        '<h2>Not only length</h2>',
        '<p>With <code>--breaks</code> the tool lists places where a word boundary moved. Those ' +
          'are the places where a carefully written stop sequence may no longer match. Issues ' +
          'and pull requests are welcome, especially for scripts without spaces.</p>',
      ],
    },
    {
      slug: 'tern-2',
      title: '🐦 Tern-2 is on the Hub, with its logs and 120 checkpoints',
      categories: ['open-weights', 'nlp', 'community'],
      hoursAgo: 31,
      summary:
        'Saltmarsh has published a 14B text model together with the data recipe, the training ' +
        'log & every mistake made on the way.',
      body: [
        '<p>Tern-2, a 14-billion-parameter text model by the research group Saltmarsh, is ' +
          'available on the Hub from today under Apache 2.0. The weights are one item of ' +
          'several. The release also contains the recipe for its Estuary corpus, the complete ' +
          'training log, and 120 checkpoints.</p>',
        '<figure><img src="https://huggingface.co/images/tern-2-loss.png" alt="Training loss ' +
          'over time with three annotated jumps"><figcaption>The loss curve as Saltmarsh ' +
          'annotated it. The second jump was a faulty network card.</figcaption></figure>',
        '<h2>Load any point of the run</h2>',
        '<pre><code>from transformers import pipeline\n' +
          '\n' +
          'ask = pipeline("text-generation", "saltmarsh/tern-2", revision="step-40000")</code></pre>',
        '<h2>What is in the log</h2>',
        '<p>The log notes every restart, every change of learning rate and every hypothesis ' +
          'that turned out wrong. Eleven days were lost to a duplicated shard of the corpus. ' +
          'The group decided not to start again, and explains how it estimated the damage.</p>',
        '<p>Context length is 64,000 tokens. A smaller model on the same data is planned.</p>',
      ],
    },
    {
      slug: 'reproducible-evals',
      title: 'One file per evaluation: a format for results you can rerun',
      categories: ['evaluation', 'guide'],
      hoursAgo: 98,
      summary:
        'A score without its prompt, seed and library versions is a rumour. We propose a single ' +
        'file that holds all of them.',
      body: [
        '<p>Two people run the same benchmark on the same model and get different scores. In ' +
          'our experience the cause is nearly always one of four: the prompt’s whitespace, the ' +
          'way answers are extracted, the number of examples shown, or a library version.</p>',
        '<p>We propose a small file format, <code>.evalcard</code>, that records all four next ' +
          'to the result. It is plain text, it can be compared line by line, and it contains ' +
          'what is needed to run the evaluation again.</p>',
        '<pre><code>task: reading-notes v3\n' +
          'model: saltmarsh/tern-1\n' +
          'shots: 5 (fixed, listed below)\n' +
          'extract: last line, after "Answer:"\n' +
          'seed: 7\n' +
          'libraries: see lock section</code></pre>',
        '<h2>What about hardware?</h2>',
        '<p>Different accelerators round differently. For most tasks the effect is smaller than ' +
          'the effect of a trailing space. The format records hardware anyway, because “most” ' +
          'is not “all”.</p>',
        '<p>A checker is included in our evaluation library from this week.</p>',
      ],
    },
    {
      slug: 'basalt-1-0',
      title: 'Basalt 1.0: a small inference engine you can read in a weekend',
      categories: ['inference', 'open-source'],
      hoursAgo: 150,
      summary:
        'The community’s compact serving engine reaches its first stable release, with prefix ' +
        'sharing, speculative decoding and 9,000 lines of code.',
      body: [
        '<p>Basalt began as a teaching project: how little code does a modern inference engine ' +
          'need? Two years and 140 contributors later, version 1.0 is stable, and still small ' +
          'enough to read.</p>',
        '<h2>What is new</h2>',
        '<ul><li><b>Prefix sharing.</b> Requests that begin alike share memory until they ' +
          'differ.</li><li><b>Speculative decoding.</b> A small model drafts, the large one ' +
          'verifies, and the output is unchanged.</li><li><b>Fair queues.</b> A long request no ' +
          'longer holds up twenty short ones.</li></ul>',
        '<h2>Readable on purpose</h2>',
        '<p>The maintainers turn down contributions that make a file longer than 600 lines. ' +
          'Kernels are kept in a separate package, so the scheduler can be read without knowing ' +
          'any hardware.</p>',
        '<pre><code>pip install basalt\nbasalt serve saltmarsh/tern-1 --port 8080</code></pre>',
        '<p>The 1.0 label is a promise about the configuration file and the HTTP interface. ' +
          'Internals will keep changing.</p>',
      ],
    },
    {
      slug: 'adapter-merging',
      title: 'Merging adapters without regret',
      categories: ['fine-tuning', 'guide'],
      hoursAgo: 240,
      summary:
        'Averaging two adapters works surprisingly often. A checklist for finding out when it ' +
        'did not.',
      body: [
        '<p>You have one adapter that writes in the house style and another that knows the ' +
          'product catalogue. Adding them together takes a second. Finding out whether the ' +
          'result is any good takes longer, and this guide is about that part.</p>',
        '<h2>Before merging</h2>',
        '<p>Check that both adapters were trained on the same base, at the same rank, for the ' +
          'same layers. Then compare the directions of their updates. If they nearly cancel in ' +
          'some layer, the merged adapter will have forgotten whatever lived there.</p>',
        '<h2>After merging</h2>',
        '<ol><li>Run each adapter’s own evaluation on the merged one.</li><li>Run both prompts ' +
          'together, because interference shows up in combination.</li><li>Read twenty outputs. ' +
          'Style breaks in ways that no metric notices.</li></ol>',
        '<p>In our trials with Tern-1, weighting the adapters by the amount of data behind them ' +
          'was a better start than equal weights. Three or more adapters merged badly in almost ' +
          'every case; routing between them was the better choice.</p>',
      ],
    },
  ],
};
