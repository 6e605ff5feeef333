import type { SampleBlog } from './sample.ts';

export const openai: SampleBlog = {
  sourceId: 'openai',
  articlesAt: 'https://openai.com/index/',
  endsWithSlash: false,
  format: 'rss',
  articles: [
    {
      slug: 'open-questions-on-agent-memory',
      title: 'Open questions on agent memory',
      categories: ['Research', 'Agents'],
      hoursAgo: -6,
      summary:
        'What should a long-running agent write down, who should be able to read it, and when ' +
        'should it be deleted?',
      body: [
        '<p>An agent that works for several days needs notes. We have tried several designs ' +
          'inside our own teams, and this post lists what we still do not know.</p>',
        '<h2>What to write down</h2>',
        '<p>Decisions are cheap to store and valuable later. Observations are the reverse: ' +
          'numerous, quickly stale, and hard to tell apart from decisions once both are in one ' +
          'file. We now keep them in separate places, and only decisions survive the night by ' +
          'default.</p>',
        '<h2>Who can read it</h2>',
        '<p>People corrected an agent’s notes far more often when the notes were an ordinary ' +
          'document than when they sat behind a settings page. The corrections were short and ' +
          'nearly always right.</p>',
        '<h2>When to delete</h2>',
        '<p>We have no good answer. Expiry dates are simple and remove things that matter. ' +
          'Asking the agent to tidy up works until it tidies away the reason for a rule. If ' +
          'your team has kept records of either, we would like to read them.</p>',
      ],
    },
    {
      slug: 'harbor-long-tasks',
      title: 'A second look at Harbor’s long tasks',
      categories: ['Research', 'Evaluation'],
      hoursAgo: -2,
      summary:
        'Runs of more than three hours fail differently from short ones. We describe three ' +
        'patterns and the checks that catch them.',
      body: [
        '<p>Yesterday we published <a href="https://openai.com/index/first-harbor-runs">notes ' +
          'on our first Harbor runs</a>. We have since read every transcript of the 41 tasks ' +
          'that take a person three hours or more, and the failures look different from those ' +
          'of the shorter tasks.</p>',
        '<h2>Three patterns</h2>',
        '<ul><li><b>Early lock-in.</b> The agent picks a plan in its first minutes and explains ' +
          'away what does not fit it.</li><li><b>Silent drift.</b> A rule stated at the start, ' +
          'such as a date format, stops being applied after the second hour.</li><li><b>' +
          'Polishing.</b> The work is done, and the agent keeps editing until something ' +
          'breaks.</li></ul>',
        '<p>A written checklist, reread every thirty steps, removes most of the drift. It does ' +
          'little for lock-in, where a fresh agent with no memory of the plan is the better ' +
          'critic. For polishing, the cure is a clear definition of done.</p>',
        '<p>We have sent eleven corrections to the benchmark’s authors, all of them cases where ' +
          'the grader rejected an acceptable answer.</p>',
      ],
    },
    {
      slug: 'tool-descriptions-agents-can-read',
      title: 'Writing tool descriptions that agents read correctly',
      categories: ['Engineering', 'Agents'],
      hoursAgo: 1.5,
      summary:
        'Most wrong tool calls start with a sentence that a person would also misread. Five ' +
        'habits that helped us, with before & after examples.',
      body: [
        '<p>When an agent calls the wrong tool, the first instinct is to change the model or ' +
          'the prompt. In an internal review of 600 wrong calls, more than half could be traced ' +
          'to the description of the tool itself.</p>',
        '<p><b>Say what it does not do.</b> Descriptions usually list abilities. Limits are ' +
          'more useful, because they separate neighbouring tools.</p>',
        '<pre><code>before: Searches orders.\n' +
          'after:  Searches orders of the last 90 days by number.\n' +
          '        For older orders use archive_search.</code></pre>',
        '<p><b>Name the unit.</b> A field called <code>timeout</code> invites a guess. A field ' +
          'called <code>timeout_seconds</code> does not. The same goes for currencies, time ' +
          'zones and distances.</p>',
        '<p><b>Return errors that suggest the next step.</b> “Invalid input” ends a ' +
          'conversation. “No order 4417 in the last 90 days” continues it. We measured fewer ' +
          'retries after rewriting error messages than after any change to the descriptions.</p>',
      ],
    },
    {
      slug: 'first-harbor-runs',
      title: 'Reading our first Harbor runs',
      categories: ['Research', 'Evaluation', 'Agents'],
      hoursAgo: 26,
      summary:
        'A new benchmark asks agents to do an afternoon of office work. We ran it, read the ' +
        'transcripts, and found the cost record more useful than the score.',
      body: [
        '<p><a href="https://bair.berkeley.edu/blog/harbor/">Harbor</a>, published yesterday by ' +
          'a group at Berkeley, gives an agent a simulated office and a task that takes a ' +
          'person between one and four hours. We ran all 180 tasks with a plain agent loop, and ' +
          'spent the night reading.</p>',
        '<figure><img src="https://openai.com/images/harbor-cost-record.png" alt="A step chart ' +
          'of money spent over the course of one task"><figcaption>The cost record of one ' +
          'spreadsheet task. The flat stretch is the agent waiting for a form.</figcaption>' +
          '</figure>',
        '<p>The end-state grading is strict and, in our reading, nearly always fair. The ' +
          'surprise was the cost record that Harbor keeps for every step. Two runs with the ' +
          'same score can differ tenfold in what they spent, and the expensive run is usually ' +
          'the one that never looked at the folder’s contents first.</p>',
        '<p>We are not publishing a score. One day is too short to rule out mistakes in our own ' +
          'harness, and a number would travel further than that caveat. Once we have checked ' +
          'the long tasks we will write again.</p>',
      ],
    },
    {
      slug: 'envelopes-for-tool-results',
      title: 'Envelopes for tool results',
      categories: ['Safety', 'Agents'],
      hoursAgo: 74,
      summary:
        'A paper from the Kestrel group proposes marking everything a tool returns as data. We ' +
        'describe how we tested the idea and where it falls short.',
      body: [
        '<p>Prompt injection happens when text that an agent reads is taken for text that ' +
          'somebody asked it to follow. A new paper, <i>Sealed Envelopes</i>, by the Kestrel ' +
          'group, wraps each tool result in a marker that cannot be typed, and trains the model ' +
          'to treat whatever is inside as material to read.</p>',
        '<h2>What we tried</h2>',
        '<p>We reproduced the method on a small research model with Postmark, the paper’s set ' +
          'of 1,200 documents that carry hidden requests. The drop in followed requests matches ' +
          'the paper. So does the price: the model becomes slightly worse at tasks where a ' +
          'document legitimately contains steps to carry out, such as a recipe or a setup ' +
          'guide.</p>',
        '<h2>Where it falls short</h2>',
        '<p>Envelopes protect against commands. They do not protect against false facts: a page ' +
          'that merely claims an invoice is overdue can still lead an agent astray. We ' +
          'recommend them together with confirmation for any action that cannot be undone.</p>',
      ],
    },
    {
      slug: 'grants-for-classroom-evaluations',
      title: 'Small grants for classroom evaluations',
      categories: ['Company', 'Education'],
      hoursAgo: 260,
      summary:
        'Teachers know what a good explanation looks like in their own subject. After a pilot ' +
        'in Málaga, a new round of grants pays for the time it takes to write that down.',
      body: [
        '<p>Evaluations of tutoring tools are mostly written by people who do not teach. Today ' +
          'we are opening a round of sixty small grants for teachers who want to write one for ' +
          'their own subject and age group.</p>',
        '<p>Each grant covers twenty days of work. Recipients choose thirty pieces of student ' +
          'work, describe what a helpful response would do, and grade a set of anonymous ' +
          'responses against that description. We supply the tooling and a statistician; the ' +
          'questions and the rubric belong to the teacher, who may publish them under any ' +
          'licence.</p>',
        '<blockquote><p>“I did not need a score. I needed to know whether it would notice the ' +
          'same thing I notice.” A chemistry teacher from the pilot in Málaga</p></blockquote>',
        '<p>A pilot with eight schools showed that rubrics differ more between subjects than we ' +
          'had assumed. A history rubric rewards an open question, and a chemistry rubric often ' +
          'penalises one. Applications are open for six weeks, in eleven languages.</p>',
      ],
    },
    {
      slug: 'shared-words-for-system-cards',
      title: 'Shared words for system documentation',
      categories: ['Safety', 'Policy'],
      hoursAgo: 700,
      summary:
        'Two teams can both write “tested for misuse” and mean different things. We propose ' +
        'thirty short definitions and invite corrections.',
      body: [
        '<p>Documentation of AI systems has grown longer every year, and comparing two ' +
          'documents has not become easier. One reason is vocabulary. In a sample of fifty ' +
          'public documents we found seven meanings of “red teaming” and four of “held-out”.</p>',
        '<p>We are publishing a glossary of thirty terms. Each entry has a definition of at ' +
          'most forty words, one example that fits, and one that does not. We expect the ' +
          'examples of what does not fit to be the useful part.</p>',
        '<h2>How it was made</h2>',
        '<p>Editors wrote a first version from the sample. Reviewers from universities, ' +
          'standards bodies and companies then marked every entry they could not use. Nine ' +
          'terms were dropped because no short definition survived, among them “alignment” and ' +
          '“robustness”.</p>',
        '<p>The glossary is a draft and will stay one for a year. Corrections are welcome from ' +
          'anyone, and each accepted correction is listed with its reason.</p>',
      ],
    },
  ],
};
