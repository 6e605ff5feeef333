import { type Event, type EventTemplate, finalizeEvent } from 'nostr-tools/pure';
import { DAY, HOUR, MINUTE, SECOND } from '../../utils/time/units.ts';
import { canonicalUrl } from '../../utils/url/canonical-url.ts';
import { people, talk } from './sample/talk.ts';

type Person = (typeof people)[number];
type Talk = (typeof talk)[number];

/** How long after a comment the first vote on it is given; the next ones follow as far apart. */
const VOTE_AFTER = MINUTE;

/**
 * Everything said in the sample world before it starts, as signed events: profiles, comments and votes.
 *
 * @param start When the world begins, in epoch milliseconds: what the comments' ages count from.
 */
export function talkEvents(start: number): Event[] {
  return [
    ...people.map((person) => profileOf(person, start)),
    ...talk.flatMap((about) => eventsAbout(about, start)),
  ];
}

function profileOf(person: Person, start: number): Event {
  const { name, about, isAgent } = person;
  const content = JSON.stringify({ name, about, ...(isAgent ? { bot: true } : {}) });
  return sign(person, start - 30 * DAY, { kind: 0, tags: [], content });
}

function eventsAbout({ article, comments, pageVotes, commentVotes }: Talk, start: number) {
  const url = canonicalUrl(article)!;
  const said: Event[] = [];
  for (const { by, hoursAgo, text, replyTo } of comments) {
    const person = named(by);
    const parent = replyTo === undefined ? null : said[replyTo]!;
    const tags = [['I', url], ['K', 'web'], ...(parent ? toComment(parent) : toPage(url))];
    if (person.isAgent) tags.push(['L', 'agent'], ['l', 'ai', 'agent']);
    said.push(sign(person, start - hoursAgo * HOUR, { kind: 1111, tags, content: text }));
  }
  const firstAt = said[0]!.created_at * SECOND;
  return [
    ...said,
    ...pageVotes.map(({ by, value }, i) => {
      const vote = { kind: 17, tags: toPage(url), content: value };
      return sign(named(by), firstAt + (i + 1) * VOTE_AFTER, vote);
    }),
    ...commentVotes.map(({ by, on, value }, i) => {
      const comment = said[on]!;
      const vote = { kind: 7, tags: toComment(comment), content: value };
      return sign(named(by), comment.created_at * SECOND + (i + 1) * VOTE_AFTER, vote);
    }),
  ];
}

const toPage = (url: string) => [
  ['i', url],
  ['k', 'web'],
];

/** The place of the relay's address stays empty: it is not known here. */
const toComment = ({ id, pubkey, kind }: Event) => [
  ['e', id, '', pubkey],
  ['k', `${kind}`],
  ['p', pubkey],
];

function named(name: string): Person {
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`${name} is not among the people of the sample world`);
  return person;
}

function sign({ secret }: Person, at: number, what: Omit<EventTemplate, 'created_at'>): Event {
  const created_at = Math.floor(at / SECOND);
  return finalizeEvent({ ...what, created_at }, Buffer.from(secret, 'hex'));
}
