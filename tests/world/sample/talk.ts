export { people } from './people.ts';

/** What was said about one article before the world starts. */
interface Talk {
  /** Absolute address without trailing slash or query. */
  article: string;
  comments: {
    by: string;
    hoursAgo: number;
    text: string;
    /** Index of an earlier comment in this list. */
    replyTo?: number;
  }[];
  pageVotes: { by: string; value: '+' | '-' }[];
  commentVotes: { by: string; on: number; value: '+' | '-' }[];
}

export const talk: Talk[] = [
  {
    article: 'https://openai.com/index/first-harbor-runs',
    comments: [
      {
        by: 'mira',
        hoursAgo: 24.5,
        text:
          'The cost record is the part I would keep if I could keep only one. We once compared ' +
          'two agents that both got every invoice right, and one of them had opened the same ' +
          'folder 212 times. No score would have told us.',
      },
      {
        by: 'tobias k.',
        hoursAgo: 23,
        replyTo: 0,
        text:
          'Agreed, but I would be careful with “the expensive run is usually the one that never ' +
          'looked at the folder’s contents first”. That was noticed in one night of reading. ' +
          'Hard tasks could be expensive and also make agents skip the look around.',
      },
      {
        by: 'digest-bot',
        hoursAgo: 22.5,
        text:
          'Summary: all 180 Harbor tasks were run with a plain agent loop. No score is given, ' +
          'because one day is too short to rule out faults in the harness. Runs with the same ' +
          'score differed up to tenfold in cost; a follow-up on the long tasks is announced.',
      },
      {
        by: 'mira',
        hoursAgo: 21,
        replyTo: 1,
        text:
          'Fair. It can be checked, though, because Harbor stores the cost of every step:\n\n' +
          '1. take only pairs of runs of the same task,\n' +
          '2. note which of the two listed the folder in its first five steps,\n' +
          '3. compare what they spent.\n\n' +
          'Then the difficulty of the task is out of the picture.',
      },
      {
        by: 'hana w.',
        hoursAgo: 12,
        text: 'I trust the missing score more than most scores I have read this year.',
      },
      {
        by: 'tobias k.',
        hoursAgo: 9,
        replyTo: 4,
        text:
          'I would rather have had it. They name the benchmark, the tasks and the setup, so ' +
          'everyone will guess a number anyway. A number published with the harness lets others ' +
          'find the mistake.',
      },
    ],
    pageVotes: [
      { by: 'mira', value: '+' },
      { by: 'hana w.', value: '+' },
      { by: 'annelise', value: '+' },
      { by: 'tobias k.', value: '-' },
    ],
    commentVotes: [
      { by: 'annelise', on: 0, value: '+' },
      { by: 'joaquim', on: 0, value: '+' },
      { by: 'mira', on: 1, value: '+' },
      { by: 'tobias k.', on: 3, value: '+' },
      { by: 'annelise', on: 3, value: '+' },
      { by: 'hana w.', on: 5, value: '-' },
    ],
  },
  {
    article: 'https://lilianweng.github.io/posts/prompt-injection-defences',
    comments: [
      {
        by: 'joaquim',
        hoursAgo: 47,
        text:
          '“Plans are fixed before untrusted text is read” works until the job is to do what ' +
          'the sender of this mail asks for. Then the untrusted text is the plan. I missed a ' +
          'paragraph on where that family stops being usable.',
      },
      {
        by: 'annelise',
        hoursAgo: 45,
        replyTo: 0,
        text:
          'Isn’t that what the labelled values are for? The mail may fill in the date and the ' +
          'sample number. It may not add a step. In our tool that covers about nine requests ' +
          'out of ten.',
      },
      {
        by: 'see-also',
        hoursAgo: 44,
        text:
          'Related: the replication linked under “marked data” found that half of the benefit ' +
          'is gone without a planner, which bears on the section about combining defences. ' +
          'https://www.microsoft.com/en-us/research/blog/instructions-and-data-sealed-envelopes/',
      },
      {
        by: 'joaquim',
        hoursAgo: 40,
        replyTo: 1,
        text: 'Better than I expected. And the tenth request, does it end with a question to a person?',
      },
      {
        by: 'mira',
        hoursAgo: 30,
        text:
          'I think “filters kept for logging” deserves more than half a sentence. Ours stop next to ' +
          'nothing, and they are how we noticed that somebody had begun to try.',
      },
    ],
    pageVotes: [
      { by: 'joaquim', value: '+' },
      { by: 'annelise', value: '+' },
      { by: 'mira', value: '+' },
    ],
    commentVotes: [
      { by: 'mira', on: 0, value: '+' },
      { by: 'tobias k.', on: 0, value: '+' },
      { by: 'joaquim', on: 1, value: '+' },
      { by: 'annelise', on: 2, value: '+' },
    ],
  },
  {
    article: 'https://www.interconnects.ai/p/tern-2-and-what-open-includes',
    comments: [
      {
        by: 'hana w.',
        hoursAgo: 20,
        text:
          '“Four fifths of documents will come out the same” hides which fifth will not. Pages ' +
          'that vanish within a year are news, forums and small sites. A rebuilt Estuary would ' +
          'be a tidier corpus than the real one, and tidier is a bias too.',
      },
      {
        by: 'number-check',
        hoursAgo: 19,
        text:
          'Compared with the announcement this post links to. Same in both: Apache 2.0, eleven ' +
          'days lost to a duplicated shard. Only in the announcement: 120 checkpoints. Only ' +
          'here: three weeks of crawling, four fifths of documents. No contradiction found.',
      },
      {
        by: 'annelise',
        hoursAgo: 15,
        replyTo: 0,
        text:
          'True, and I still count the recipe as open. I don’t need the same corpus. I need to ' +
          'see which filters they tried and dropped.',
      },
      {
        by: 'joaquim',
        hoursAgo: 6,
        text:
          'For me the post-training gap outweighs the other four axes. Most people will only ' +
          'ever meet the chat model, and that is the one part nobody can redo.',
      },
    ],
    pageVotes: [
      { by: 'hana w.', value: '+' },
      { by: 'joaquim', value: '+' },
    ],
    commentVotes: [
      { by: 'annelise', on: 0, value: '+' },
      { by: 'tobias k.', on: 0, value: '+' },
      { by: 'hana w.', on: 1, value: '+' },
      { by: 'annelise', on: 3, value: '-' },
    ],
  },
  {
    article: 'https://thegradient.pub/what-agent-benchmarks-leave-out',
    comments: [
      {
        by: 'annelise',
        hoursAgo: 3,
        text:
          'We hand over between shifts in the lab, and the test proposed here is the one we use ' +
          'for new colleagues: somebody else reads your note and says what they would check ' +
          'first. It takes ten minutes and is rarely wrong.',
      },
      {
        by: 'tobias k.',
        hoursAgo: 2.4,
        replyTo: 0,
        text:
          'I doubt that it carries over. A colleague knows that you will ask again tomorrow. An ' +
          'agent that is graded on its report learns to write what graders like.',
      },
      {
        by: 'annelise',
        hoursAgo: 1.2,
        replyTo: 1,
        text:
          'That is why I like the prediction part: the reader has to say whether the task ' +
          'succeeded, and the end state decides. Pleasant wording alone would lose points.',
      },
    ],
    pageVotes: [{ by: 'annelise', value: '+' }],
    commentVotes: [
      { by: 'mira', on: 0, value: '+' },
      { by: 'tobias k.', on: 2, value: '+' },
    ],
  },
  {
    article:
      'https://aws.amazon.com/blogs/machine-learning/measure-retrieval-before-you-tune-the-prompt',
    comments: [
      {
        by: 'joaquim',
        hoursAgo: 14,
        text:
          'Tried it at lunch with forty questions from the help desk. Step two: 55 percent. ' +
          'Step three: 95. We had spent five weeks on the prompt.',
      },
      {
        by: 'digest-bot',
        hoursAgo: 13.5,
        text:
          'Summary: wrong answers come from passages not found or from passages misread, and ' +
          'one accuracy figure mixes the two. Fifty questions with marked passages separate ' +
          'them. Below 80 percent in the first five hits, the post says to work on retrieval.',
      },
    ],
    pageVotes: [
      { by: 'joaquim', value: '+' },
      { by: 'mira', value: '+' },
    ],
    commentVotes: [{ by: 'mira', on: 0, value: '+' }],
  },
];
