import { LONGEST_TITLE } from '../article/limits.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Card } from './cards.ts';
import { findDate, isDate } from './find-date.ts';
import type { PageItem } from './page-item.ts';
import type { PageElement } from './read-tree.ts';

/** A shorter text beside a title is a category or a name; a longer one no category. */
const SHORTEST_EXCERPT = 60;
const LONGEST_LABEL = 40;

/** What names of classes, and of the fields of one widespread page builder, have in them. */
const TITLES = /title|headline|heading/i;
const EXCERPTS = /summary|description|excerpt|abstract/i;
const LABELS = /categor|subject|topic|eyebrow|\btags?\b/i;

/** What a link says that doesn't say where it leads. */
const GENERIC =
  /^(?:read|learn|see|view|find out|continue)(?: (?:more|the|this|full|all|post|article|story|blog|paper|reading|now|about|on|it))*\W*$/i;
const GENERIC_START =
  /^(?:read|learn more about|see|view)(?: (?:more|the|full|article|post|about|on))*\s*:?\s+/i;

interface Seen extends Block {
  /** How many elements up from the link both have one in common: 0 within the link. */
  distance: number;
}

/** What a card tells of its article: of each kind what is nearest to the link. */
export function readCard(
  { address, element, link }: Card,
  titleClass: string | undefined,
  now: number,
): PageItem {
  const blocks = nearestFirst(blocksOf(element), link, element);
  const isTime = (block: Block) => block.datetime !== null || isDate(block.text, now);
  const words = blocks.filter((block) => !isTime(block) && !GENERIC.test(block.text));
  const titled =
    words.find(({ isHeading }) => isHeading) ??
    words.find((block) => titleClass !== undefined && namesOf(block).includes(titleClass)) ??
    words.find((block) => TITLES.test(namesOf(block)));
  const label = (link.attributes['aria-label'] ?? '').slice(0, LONGEST_TITLE);
  const spoken = label.trim().replace(GENERIC_START, '');
  const title = titled ?? (spoken === '' ? words[0] : undefined);
  const others = words.filter((block) => block !== title);
  return {
    url: address,
    title: withoutDate(title?.text ?? spoken, now),
    publishedAt:
      dateOf(blocks.filter((block) => block !== title)) ?? dateAtEnd(title?.text ?? '', now),
    excerpt: excerptOf(others),
    labels: labelsOf(others, now),
  };

  function dateOf(told: Seen[]): number | null {
    const written = told.map(
      ({ datetime, text }) => findDate(datetime ?? '', now) ?? findDate(text, now),
    );
    return written.find((at) => at !== null) ?? null;
  }
}

function nearestFirst(blocks: Block[], link: PageElement, card: PageElement): Seen[] {
  const levels = new Map<PageElement, number>();
  for (let at: PageElement | null = link; at !== null; at = at === card ? null : at.parent)
    levels.set(at, levels.size);
  const distanceOf = ({ element }: Block) => {
    for (let at: PageElement | null = element; at !== null; at = at.parent) {
      const level = levels.get(at);
      if (level !== undefined) return level;
    }
    return levels.size;
  };
  return blocks
    .map((block) => ({ ...block, distance: distanceOf(block) }))
    .sort((one, other) => one.distance - other.distance);
}

/** What the block and the element around it are called. */
function namesOf({ element }: Block): string {
  return [element, element.parent]
    .map((each) => `${each?.attributes.class ?? ''} ${each?.attributes['fs-list-field'] ?? ''}`)
    .join(' ');
}

function excerptOf(blocks: Seen[]): string {
  const isLong = ({ text }: Seen) => text.length >= SHORTEST_EXCERPT;
  const named = blocks.find((block) => isLong(block) && EXCERPTS.test(namesOf(block)));
  return (named ?? blocks.find((block) => !block.isHeading && isLong(block)))?.text ?? '';
}

function labelsOf(blocks: Seen[], now: number): string[] {
  const labels = blocks.filter(
    (block) =>
      block.text.length <= LONGEST_LABEL &&
      LABELS.test(namesOf(block)) &&
      findDate(block.text, now) === null,
  );
  return [...new Set(labels.map(({ text }) => text))];
}

const DATE_AT_END = /[\s(|·–—-]+(\d{4}[-/]\d\d?[-/]\d\d?)\)?$/;

/** As long as such an end can be: whoever looks further looks at many beginnings. */
const LONGEST_END = 24;

function dateAtEnd(title: string, now: number): number | null {
  return findDate(DATE_AT_END.exec(title.slice(-LONGEST_END))?.[1] ?? '', now);
}

function withoutDate(title: string, now: number): string {
  if (dateAtEnd(title, now) === null) return title;
  return title.slice(0, -LONGEST_END) + title.slice(-LONGEST_END).replace(DATE_AT_END, '');
}
