import type { SampleBlog } from './sample.ts';

export const bair: SampleBlog = {
  sourceId: 'bair',
  articlesAt: 'https://bair.berkeley.edu/blog/',
  endsWithSlash: true,
  format: 'atom',
  articles: [
    {
      slug: 'harbor',
      title: 'Harbor: Measuring Agents on Work That Takes an Afternoon',
      author: 'Noor Haddadin, Elias Bergqvist and Mei-Lin Okafor',
      categories: ['agents', 'evaluation'],
      hoursAgo: 44,
      summary:
        'We introduce a benchmark of 180 office tasks, each of which takes a person between one ' +
        'and four hours, graded by the state an agent leaves behind.',
      body: [
        '<p>Benchmarks for agents tend to have short tasks, because short tasks are easy to ' +
          'check. Much of the work people would like to hand over is long, dull and full of ' +
          'small decisions. Harbor is an attempt to measure that.</p>',
        '<figure><img src="https://bair.berkeley.edu/images/harbor-quays.png" alt="Six groups ' +
          'of tasks drawn as quays of a harbour"><figcaption>The 180 tasks are arranged in six ' +
          'groups, which we call quays.</figcaption></figure>',
        '<p><b>The tasks.</b> Every task runs in a simulated office with a mailbox, a file ' +
          'store, a calendar and a few web forms. An agent may have to reconcile two ' +
          'spreadsheets, prepare a trip for five people, or bring a catalogue up to date. We ' +
          'paid 36 people to do each task twice, and removed tasks on which they disagreed ' +
          'about the result.</p>',
        '<p><b>Grading.</b> Graders look only at the final state: files, messages sent, forms ' +
          'submitted. There is no model in the loop. Each run also produces a cost record that ' +
          'lists tokens, time and money for every step.</p>',
        '<p><b>First results.</b> A plain agent loop with the open model Tern-1 completes 31 ' +
          'percent of the tasks. The share falls from more than half for one-hour tasks to one ' +
          'in ten for four-hour tasks. Failures are rarely spectacular. Most often, a detail ' +
          'from the beginning has been forgotten.</p>',
        '<p>Tasks, graders and human recordings are available. Sixty tasks are held back, and ' +
          'will replace any that leak.</p>',
      ],
    },
    {
      slug: 'cheap-critics',
      title: 'Cheap Critics: Small Models Can Check Large Ones',
      author: 'Yusuf Adebayo-Lind',
      categories: ['reinforcement-learning', 'fine-tuning'],
      hoursAgo: 220,
      summary:
        'Checking an answer is often easier than producing it. We measure how much smaller a ' +
        'checker can be before it stops helping.',
      body: [
        '<p>It is usually easier to see that a proof is wrong than to find one that is right. ' +
          'If the same holds for language models, a small critic could supervise a large ' +
          'writer. We trained critics of five sizes to find out.</p>',
        '<h2>Setup</h2>',
        '<p>A 14-billion-parameter writer answers questions in arithmetic, scheduling and code. ' +
          'Critics between 0.1 and 14 billion parameters read each answer and point to the ' +
          'first mistake, or say that there is none.</p>',
        '<h2>Results</h2>',
        '<ul><li>For arithmetic, a critic one fiftieth the size of the writer is nearly as good ' +
          'as the largest.</li><li>For code, usefulness falls steadily with size.</li><li>For ' +
          'scheduling, critics &lt; 1 billion parameters do harm: they reject correct answers ' +
          'that are unusual.</li></ul>',
        '<p>The pattern follows how local the mistakes are. An arithmetic slip can be seen on ' +
          'one line. A scheduling conflict needs the whole answer at once.</p>',
        '<p>Asking for the location of the first mistake, and not for a verdict alone, improved ' +
          'every critic. It also makes their errors easier to notice.</p>',
      ],
    },
    {
      slug: 'pebble-dataset',
      title: 'Pebble: 40,000 Small Grasps from Eleven Labs',
      author: 'Ines Caldeira and Håkon Lysvik',
      categories: ['robotics', 'datasets'],
      hoursAgo: 490,
      summary:
        'A dataset of robot hands picking up small objects, recorded with one protocol on ' +
        'eleven kinds of hardware.',
      body: [
        '<p>Picking up a coin is harder for a robot than lifting a box. The object is thin, the ' +
          'hand hides it, and the margin for error is a millimetre. Pebble is a dataset of ' +
          '40,000 such grasps, recorded over two years in eleven labs.</p>',
        '<h2>One protocol</h2>',
        '<p>All labs use the same forty objects, sent by post in a tin, and the same printed ' +
          'mat. Everything else differs: arms, hands, cameras, tables, operators. An attempt ' +
          'counts from first movement to a lift of ten centimetres, or to a drop.</p>',
        '<h2>What transfers</h2>',
        '<p>We train on ten labs and test on the eleventh, in turn. A policy trained on the ten ' +
          'does better in the unseen lab than a policy trained on that lab’s own recordings ' +
          'alone, in eight cases out of eleven. The three exceptions have hands with only two ' +
          'fingers.</p>',
        '<h2>Failures included</h2>',
        '<p>About 9,000 of the recordings are failures, each with a short label such as ' +
          '“slipped” or “pushed away”. Please use them. Leaving them out costs more than ' +
          'removing an equal number of successes.</p>',
      ],
    },
    {
      slug: 'patchwork-video',
      title: 'Patchwork: Long Videos from Short Looks',
      author: 'Mei-Lin Okafor and Sanne Wiersma',
      categories: ['multimodal', 'vision'],
      hoursAgo: 800,
      summary:
        'Instead of watching every frame, our model decides where to look next. It answers ' +
        'questions about hour-long videos from about sixty frames.',
      body: [
        '<p>A person looking for a scene in a film does not watch from the beginning. They ' +
          'jump, look, and jump again. Patchwork gives a multimodal model the same habit.</p>',
        '<h2>Method</h2>',
        '<p>The model starts with eight evenly spaced frames and a question. At each turn it ' +
          'writes what it has learned, names the time it wants to see next, and receives four ' +
          'frames from there. It stops when it can answer, or after thirteen turns.</p>',
        '<h2>Findings</h2>',
        '<p>On questions about single events, Patchwork matches a model that sees one frame per ' +
          'second, using about sixty frames per hour. On counting questions it is clearly ' +
          'worse: how often somebody opens a door cannot be sampled.</p>',
        '<p>The written notes turned out to be the essential part. Without them the model ' +
          'returns to the same places. With them, reviewers could also tell why it looked where ' +
          'it did, and in a quarter of the wrong answers the mistake was visible in the notes ' +
          'before it reached the answer.</p>',
      ],
    },
    {
      slug: 'counting-on-scratchpads',
      title: 'Counting on Scratchpads: When Written Steps Are Used',
      author: 'Elias Bergqvist',
      categories: ['reasoning', 'interpretability'],
      hoursAgo: 1200,
      summary:
        'Models write out their steps, but do they use them? We edit single steps and watch ' +
        'whether the answer follows.',
      body: [
        '<p>When a model writes its reasoning before an answer, it is tempting to read the ' +
          'steps as the cause of the answer. We tested this by changing one step and letting ' +
          'the model continue.</p>',
        '<h2>The test</h2>',
        '<p>In 3,000 solutions to counting and ordering problems, we replaced one intermediate ' +
          'number by a wrong one. If the step is used, the answer should change accordingly. If ' +
          'it is decoration, the answer should stay.</p>',
        '<h2>What happens</h2>',
        '<p>On long problems, answers follow the edited step in most cases. On short problems ' +
          'they mostly do not: the model reaches the correct answer in spite of the wrong step, ' +
          'without comment. Between the two lies a middle range in which the model notices the ' +
          'edit and says so.</p>',
        '<p>Training on edited solutions that include a correction widens that middle range. It ' +
          'does not make steps on short problems matter more, and perhaps nothing should. A ' +
          'person who knows the answer to a short sum does not need the paper either.</p>',
      ],
    },
  ],
};
