import type { SampleBlog } from './sample.ts';

export const importAi: SampleBlog = {
  sourceId: 'import-ai',
  articlesAt: 'https://importai.substack.com/p/',
  endsWithSlash: false,
  format: 'rss',
  articles: [
    {
      slug: 'import-ai-906-tern-2-harbor',
      title:
        'Import AI 906: An open model with its receipts; a harbour for agents; sealed envelopes',
      author: 'Jack Clark',
      categories: [],
      hoursAgo: -8,
      summary:
        'A research group publishes the whole record of a training run, and a benchmark asks ' +
        'agents to work for an afternoon.',
      body: [
        '<p>Welcome to Import AI, a newsletter about AI research. This week has three items ' +
          'about checking other people’s work.</p>',
        '<h2>Tern-2 arrives with its logs</h2>',
        '<p>Saltmarsh has released Tern-2, a 14-billion-parameter text model, together with its ' +
          'data recipe, its training log and 120 intermediate checkpoints. The <a ' +
          'href="https://huggingface.co/blog/tern-2">Hugging Face post</a> shows how to load ' +
          'any point of the run by name. <b>Why this matters:</b> most questions about training ' +
          'can only be asked of a run that somebody wrote down.</p>',
        '<h2>Harbor wants an afternoon of your agent’s time</h2>',
        '<p><a href="https://bair.berkeley.edu/blog/harbor/">Harbor</a> has 180 office tasks ' +
          'that take a person between one and four hours. Agents are graded on the state they ' +
          'leave behind, and on what they spent getting there. <b>Why this matters:</b> short ' +
          'tests are mostly solved or mostly noise, and longer ones are expensive to build.</p>',
        '<h2>Putting tool results in envelopes</h2>',
        '<p>The Kestrel group trains a model to treat marked text as data and never as a ' +
          'request. The <a href="https://lilianweng.github.io/posts/prompt-injection-defences/">' +
          'notes on Lil’Log</a> place the paper among earlier defences. It helps a great deal ' +
          'and does not finish the job.</p>',
      ],
    },
    {
      slug: 'import-ai-905-reading-features',
      title: 'Import AI 905: Reading features with Lantern; small depots & closed roads',
      author: 'Jack Clark',
      categories: [],
      hoursAgo: 160,
      summary:
        'Researchers get a browser for the insides of a model, and a logistics company shares ' +
        'what its forecasts missed.',
      body: [
        '<p>Welcome to Import AI. This issue looks at a tool for reading models, and at ' +
          'forecasts that were wrong in a useful way.</p>',
        '<h2>Lantern turns features into pages</h2>',
        '<p><a href="https://deepmind.google/blog/lantern-reading-features/">Lantern</a> is a ' +
          'browser for the internal features of a language model. Each feature gets its own ' +
          'page: the passages that excite it, the passages that nearly do, and a record of what ' +
          'changes when it is switched off. The near misses turn out to be the interesting ' +
          'part, since they show where a neat label stops being true.</p>',
        '<p><b>Why this matters:</b> labels are easy to write and hard to check. A page that ' +
          'keeps the counterexamples next to the label makes checking the default. An essay in ' +
          '<a href="https://thegradient.pub/features-are-not-explanations/">The Gradient</a> ' +
          'argues that even so, a feature is a description and not yet an explanation.</p>',
        '<h2>Forecasts for small depots</h2>',
        '<p>A parcel company in the north of Portugal published two years of depot forecasts ' +
          'with the errors left in. The largest errors fall on days when the road was closed ' +
          'and nobody told the model. Adding a single field for closures helped more than a ' +
          'larger network.</p>',
      ],
    },
    {
      slug: 'import-ai-904-pebbles',
      title:
        'Import AI 904: Eleven labs pick up pebbles; compilers as teachers; a library for wetlands',
      author: 'Jack Clark',
      categories: [],
      hoursAgo: 328,
      summary:
        'A shared dataset of small, dull grasps makes robot hands more reliable, and a compiler ' +
        'turns out to be a patient tutor.',
      body: [
        '<p>Welcome to Import AI. Robots first, then code, then birds.</p>',
        '<p><b>Forty thousand careful grasps.</b> Eleven labs have pooled recordings of robot ' +
          'hands picking up small objects: screws, beads, coins, and the pebbles that give <a ' +
          'href="https://bair.berkeley.edu/blog/pebble-dataset/">the dataset</a> its name. ' +
          'Every lab used its own hardware and one shared protocol. Policies trained on the ' +
          'pool transfer to a twelfth lab’s hand better than policies trained on any one lab’s ' +
          'recordings.</p>',
        '<p><b>Why this matters:</b> robotics data is usually tied to one room. Agreement on a ' +
          'protocol is slow work, and this is a rare case where the benefit can be measured.</p>',
        '<p><b>The compiler as teacher.</b> A second group trains small code models on compiler ' +
          'messages alone, without any reference solutions. The models learn to repair type ' +
          'errors first, then missing cases, and stall on anything the compiler cannot see. The ' +
          'authors suggest treating the stall as a map of what tests are for.</p>',
        '<p><b>A wetland sound library.</b> Volunteers have labelled 900 hours of recordings ' +
          'from reed beds. The classifier trained on them is modest, and the documentation is ' +
          'excellent.</p>',
      ],
    },
    {
      slug: 'import-ai-903-cheap-tokens',
      title:
        'Import AI 903: What cheaper tokens change; drafts and verifiers; a museum’s questions',
      author: 'Jack Clark',
      categories: [],
      hoursAgo: 496,
      summary:
        'When inference gets cheaper people do not simply ask the same question for less; they ' +
        'ask it several times.',
      body: [
        '<p>Welcome to Import AI. This week: prices, speed, and a museum in Ghent.</p>',
        '<p><b>Asking the same question five times.</b> A survey of forty teams finds that a ' +
          'fall in the price of inference rarely shows up as a smaller bill. Teams spend the ' +
          'difference on a second attempt, a check by another model, or a longer document in ' +
          'the prompt. The report calls this the “second look” effect and finds it strongest ' +
          'where mistakes are costly to undo.</p>',
        '<p><b>Why this matters:</b> forecasts of demand that assume a fixed amount of work per ' +
          'user will be wrong in one direction.</p>',
        '<p><b>Drafts and verifiers.</b> Speculative decoding keeps finding new uses. The ' +
          'latest paper lets the small drafting model come from a different family, with a ' +
          'shared table that translates between the two vocabularies. The gain is smaller than ' +
          'with a matched pair, but nobody has to train a drafter.</p>',
        '<p><b>Questions from a museum.</b> A museum put a question-answering kiosk next to its ' +
          'looms and published every question asked in a month. Most visitors wanted to know ' +
          'who had worked the machine, and the catalogue did not say.</p>',
      ],
    },
    {
      slug: 'import-ai-902-translation',
      title: 'Import AI 902: Translating forms, not sentences; a quiet result on memory',
      author: 'Jack Clark',
      categories: [],
      hoursAgo: 664,
      summary:
        'A translation team finds that layout carries meaning, and a study of agent memory ' +
        'finds that forgetting is underrated.',
      body: [
        '<p>Welcome to Import AI. Two items this week, both about what gets lost on the way.</p>',
        '<h2>The box is part of the sentence</h2>',
        '<p>Researchers translating public health forms into nine languages noticed that ' +
          'sentence quality explained little of the confusion they saw. People misread forms ' +
          'whose boxes had moved. Their new method translates the page as a drawing with text ' +
          'in it, and asks a second model to fill the form in as a test. If the second model ' +
          'puts the date of birth in the wrong box, the translation goes back.</p>',
        '<p><b>Why this matters:</b> it is a small example of evaluation by use. The measure is ' +
          'whether the form works, and the sentences follow from that.</p>',
        '<h2>Forgetting on purpose</h2>',
        '<p>A study of long-running agents compares five ways of keeping notes. The method that ' +
          'throws away the most does best on tasks longer than an hour, provided it keeps a ' +
          'dated list of decisions. Agents that kept everything spent their time rereading.</p>',
      ],
    },
    {
      slug: 'import-ai-901-data-diets',
      title: 'Import AI 901: Data diets; a benchmark retires; counting birds in Zürich',
      author: 'Jack Clark',
      categories: [],
      hoursAgo: 832,
      summary:
        'Three groups train on less and report what went missing, and a well-used test set is ' +
        'put out to pasture.',
      body: [
        '<p>Welcome to Import AI. This issue is about subtraction.</p>',
        '<p><b>What a model loses on a diet.</b> Three groups independently removed two thirds ' +
          'of a web corpus with quality filters and trained the same small model on what ' +
          'remained. Average scores barely moved. The losses were concentrated: recipes, repair ' +
          'manuals, minority spellings, and anything written as a list of numbers. The groups ' +
          'have published their filters so that others can look for the same holes.</p>',
        '<p><b>Why this matters:</b> averages hide diets. A filter that is right nine times in ' +
          'ten can still empty an entire shelf.</p>',
        '<p><b>A benchmark retires.</b> The maintainers of a reading test have closed its ' +
          'leaderboard after six years. They cite leaked answers, saturated scores, and a wish ' +
          'to spend their weekends on something else. The farewell note lists every question ' +
          'they now think was badly written, which makes it the best documentation the test ' +
          'ever had.</p>',
        '<p><b>Counting birds.</b> A network of cheap microphones counted swifts over Zürich ' +
          'for a summer. Agreement with human counters was good in the evening and poor at ' +
          'dawn.</p>',
      ],
    },
  ],
};
