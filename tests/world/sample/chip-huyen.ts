import type { SampleBlog } from './sample.ts';

export const chipHuyen: SampleBlog = {
  sourceId: 'chip-huyen',
  articlesAt: 'https://huyenchip.com/blog/',
  endsWithSlash: false,
  format: 'atom',
  articles: [
    {
      slug: 'inference-engines.html',
      title: 'Reading an inference engine in a weekend',
      author: 'Chip Huyen',
      categories: ['Inference', 'Engineering'],
      hoursAgo: 110,
      summary:
        'Basalt 1.0 is small enough to read from start to finish. A guided tour with the five ' +
        'files to open first.',
      body: [
        '<p><a href="https://huggingface.co/blog/basalt-1-0">Basalt 1.0</a> came out this week ' +
          'with about 9,000 lines of code. That is small enough to read, so here is an order in ' +
          'which to do it.</p>',
        '<p><b>1. The request.</b> Start with <code>request.py</code>. It has eleven fields, ' +
          'and the rest of the engine exists to move a request from <code>waiting</code> to ' +
          '<code>done</code>. Write the states on paper.</p>',
        '<p><b>2. The scheduler.</b> One function decides which requests get the next step. ' +
          'Everything people argue about (fairness, long prompts, priorities) is in these 200 ' +
          'lines. The recently added <a href="https://qwenlm.github.io/blog/basalt-serving/">' +
          'chunked prefill</a> is a good example of how a small change here is felt ' +
          'everywhere.</p>',
        '<p><b>3. Memory blocks.</b> The cache is divided into blocks of sixteen tokens. Prefix ' +
          'sharing is a counter on each block, and a block is freed when its counter reaches ' +
          'zero. It is the same idea as in a file system.</p>',
        '<p><b>4. Sampling, 5. Server.</b> Leave both for last. They are the parts you will ' +
          'want to change first, and it helps to know what they rest on.</p>',
        '<p>After reading, try to predict what happens when two requests share a prefix and one ' +
          'is cancelled. Then run it.</p>',
      ],
    },
    {
      slug: 'agents-need-budgets.html',
      title: 'Agents need budgets',
      author: 'Chip Huyen',
      categories: ['Agents', 'Engineering'],
      hoursAgo: 350,
      summary:
        'A limit on steps is the simplest budget, and usually the wrong one. Notes on time, ' +
        'money and permission as separate limits.',
      body: [
        '<p>Most agent loops have a limit on the number of steps. It is one line of code, and ' +
          'it ends runs at arbitrary moments. A budget can do better if it reflects what is ' +
          'actually scarce.</p>',
        '<p><b>Three budgets</b></p>',
        '<ul><li><b>Time</b>: how long will somebody wait?</li><li><b>Money</b>: what is the ' +
          'result worth?</li><li><b>Permission</b>: how many changes to the outside world may ' +
          'be made before asking?</li></ul>',
        '<p>They run out independently. An agent that has spent its time can still hand over ' +
          'notes; one that has spent its permission can keep reading.</p>',
        '<p><b>Let the agent see it.</b> Showing the remaining budget changes behaviour. With a ' +
          'third left, an agent that can see the figure starts to wrap up. One that cannot see ' +
          'it is cut off in the middle of a sentence.</p>',
        '<pre><code>budget = Budget(minutes=20, dollars=1.50, changes=5)\n' +
          'while not budget.spent():\n' +
          '    step = agent.next(history, budget.left())\n' +
          '    budget.charge(step)</code></pre>',
        '<p><b>Ending well.</b> Reserve a tenth of each budget for a report. An unfinished task ' +
          'with a clear report is worth more than one finished without a trace.</p>',
      ],
    },
    {
      slug: 'fine-tuning-last.html',
      title: 'Fine-tuning as a last step, and when it should be the first',
      author: 'Chip Huyen',
      categories: ['Fine-tuning', 'Engineering'],
      hoursAgo: 620,
      summary:
        'The usual order is prompt, retrieval, then fine-tuning. Four situations in which the ' +
        'order should be reversed.',
      body: [
        '<p>The usual advice is to try a better prompt, then retrieval, and to fine-tune only ' +
          'if both fail. It is good advice, because each step is more expensive to undo than ' +
          'the one before. There are exceptions.</p>',
        '<p><b>When format is everything.</b> If output has to follow a strict format and ' +
          'nothing else matters much, a few hundred examples and a small adapter are cheaper ' +
          'than a long prompt sent a million times.</p>',
        '<p><b>When latency rules out the prompt.</b> A thousand words of instruction cost time ' +
          'on each request. A fine-tuned model can do without most of them.</p>',
        '<p><b>When the examples exist already.</b> Some teams have years of corrected work in ' +
          'a folder. That is a training set with a good pedigree, and using it takes a day.</p>',
        '<p><b>When you need a smaller model.</b> Moving a working feature to a model a tenth ' +
          'of the size is where fine-tuning is most dependable.</p>',
        '<p>In each case, build the evaluation first. Without it there is no way of telling ' +
          'whether the order mattered.</p>',
      ],
    },
    {
      slug: 'evaluation-as-a-product.html',
      title: 'Treat your evaluation as a product',
      author: 'Chip Huyen',
      categories: ['Evaluation', 'MLOps'],
      hoursAgo: 950,
      summary:
        'It has users, it breaks, and nobody is assigned to it. What changes when an evaluation ' +
        'set gets an owner & a changelog.',
      body: [
        '<p>An evaluation set is often written in an afternoon, by whoever was free. A year ' +
          'later the roadmap depends on it, and no one remembers why question 31 is there.</p>',
        '<p><b>Give it an owner.</b> The owner answers two questions each month: which cases no ' +
          'longer matter, and which new failures have no case yet. This takes an hour and keeps ' +
          'the set alive.</p>',
        '<p><b>Give it a changelog.</b> When the score rises, people ask whether the model ' +
          'improved or the set changed. A changelog answers that in a line.</p>',
        '<pre><code>v14  removed 12 cases about the old billing page\n' +
          'v13  added 20 cases from support, group "refunds"\n' +
          'v12  fixed expected answer of case 31</code></pre>',
        '<p><b>Know its users.</b> Engineers want to know what broke. Managers want a trend. ' +
          'Reviewers want examples. One average serves none of them well, and three small views ' +
          'serve all of them.</p>',
        '<p><b>Retire it.</b> When every candidate passes, archive the set with thanks and ' +
          'write a harder one.</p>',
      ],
    },
    {
      slug: 'data-slices.html',
      title: 'Slices: looking at data in pieces',
      author: 'Chip Huyen',
      categories: ['Data', 'MLOps'],
      hoursAgo: 1390,
      summary:
        'An average over all users describes none of them. A practical routine for finding the ' +
        'pieces of your data that behave differently.',
      body: [
        '<p>A model that is right in 92 percent of cases may be right in 99 percent of most ' +
          'cases and 40 percent of some. To find the latter, cut the data into slices and look ' +
          'at each.</p>',
        '<h2>Start with the obvious cuts</h2>',
        '<p>Language, device, length, time of day, new or returning user. Most problems I have ' +
          'seen written up were found in the first ten cuts, by people who simply had not made ' +
          'them yet.</p>',
        '<h2>Then let errors suggest cuts</h2>',
        '<p>Read fifty errors and give each a two-word reason. Reasons that appear five times ' +
          'become a slice. It is slow, and it finds what automatic methods miss, because the ' +
          'reason is often outside the data: a holiday, a renamed product, a faulty scanner.</p>',
        '<h2>Keep the number small</h2>',
        '<p>With two hundred slices, some will look bad by chance. Keep about twenty, give each ' +
          'a name that a colleague would understand, and follow them over time. A slice that is ' +
          'fine today is still worth watching.</p>',
      ],
    },
  ],
};
