import type { SampleBlog } from './sample.ts';

export const awsMachineLearning: SampleBlog = {
  sourceId: 'aws-machine-learning',
  articlesAt: 'https://aws.amazon.com/blogs/machine-learning/',
  endsWithSlash: true,
  format: 'rss',
  articles: [
    {
      slug: 'fine-tune-tern-2-small',
      title: 'Fine-tune Tern-2 Small on a single GPU instance',
      author: 'Rosalind Achterberg',
      categories: ['Tutorials', 'Fine-tuning', 'Open weights'],
      hoursAgo: -3,
      summary:
        'The 3-billion-parameter sibling of Tern-2 fits on one GPU with room for adapters. This ' +
        'post walks through data preparation, training & deployment.',
      body: [
        '<p>Saltmarsh <a href="https://huggingface.co/blog/tern-2-small">released Tern-2 ' +
          'Small</a> today, a 3-billion-parameter model with the same tokenizer and licence as ' +
          'Tern-2. In this post, we show how to train an adapter for a routing task on a single ' +
          'GPU instance.</p>',
        '<p><b>Prerequisites</b></p>',
        '<ul><li>An AWS account with permission to create training jobs</li><li>A storage ' +
          'bucket for data and adapters</li><li>A few hundred labelled examples</li></ul>',
        '<p><b>Train the adapter.</b> Our example routes maintenance requests for a fictional ' +
          'housing company, AnyCompany Homes, to one of fourteen teams. We start with rank 8, ' +
          'one epoch, and no warm-up.</p>',
        '<pre><code>model: saltmarsh/tern-2-small\n' +
          'adapter: { rank: 8, dropout: 0.05 }\n' +
          'data: s3://amzn-s3-demo-bucket/requests.jsonl\n' +
          'epochs: 1</code></pre>',
        '<p><b>Compare with the base model.</b> Keep the prompt that worked best with the base ' +
          'model and run both on the same held-out requests. In our example the adapter mainly ' +
          'fixes confusions between plumbing and heating. If the difference is small, prefer ' +
          'the prompt: it is easier to change.</p>',
      ],
    },
    {
      slug: 'deploy-tern-2-on-amazon-sagemaker',
      title: 'Deploy Tern-2 on Amazon SageMaker with Basalt',
      author: 'Dmitri Kowalczyk and Rosalind Achterberg',
      categories: ['Amazon SageMaker', 'Generative AI', 'Open weights'],
      hoursAgo: 6,
      summary:
        'Tern-2 is an open-weights model with a published training record. Learn how to host it ' +
        'on an endpoint that scales with demand.',
      body: [
        '<p>Tern-2 is a 14-billion-parameter text model from Saltmarsh, <a ' +
          'href="https://huggingface.co/blog/tern-2">published yesterday</a> under a permissive ' +
          'licence. In this post, we host it with the Basalt inference engine and set up ' +
          'scaling that follows the queue.</p>',
        '<p><b>Solution overview.</b> The solution has three parts: a container with Basalt, ' +
          'the model weights in your own storage bucket, and a scaling policy that watches the ' +
          'number of waiting requests.</p>',
        '<figure><img src="https://aws.amazon.com/images/tern-2-endpoint.png" alt="Diagram of a ' +
          'client, an endpoint, a container and a bucket"><figcaption>Requests reach the ' +
          'container through the endpoint. Weights are read once, when an instance ' +
          'starts.</figcaption></figure>',
        '<p><b>Create the endpoint</b></p>',
        '<pre><code>{\n' +
          '  "engine": "basalt",\n' +
          '  "model_path": "s3://amzn-s3-demo-bucket/tern-2/",\n' +
          '  "max_waiting": 32,\n' +
          '  "prefix_cache": true\n' +
          '}</code></pre>',
        '<p><b>Scale on the queue.</b> Utilisation of the accelerator is a poor signal, because ' +
          'a busy instance may still answer quickly. We recommend scaling out when more than ' +
          'eight requests have waited for two seconds. For background on the prefix cache, see ' +
          '<a ' +
          'href="https://aws.amazon.com/blogs/machine-learning/cut-time-to-first-token-with-basalt/">' +
          'our earlier post</a>.</p>',
        '<p><b>Clean up.</b> Delete the endpoint and its configuration when you have finished, ' +
          'so that you do not incur further charges.</p>',
      ],
    },
    {
      slug: 'measure-retrieval-before-you-tune-the-prompt',
      title: 'Measure retrieval before you tune the prompt',
      author: 'Samira Boukhalfa',
      categories: ['Retrieval', 'Evaluation', 'Best practices'],
      hoursAgo: 17,
      summary:
        'If the right passage never reaches the model, no wording will help. A small test that ' +
        'separates the two kinds of mistake.',
      body: [
        '<p>Teams that build question answering over documents often spend weeks on the prompt. ' +
          'In this post, we describe a test of an hour or two that tells you whether that is ' +
          'the right place to work.</p>',
        '<h2>Two kinds of mistake</h2>',
        '<p>An answer can be wrong because the passage was not found, or because it was found ' +
          'and misread. The two need different remedies, and a single accuracy figure mixes ' +
          'them.</p>',
        '<h2>The test</h2>',
        '<ol><li>Collect fifty real questions and mark the passage that answers each.</li><li>' +
          'Run retrieval alone and count how often the passage is among the first five.</li><li>' +
          'Run the model with the correct passage supplied by hand.</li></ol>',
        '<p>If step two scores &lt; 80 percent, work on retrieval first. Common causes are ' +
          'passages that lost their heading and tables cut in half; <a ' +
          'href="https://www.microsoft.com/en-us/research/blog/contour-retrieval-over-tables/">' +
          'Contour</a> is one way to deal with the latter. If step three is the weak one, the ' +
          'prompt deserves your attention after all.</p>',
        '<p>Repeat the test whenever the documents change. A retrieval index ages more quickly ' +
          'than a prompt.</p>',
      ],
    },
    {
      slug: 'read-invoices-with-a-multimodal-pipeline',
      title: 'How AnyCompany reads 30,000 invoices a night with a multimodal pipeline',
      author: 'Dmitri Kowalczyk',
      categories: ['Multimodal', 'Architecture', 'Customer solutions'],
      hoursAgo: 90,
      summary:
        'A small vision model sorts the pages, a larger one reads the difficult ones, and ' +
        'people see only what the two disagree about.',
      body: [
        '<p>AnyCompany receives invoices as scans, photographs and faxes. In this post, we ' +
          'describe a pipeline that reads them overnight and leaves a short list for the ' +
          'accounts team in the morning.</p>',
        '<p><b>Sort first.</b> A small vision model looks at each page and decides between ' +
          'three paths: typed and straight, typed but skewed, and handwritten. More than two ' +
          'thirds of pages take the first path, where ordinary text recognition is enough.</p>',
        '<p><b>Read twice.</b> The remaining pages go to a larger multimodal model, twice, with ' +
          'the page turned by one degree between attempts. If both readings agree on the total, ' +
          'the tax and the date, the invoice is accepted.</p>',
        '<p><b>Show the disagreement.</b> When the readings differ, a person sees the page with ' +
          'the two values side by side. The team decided early on not to show a confidence ' +
          'score. People followed the score even when the page plainly said otherwise.</p>',
        '<p>The pipeline runs on spare capacity after midnight, which suits the accounts team ' +
          'and keeps costs down.</p>',
      ],
    },
    {
      slug: 'cut-time-to-first-token-with-basalt',
      title: 'Cut time to first token with Basalt’s prefix cache',
      author: 'Rosalind Achterberg',
      categories: ['Inference', 'Performance', 'Tutorials'],
      hoursAgo: 140,
      summary:
        'Many requests begin with the same thousand words. Basalt 1.0 keeps them in memory ' +
        'between requests; here is how to arrange prompts so that it can.',
      body: [
        '<p>Basalt 1.0, <a href="https://huggingface.co/blog/basalt-1-0">released this week</a>' +
          ', is an open-source engine for serving language models. In this post, we look at one ' +
          'feature, the prefix cache, and at how to write prompts that benefit from it.</p>',
        '<p><b>Why order matters.</b> A prefix can be reused only up to the first difference. A ' +
          'prompt that begins with the current time differs from the first word, so nothing is ' +
          'shared.</p>',
        '<pre><code>slow: time, user name, instructions, documents\n' +
          'fast: instructions, documents, user name, time</code></pre>',
        '<p><b>Measure it.</b> The engine reports shared tokens for each request. In our sample ' +
          'workload, a support desk with twelve long instruction documents, moving the time to ' +
          'the end raised the shared part from almost nothing to most of the prompt, and the ' +
          'wait for the first token fell by more than half.</p>',
        '<p><b>When it does not help.</b> Short prompts gain little. Very many different ' +
          'prefixes push each other out of memory; group similar requests on the same instance ' +
          'to avoid this.</p>',
      ],
    },
    {
      slug: 'fine-tune-adapters-on-a-budget',
      title: 'Fine-tune adapters on a budget of 100 dollars',
      author: 'Samira Boukhalfa and José Ibáñez',
      categories: ['Fine-tuning', 'Cost optimization'],
      hoursAgo: 300,
      summary:
        'Set the budget first, then choose the rank, the data and the number of attempts. A ' +
        'worked example for a legal glossary.',
      body: [
        '<p>Fine-tuning guides usually start with the model. In this post, we start with the ' +
          'money: 100 dollars for everything, including mistakes.</p>',
        '<p><b>Plan for four attempts.</b> The first run will reveal a problem with the data. ' +
          'The second will reveal another. We therefore divide the budget by four and choose a ' +
          'model and rank whose single run costs no more than 25 dollars.</p>',
        '<p><b>Spend on data before rank.</b> For our glossary task, doubling the examples from ' +
          '400 to 800 helped more than raising the rank from 8 to 64, and cost less. Writing ' +
          'the examples took a lawyer two afternoons, which we have not included in the 100 ' +
          'dollars and perhaps should.</p>',
        '<p><b>Stop early, on purpose</b></p>',
        '<ul><li>Evaluate after every quarter of an epoch.</li><li>Stop when two evaluations in ' +
          'a row show no gain.</li><li>Use spot capacity and save the adapter each time.</li>' +
          '</ul>',
        '<p>The final adapter was the third of four attempts. The fourth, with more epochs, was ' +
          'worse. Delete unused adapters and stop idle instances when you are done.</p>',
      ],
    },
  ],
};
