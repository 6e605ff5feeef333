import type { SampleBlog } from './sample.ts';

export const googleDeepmind: SampleBlog = {
  sourceId: 'google-deepmind',
  articlesAt: 'https://deepmind.google/blog/',
  endsWithSlash: true,
  format: 'rss',
  articles: [
    {
      slug: 'lantern-for-smaller-models',
      title: 'Lantern now works with smaller models',
      categories: ['Interpretability', 'Research'],
      hoursAgo: -4,
      summary:
        'An update to our feature browser supports models of 1 to 5 billion parameters and runs ' +
        'on a single workstation.',
      body: [
        '<p>When we <a href="https://deepmind.google/blog/lantern-reading-features/">introduced ' +
          'Lantern</a>, it needed a cluster. The most frequent request since then has been a ' +
          'version that a student can run. Today’s update does that.</p>',
        '<h2>What changed</h2>',
        '<p>Feature pages are now computed on demand. Opening a page triggers a search over a ' +
          'sample of the corpus, and the result is kept for the next reader. The first visit ' +
          'takes about a minute; a shared cache means that popular features are usually ' +
          'ready.</p>',
        '<h2>A first model to explore</h2>',
        '<p>The update comes with a prepared index for Tern-2 Small, which <a ' +
          'href="https://huggingface.co/blog/tern-2-small">appeared today</a> with intermediate ' +
          'checkpoints. For the first time, readers can watch a feature form: its page has a ' +
          'slider for the point in training.</p>',
        '<p>Many features appear in a rough version early and become narrower. A few go the ' +
          'other way. A feature for lists of ingredients, for instance, widens over training ' +
          'until it responds to any enumeration.</p>',
        '<p>We would like to hear from anyone who teaches with it.</p>',
      ],
    },
    {
      slug: 'rivermark-flood-forecasts',
      title: 'Rivermark: flood forecasts for rivers without gauges',
      categories: ['Science', 'Climate'],
      hoursAgo: 15,
      summary:
        'A model trained on rivers that are measured makes useful forecasts for streams that ' +
        'never were.',
      body: [
        '<p>A river gauge is a simple device that somebody has to maintain. Most small streams ' +
          'have none, and the villages beside them receive warnings meant for a larger river ' +
          'downstream. Rivermark is a research model that forecasts the level of such streams ' +
          'one to three days ahead.</p>',
        '<h2>Learning from neighbours</h2>',
        '<p>The model sees terrain, soil, rainfall and the records of gauged rivers in similar ' +
          'landscapes. During training we hide whole basins, so that it has to learn what ' +
          'carries over from one valley to the next.</p>',
        '<figure><img src="https://deepmind.google/images/rivermark-basins.png" alt="Map of ' +
          'river basins shaded by forecast error"><figcaption>Errors are smallest where a ' +
          'gauged neighbour shares the same kind of soil.</figcaption></figure>',
        '<h2>Working with forecasters</h2>',
        '<p>Four hydrological services compared the forecasts with their own for one winter. ' +
          'Their advice changed the design twice. Forecasters asked for the range of likely ' +
          'levels first and the single best estimate last, and for a plain statement when the ' +
          'model has seen nothing like the present situation.</p>',
        '<p>Rivermark complements national warning systems and does not replace them.</p>',
      ],
    },
    {
      slug: 'testing-agents-with-sealed-envelopes',
      title: 'Testing agents with sealed envelopes, and with torn ones',
      categories: ['Safety', 'Agents', 'Research'],
      hoursAgo: 60,
      summary:
        'We built a harder test for a promising defence against prompt injection: an attacker ' +
        'that adapts as it goes.',
      body: [
        '<p>A defence should be judged by an opponent who knows about it. The <a ' +
          'href="https://www.microsoft.com/en-us/research/blog/instructions-and-data-sealed-envelopes/">' +
          'Sealed Envelopes paper</a> by the Kestrel group reports strong results against a ' +
          'fixed set of documents. We wanted to know what happens when the documents can ' +
          'learn.</p>',
        '<h2>An adaptive attacker</h2>',
        '<p>Our attacker is a language model that writes a document, watches the agent’s ' +
          'visible behaviour, and writes the next one. It has fifty attempts and no access to ' +
          'weights. Against an agent without envelopes it succeeds within a handful of ' +
          'attempts. With envelopes it usually fails, and the successes it does find rely on ' +
          'persuasion: long, plausible stories about why the marked text is an exception.</p>',
        '<h2>Torn envelopes</h2>',
        '<p>We also dropped the closing marker at random, to imitate a software fault. The ' +
          'model then treated everything that followed as data, including the next real ' +
          'request. That is the safer way to fail, though people found it baffling.</p>',
        '<p>Our conclusion is that the method raises the cost of an attack considerably. ' +
          'Irreversible actions still need a person’s agreement.</p>',
      ],
    },
    {
      slug: 'lantern-reading-features',
      title: 'Lantern: reading features one page at a time',
      categories: ['Interpretability', 'Research', 'Open source'],
      hoursAgo: 192,
      summary:
        'We are releasing a browser for the internal features of language models, with the ' +
        'counterexamples left in.',
      body: [
        '<p>Interpretability methods can split the inner activity of a model into tens of ' +
          'thousands of features. Each usually receives a short label written by another model. ' +
          'Lantern gives each feature a page where that label can be questioned.</p>',
        '<h2>What is on a page</h2>',
        '<ul><li>Passages where the feature is strongly active</li><li>Near misses: passages ' +
          'the label predicts but the feature ignores</li><li>The effect on the output when the ' +
          'feature is removed</li><li>A history of labels, with the reason for each change</li>' +
          '</ul>',
        '<h2>Labels that did not survive</h2>',
        '<p>For the research model Tern-1, readers rewrote about a third of the automatic ' +
          'labels during a trial. One feature labelled “legal language” turned out to respond ' +
          'to numbered clauses of any kind, including knitting patterns. Another, “sarcasm”, ' +
          'responded to quotation marks.</p>',
        '<p>The code and a prepared index are available now. We hope that keeping near misses ' +
          'in view will make modest claims easier to write, and bold ones easier to check.</p>',
      ],
    },
    {
      slug: 'pebble-and-the-last-centimetre',
      title: 'Pebble and the last centimetre',
      categories: ['Robotics', 'Research'],
      hoursAgo: 456,
      summary:
        'Small objects defeat robot hands in the final centimetre. A shared dataset helps, and ' +
        'touch helps more.',
      body: [
        '<p>A robot that reaches a coin has done the easy part. Between one centimetre away and ' +
          'a firm grip, the hand covers the camera’s view, and the policy is left to guess. Our ' +
          'contribution to the <a href="https://bair.berkeley.edu/blog/pebble-dataset/">Pebble ' +
          'dataset</a> looks closely at that centimetre.</p>',
        '<p>We recorded 2,400 grasps with a fingertip sensor that reports pressure at sixteen ' +
          'points. Policies that see only camera images do best when they hesitate, approaching ' +
          'in two or three short movements. Policies that also feel the contact do not need to: ' +
          'they slide the coin to the edge of the table and lift it there, a strategy no one ' +
          'demonstrated.</p>',
        '<h2>Transfer between hands</h2>',
        '<p>Only four of the eleven labs have fingertip sensors. Training on all eleven, with ' +
          'the missing signal left blank, still beats training on the four. The model appears ' +
          'to learn from vision what touch would have said.</p>',
        '<p>The recordings are part of the public release, with the sensor’s calibration ' +
          'files.</p>',
      ],
    },
    {
      slug: 'tutoring-rubrics',
      title: 'What makes a good hint? A rubric from 200 tutors',
      categories: ['Education', 'Evaluation'],
      hoursAgo: 900,
      summary:
        'Tutors rarely agree on the best hint and nearly always agree on the worst. We turned ' +
        'that into an evaluation.',
      body: [
        '<p>Asked for the best response to a stuck student, 200 experienced tutors gave almost ' +
          'as many answers. Asked which of several responses they would never give, they ' +
          'agreed. Our new rubric is built on the second question.</p>',
        '<h2>Five things to avoid</h2>',
        '<ol><li>Giving the answer while appearing to ask a question</li><li>Praising work that ' +
          'contains the mistake</li><li>Changing the method the student had chosen</li><li>' +
          'Explaining something the student has just shown they know</li><li>Asking two ' +
          'questions at once</li></ol>',
        '<p>A response passes if it does none of these. The rubric is easy to apply, and two ' +
          'graders working separately agree far more often than with scales from one to ' +
          'five.</p>',
        '<p>We tested several research models. The commonest fault is the fourth: explaining ' +
          'too much. Telling a model to be brief reduces it and increases the first, so length ' +
          'alone is not the remedy. What worked best was asking the model to write down, ' +
          'privately, what the student already knows.</p>',
      ],
    },
  ],
};
