import type { Category } from './category.ts';

/**
 * Folders in the addresses of blogs that keep one kind of article there, in lower case. Sorted. Names that sites use for
 * everything (`blog`, `news`, `index`) stand in no row.
 */
export const folders: Readonly<Record<string, Category>> = {
  'case-studies': 'Case study',
  changelog: 'Release',
  cookbook: 'Tutorial',
  customers: 'Case study',
  engineering: 'Engineering',
  guides: 'Tutorial',
  issues: 'Newsletter',
  newsletter: 'Newsletter',
  papers: 'Research',
  policy: 'Policy',
  publications: 'Research',
  'release-notes': 'Release',
  releases: 'Release',
  research: 'Research',
  tutorial: 'Tutorial',
  tutorials: 'Tutorial',
};

/** How titles look that leave no doubt. No repetition stands next to one of the same signs: titles are hostile too. */
export const sureLooks: readonly (readonly [Category, RegExp])[] = [
  // "Windsurf 2.3.15", "datasette 1.0a8": programs. "Llama 3.1" is a model and may be anything.
  ['Release', /^[\w@/-]+( [\w@/-]+){0,3} v?\d+\.\d+(\.\d+|(a|b|rc)\d+)$/i],
  ['Release', /^v?\d+\.\d+\.\d+$/i],
  // "How Melange uses retrieval": a customer's name, in capitals, where "we" would be the authors.
  ['Case study', /^How [A-Z]\w+( [A-Z]\w+)? (uses?|used|saved|cut|builds|built|scaled|achieved) /],
];

/** Terms, separated by commas, in lower case and in the singular: what says a category, anywhere or at the beginning. */
export interface Rule {
  category: Category;
  says?: string;
  begins?: string;
}

/** Leave no doubt, whatever the source mostly publishes. */
export const sureTitles: readonly Rule[] = [
  {
    category: 'Release',
    says: 'release note, changelog',
  },
  {
    category: 'Case study',
    says: 'case study, customer story, customer stories, customer spotlight',
  },
  {
    category: 'Company',
    says: `series a, series b, series c, series d, series e, series f, series g, series h, raise, funding,
      valuation, ipo, acquire, acquired, acquiring, acquisition, appoint, appointed, as ceo, as cto, as cfo, as
      chief, board of directors, open office, headquarter, office opening`,
  },
];

/** Usual for a category: decide after what the source mostly publishes. */
export const usualTitles: readonly Rule[] = [
  {
    category: 'Newsletter',
    says: 'newsletter, weekly, this week in, digest, roundup',
    begins: 'import ai',
  },
  {
    category: 'Policy',
    says: `regulation, ai act, executive order, export control, legislation, public policy, senate, congress,
      elections, global affairs`,
  },
  {
    category: 'Company',
    says: `partner, partnering, partnership, partner program, join, joining forces, strategic, collaboration,
      collaborate, recognized, recipient, award, named, hackathon, milestone, million users, one million,
      certification, certified, fedramp, culture, cultural, our mission, our values, our commitment, our brand,
      our team, welcoming, next chapter, next stage, rebrand, renaming, founder, co founder, office,
      commitment, outage, fellowship`,
    begins: 'our, welcome',
  },
  {
    category: 'Tutorial',
    says: `tutorial, step by step, guide to, beginner, getting started, hands on, cookbook, tips for, walkthrough,
      practical tips, from scratch, checklist`,
    begins: 'how to',
  },
  {
    category: 'Research',
    says: `benchmark, evaluating, evaluation, paper, preprint, dataset, scaling law, foundation model, state of the
      art, reinforcement learning, model card, system card, science, research, interpretability, conjecture,
      theorem, theory, neural, brain, measuring`,
  },
  {
    category: 'Engineering',
    says: `how our, behind the, inside, architecture, under the hood, deep dive, postmortem, post mortem, debugging,
      at scale, lesson, lessons learned, optimizing, designing, load balancing, reference architecture, memory
      leak, engineering, kernel, vs, latency, refactoring, algorithm, global api, infrastructure`,
    begins: 'how we, why we',
  },
  {
    category: 'News',
    says: `introducing, announcing, now available, generally available, available, launch, launching, preview, beta,
      pricing, product update, is here, meet, new, update, unveiling`,
  },
  {
    category: 'Opinion',
    says: 'opinion, essay, thoughts on, my take, the case for, the case against, should, myth',
    begins: 'why',
  },
];

/** What leads say where titles say nothing: a model that comes with weights and figures is research. */
export const usualLeads: readonly Rule[] = [
  {
    category: 'Research',
    says: `open weight, apache 2, state of the art, sota, mmlu, benchmark, we show, we find, we propose, researcher,
      preprint, our findings, world s best`,
  },
  {
    category: 'Company',
    says: 'funding round, acquisition, our mission, our culture, our values',
  },
];
