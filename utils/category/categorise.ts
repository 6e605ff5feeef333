import { LONGEST_TITLE } from '../article/limits.ts';
import type { Category } from './category.ts';
import { fittingRule } from './fitting-rule.ts';
import { publisherLabels } from './publisher-labels.ts';
import { folders, sureLooks, sureTitles, usualLeads, usualTitles } from './rules.ts';

/** What a publisher tells of an article, and what its source mostly publishes, where that is known. */
interface Told {
  labels: readonly string[];
  title: string;
  url: string;
  text: string;
  usual?: Category | undefined;
}

/** Characters. What comes later in a text says little of the kind of article. */
const LEAD = 300;

/** Sources that mostly publish these publish all sorts of things: there a title says more. */
const MIXED: readonly (Category | undefined)[] = ['News', 'Company', undefined];

const bySureTitle = fittingRule(sureTitles);
const byUsualTitle = fittingRule(usualTitles);
const byUsualLead = fittingRule(usualLeads);

/**
 * The category of an article: the first of the publisher's own labels that says one, else what its address or title
 * leaves no doubt of, else what its source mostly publishes, else what its title and lead suggest; or none.
 */
export function categorise({ labels, title, url, text, usual }: Told): Category | null {
  const looked = title.slice(0, LONGEST_TITLE);
  const sure = byLabel(labels) ?? byFolder(url) ?? byLook(looked) ?? bySureTitle(looked);
  if (sure !== null) return sure;
  if (usual !== undefined && !MIXED.includes(usual)) return usual;
  return byUsualTitle(looked) ?? byUsualLead(text.slice(0, LEAD)) ?? usual ?? null;
}

function byLabel(labels: readonly string[]): Category | null {
  return firstIn(
    publisherLabels,
    labels.map((label) => label.trim().toLowerCase()),
  );
}

/** The last part of a path is the article's own name and says nothing of its kind, unless it is all there is. */
function byFolder(url: string): Category | null {
  if (!URL.canParse(url)) return null;
  const parts = new URL(url).pathname.toLowerCase().split('/').filter(Boolean);
  return firstIn(folders, parts.length === 1 ? parts : parts.slice(0, -1));
}

function byLook(title: string): Category | null {
  return sureLooks.find(([, look]) => look.test(title))?.[0] ?? null;
}

function firstIn(table: Readonly<Record<string, Category>>, words: readonly string[]) {
  const word = words.find((one) => Object.hasOwn(table, one));
  return word === undefined ? null : table[word]!;
}
