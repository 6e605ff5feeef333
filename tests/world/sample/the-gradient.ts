import type { SampleBlog } from './sample.ts';

export const theGradient: SampleBlog = {
  sourceId: 'the-gradient',
  articlesAt: 'https://thegradient.pub/',
  endsWithSlash: true,
  format: 'rdf',
  articles: [
    {
      slug: 'what-agent-benchmarks-leave-out',
      title: 'What Agent Benchmarks Leave Out',
      author: 'Oriane Lefèvre',
      categories: ['Agents', 'Evaluation', 'Perspectives'],
      hoursAgo: 3.5,
      summary:
        'Harbor measures whether the work was done. Anyone who has handed work to a colleague ' +
        'knows that this is only part of the question.',
      body: [
        '<p>In an office, the phrase “it is done” is followed by a second conversation. Where ' +
          'did you put it? Did anything look odd? What did you decide without asking me? A new ' +
          'benchmark, <a href="https://bair.berkeley.edu/blog/harbor/">Harbor</a>, measures the ' +
          'first phrase with unusual care. This essay is about the second conversation.</p>',
        '<p><b>The end state and the handover.</b> Harbor’s graders compare files, messages and ' +
          'forms with what they should be. That is a strength: no model grades another, and the ' +
          'results can be repeated. But two agents may leave identical files while one of them ' +
          'also reports that a supplier’s address had changed twice in a year. Only one of them ' +
          'has done the job well.</p>',
        '<p><b>Turning points.</b> <a ' +
          'href="https://www.microsoft.com/en-us/research/blog/where-agents-lose-the-thread/">A ' +
          'study of 400 transcripts</a> shows that most runs are lost in a single step. A good ' +
          'handover would reveal that step to the person who reads it. It is a property that ' +
          'could be measured, for instance by asking a reader to predict from the report alone ' +
          'whether the task succeeded.</p>',
        '<p><b>A modest proposal</b></p>',
        '<blockquote><p>Grade the report as well as the result, and grade it by what it allows ' +
          'somebody else to notice.</p></blockquote>',
        '<p>It would need human readers and more money. The tasks are already there, and so are ' +
          'the recordings of people doing them.</p>',
      ],
    },
    {
      slug: 'features-are-not-explanations',
      title: 'Features Are Not Explanations',
      author: 'Baltasar Quiroga',
      categories: ['Interpretability', 'Perspectives'],
      hoursAgo: 176,
      summary:
        'A new browser for model features makes descriptions better. An explanation still has ' +
        'to say why.',
      body: [
        '<p>Suppose you open a page in <a ' +
          'href="https://deepmind.google/blog/lantern-reading-features/">Lantern</a>, the ' +
          'recently published feature browser, and find a feature that responds to knitting ' +
          'patterns, contracts and rules of card games. You give it the label “numbered ' +
          'clauses”. You have described something true. What have you explained?</p>',
        '<h2>Description</h2>',
        '<p>A good description predicts where the feature will be active next. Lantern’s near ' +
          'misses make such predictions testable, and this is real progress: a label that fails ' +
          'is visible as a failure.</p>',
        '<h2>Explanation</h2>',
        '<p>An explanation would say what the model uses the feature for, and what would have ' +
          'to be different for it not to exist. The page offers one experiment of that kind, ' +
          'removal. Removal shows that something depends on the feature. It does not show what ' +
          'role it plays, any more than removing a screw shows what a clock is for.</p>',
        '<h2>Between the two</h2>',
        '<p>There is a practical middle: collect features that appear together, and ask what ' +
          'task they share. Biology took this step slowly, with many wrong turns, and kept its ' +
          'drawings. The labels with their history are our drawings.</p>',
      ],
    },
    {
      slug: 'a-short-history-of-the-test-set',
      title: 'A Short History of the Test Set',
      author: 'Thandeka Mbatha-Ruiz',
      categories: ['Evaluation', 'History'],
      hoursAgo: 420,
      summary:
        'The idea of hiding part of the data is younger than it seems, and it has been ' +
        'rediscovered several times.',
      body: [
        '<p>Keeping some data aside to check a conclusion feels as old as statistics. In ' +
          'machine learning the habit took decades to settle, and each generation has had to ' +
          'learn it again.</p>',
        '<p><b>Checking on the same data.</b> Early pattern recognition systems were often ' +
          'reported on the examples they had been built from. There were practical reasons. ' +
          'Data came on cards, cards were few, and setting some aside felt wasteful.</p>',
        '<p><b>The shared split.</b> Public collections brought the fixed split: everyone ' +
          'trains on one part and reports on the other. Comparison became simple. So did a ' +
          'slower kind of leakage, in which a community learns the test by choosing, year after ' +
          'year, what worked on it.</p>',
        '<p><b>Today.</b> Models trained on the web may have read the test, its discussion and ' +
          'its answers. Some benchmarks now keep tasks in reserve, others expire. The old ' +
          'question returns: what would count as evidence that a system has learned something ' +
          'it was not shown?</p>',
        '<p>A hidden test is a promise between people. Its history is mostly a history of how ' +
          'such promises were kept.</p>',
      ],
    },
    {
      slug: 'robots-need-boring-data',
      title: 'Robots Need Boring Data',
      author: 'Oriane Lefèvre and Tevita Halafihi',
      categories: ['Robotics', 'Data'],
      hoursAgo: 760,
      summary: 'Demonstrations show robots at their best. Learning needs the other ninety hours.',
      body: [
        '<p>A video of a robot folding a shirt lasts forty seconds. The filming took a week, ' +
          'and most of it shows a gripper moving slowly over a table while somebody adjusts a ' +
          'lamp. We visited four labs to ask what happens to the rest.</p>',
        '<h2>What is thrown away</h2>',
        '<p>Three of the four delete it. Storage is a reason, and embarrassment is another. The ' +
          'fourth keeps everything, and its students have learned to look there first: ' +
          'calibration drift, sensor faults and the exact moment when a cloth begins to slip ' +
          'are all in the boring part.</p>',
        '<h2>Why it matters for learning</h2>',
        '<p>A policy trained on successes has never seen the beginning of a failure. It cannot ' +
          'recognise one, so it continues. Boring data contains many beginnings of failures ' +
          'that were caught in time, often by a person’s hand at the edge of the picture.</p>',
        '<h2>A request</h2>',
        '<p>Publish one unedited day alongside the next dataset. It will not be watched by many ' +
          'people. Those who do watch it will learn how the work is done.</p>',
      ],
    },
    {
      slug: 'the-cost-of-a-citation',
      title: 'The Cost of a Citation',
      author: 'Baltasar Quiroga',
      categories: ['Retrieval', 'Evaluation'],
      hoursAgo: 1300,
      summary:
        'Answers with sources look trustworthy. Following the sources takes time that few ' +
        'readers have; what does a citation promise them?',
      body: [
        '<p>Systems that answer questions increasingly add small numbers to their sentences. ' +
          'Each number leads to a source. We asked 60 readers to use such a system for a week ' +
          'and logged how often they followed one: about once in every forty answers.</p>',
        '<h2>Three promises</h2>',
        '<p>A citation can promise that the sentence is supported, that the source exists, or ' +
          'merely that somebody could check. Readers in our study assumed the first. A hand ' +
          'check of 500 citations found the second to be nearly always true, and the first true ' +
          'about three times in four. The remainder were sources on the right topic that did ' +
          'not contain the claim.</p>',
        '<h2>Making it cheaper</h2>',
        '<p>When the system showed the supporting sentence next to its own, readers checked ten ' +
          'times as often and took four seconds each. The change is small, and it moves the ' +
          'cost from the reader to the system, which now has to find the sentence. Where it ' +
          'could not, it left the number out.</p>',
        '<p>Fewer citations, all of them visible, were preferred by two readers in three.</p>',
      ],
    },
  ],
};
