import type { SampleBlog } from './sample.ts';

export const microsoftResearch: SampleBlog = {
  sourceId: 'microsoft-research',
  articlesAt: 'https://www.microsoft.com/en-us/research/blog/',
  endsWithSlash: true,
  format: 'rss',
  articles: [
    {
      slug: 'where-agents-lose-the-thread',
      title: 'Where agents lose the thread: 400 transcripts from Harbor',
      author: 'Ingrid Solheim',
      categories: ['Research', 'Agents', 'Evaluation'],
      hoursAgo: 20,
      summary:
        'We labelled every turning point in 400 runs of a new office-work benchmark. Most ' +
        'failed runs were lost in a single, identifiable step.',
      body: [
        '<p>The <a href="https://bair.berkeley.edu/blog/harbor/">Harbor benchmark</a> records ' +
          'every step of an agent at work in a simulated office. Its authors shared 400 ' +
          'transcripts with us before publication, and three annotators marked the step after ' +
          'which a run could no longer succeed.</p>',
        '<figure><img src="https://www.microsoft.com/images/harbor-turning-points.png" ' +
          'alt="Histogram of the step at which runs were lost"><figcaption>Turning points ' +
          'cluster early and again near the end. The middle of a run is comparatively ' +
          'safe.</figcaption></figure>',
        '<h2>One step is usually enough</h2>',
        '<p>In most failed runs the annotators agreed on a single turning point. The commonest ' +
          'was a wrong reading of the task in the first five steps. The second was a premature ' +
          'claim of completion, made while a required file was still empty.</p>',
        '<h2>Recovery is rare but teachable</h2>',
        '<p>Agents recovered from only a small share of turning points. When we inserted one ' +
          'neutral question, “what would show that this is done?”, recoveries doubled. The ' +
          'effect did not depend on which model asked it.</p>',
        '<p>Labels and annotation guidelines are available to other research groups. <a ' +
          'href="https://openai.com/index/first-harbor-runs">Notes from another team</a> reach ' +
          'a similar view of early steps.</p>',
      ],
    },
    {
      slug: 'instructions-and-data-sealed-envelopes',
      title: 'Instructions < data: what sealed envelopes change for agents',
      author: 'Malik Oyelaran and Hélène Castaing',
      categories: ['Security', 'Research', 'Agents'],
      hoursAgo: 66,
      summary:
        'If an agent reads far more text than it is told to obey, the boundary between the two ' +
        'deserves engineering. A look at a new defence against prompt injection.',
      body: [
        '<p>A mail agent may read fifty thousand words for every hundred words of instruction. ' +
          'Any of those fifty thousand can pose as the hundred. The Kestrel group’s paper <i>' +
          'Sealed Envelopes</i> makes the boundary explicit, and we have spent a week trying to ' +
          'break it.</p>',
        '<h2>The mechanism</h2>',
        '<p>Tool results are wrapped in reserved tokens that ordinary text cannot produce. ' +
          'Training then shows the model many enveloped requests and rewards it for describing ' +
          'them without acting. A planner fixes the list of permitted tools before the first ' +
          'envelope is opened.</p>',
        '<h2>What we found</h2>',
        '<ul><li>Plain injections almost disappear in our mail and calendar scenarios.</li><li>' +
          'An attacker who sees the model’s replies can still find wordings that work, at a ' +
          'much lower rate.</li><li>The planner matters as much as the tokens: without it, half ' +
          'of the benefit is gone.</li></ul>',
        '<p><a href="https://openai.com/index/envelopes-for-tool-results">A companion note</a> ' +
          'covers documents that legitimately contain steps. We see the same cost, and suggest ' +
          'letting people open an envelope by hand.</p>',
      ],
    },
    {
      slug: 'contour-retrieval-over-tables',
      title: 'Contour: retrieval that understands tables',
      author: 'Priya Venkatraghavan',
      categories: ['Research', 'Retrieval', 'Open source'],
      hoursAgo: 210,
      summary:
        'Splitting a table into passages destroys it. Contour keeps the header with every row ' +
        'and finds the right cell more often.',
      body: [
        '<p>Retrieval systems cut documents into passages. For prose this is tolerable. For a ' +
          'table it separates numbers from the headings that give them meaning, and the model ' +
          'that receives the passage has to guess.</p>',
        '<p>Contour is an open-source retrieval library that treats a table as a small ' +
          'database. Each row is indexed together with its headings, its caption and the ' +
          'sentence that first mentions it. At query time the library returns the smallest ' +
          'rectangle that answers the question.</p>',
        '<pre><code>from contour import Index\n' +
          '\n' +
          'index = Index.from_folder("reports")\n' +
          'for hit in index.find("rainfall in Bergen, 3rd quarter"):\n' +
          '    print(hit.rectangle, hit.caption)</code></pre>',
        '<p>On Ledger, a new set of 2,000 questions over annual reports, returning rectangles ' +
          'halves the number of wrong cells compared with passages of equal length. The gain ' +
          'disappears for tables of fewer than four rows, where a passage is already the whole ' +
          'table.</p>',
        '<p>Footnotes remain difficult. A dagger in a cell can reverse its meaning, and Contour ' +
          'follows it only when the note is on the same page.</p>',
      ],
    },
    {
      slug: 'pebble-grasping-from-eleven-labs',
      title: 'Pebble: what we learned contributing to an eleven-lab dataset',
      author: 'Tomás Arrieta',
      categories: ['Research', 'Robotics'],
      hoursAgo: 478,
      summary:
        'Recording the same grasp in eleven rooms took two years. Notes on protocol, lighting, ' +
        'and the value of failed attempts.',
      body: [
        '<p>Pebble is a collection of 40,000 robot grasps of small objects, recorded in eleven ' +
          'labs and <a href="https://bair.berkeley.edu/blog/pebble-dataset/">published this ' +
          'week</a>. Our group contributed 3,100 of them. The recordings were the easy part.</p>',
        '<h2>A protocol is a conversation</h2>',
        '<p>The first version of the protocol fitted on one page and was read in eleven ways. ' +
          'Does a grasp begin when the hand moves, or when it touches? Is a dropped coin one ' +
          'failure or the start of a second attempt? The final version has thirty pages, and ' +
          'most of them are photographs of edge cases.</p>',
        '<h2>Keep the failures</h2>',
        '<p>We had planned to remove failed attempts. A student trained a policy on the raw ' +
          'files by mistake, and it did better. Failures show the edge of what a hand can do, ' +
          'which successful grasps by definition never reach.</p>',
        '<h2>Light matters less than expected</h2>',
        '<p>Policies were robust to lighting and sensitive to table height. Two centimetres ' +
          'were enough to lose a third of the grasps. A calibration step now takes care of ' +
          'it.</p>',
      ],
    },
    {
      slug: 'speech-tools-for-small-languages',
      title: 'Speech tools for languages with twenty hours of audio',
      author: 'Hélène Castaing and Malik Oyelaran',
      categories: ['Research', 'Speech'],
      hoursAgo: 1100,
      summary:
        'A community archive, a patient alignment tool and a small model are enough for useful ' +
        'subtitles. A report from three villages.',
      body: [
        '<p>Most speech recognition begins with thousands of hours of audio. The archive we ' +
          'worked with has twenty, recorded on cassette by a schoolteacher over thirty years, ' +
          'with handwritten notes in two spellings.</p>',
        '<p>The project’s first tool was not a model. It was an alignment editor that lets two ' +
          'people correct the same recording without overwriting each other. Speakers disagreed ' +
          'on spelling, and the editor keeps both forms with the name of the person who prefers ' +
          'each.</p>',
        '<p>A small acoustic model, pretrained on neighbouring languages and adapted to the ' +
          'twenty hours, now produces subtitles that need one correction in every two lines. ' +
          'That sounds poor. For the archivists it is the difference between an evening per ' +
          'cassette and a week.</p>',
        '<h2>What we would do again</h2>',
        '<ul><li>Ask which mistakes are tolerable before choosing a metric.</li><li>Pay ' +
          'annotators the first month before any model exists.</li><li>Leave the recordings, ' +
          'the labels and the model with the community.</li></ul>',
      ],
    },
  ],
};
