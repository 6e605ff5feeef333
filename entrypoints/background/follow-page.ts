import { now } from '../../utils/clock.ts';
import { loadEvents, storeEvents } from '../../utils/event-store.ts';
import { checkEvent } from '../../utils/nostr/check-event.ts';
import { KIND, type NostrEvent } from '../../utils/nostr/event.ts';
import { knownOf, mayKeep, noteEvent } from '../../utils/nostr/known-events.ts';
import {
  belongsToPage,
  commentFilters,
  deletionFilters,
  pageFilters,
} from '../../utils/nostr/page-filters.ts';
import { subscribeAll, takeRelays } from '../../utils/relays.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { SECOND } from '../../utils/time/units.ts';

/** Events that come together are stored together. */
const GATHER_MS = 30;

/** What was said newly is asked about (votes, names, deletions) together, not one by one. */
const ASK_MS = 1 * SECOND;

/** After so many questions about news, one question about all takes their place: relays allow about 20 at a time. */
const MOST_QUESTIONS = 6;

/** Of a longer discussion, the votes and names of the newest are asked for: relays take no more questions. */
const MOST_ASKED_ABOUT = 1_000;

/**
 * Listens at the relays to the discussion of a page and stores what is true and belongs there. Relays are hostile:
 * nothing is kept before it was checked, and of one key and one page only so much. Returns how to stop, after which
 * nothing more is stored.
 *
 * @param answered Called when a relay has given all that it has.
 */
export function followPage(pageUrl: string, answered: () => void): () => void {
  const known = knownOf();
  const gathered: NostrEvent[] = [];
  const stops: (() => void)[] = [];
  let asked: (() => void)[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let relays: Awaited<ReturnType<typeof takeRelays>>['relays'] = [];

  const found = (received: unknown) => {
    const { id } = fieldsOf(received);
    if (typeof id === 'string' && known.ids.has(id)) return 'known';
    const isWanted = (event: NostrEvent) =>
      belongsToPage(event, pageUrl, known.said, known.authors) && mayKeep(event, known);
    const event = checkEvent(received, now(), isWanted);
    if (event === null) return 'new';
    noteEvent(event, known);
    gathered.push(event);
    gathering ??= setTimeout(() => void store(), GATHER_MS);
    return 'new';
  };

  const store = async () => {
    if (isStopped) return;
    const events = gathered.splice(0);
    gathering = undefined;
    await storeEvents(pageUrl, events);
    if (!isStopped && known.fresh.length > 0) asking ??= setTimeout(ask, ASK_MS);
  };

  /** Asks what there is about the comments and votes that came since it asked last. */
  const ask = () => {
    asking = undefined;
    const isTooMany = asked.length >= MOST_QUESTIONS;
    const about = isTooMany ? known.all : known.fresh;
    if (isTooMany) for (const stop of asked) stop();
    if (isTooMany) asked = [];
    known.fresh = [];
    asked.push(subscribeAll(relays, filtersAbout(about), found));
  };

  const start = async () => {
    for (const event of await loadEvents(pageUrl)) noteEvent(event, known);
    const lease = await takeRelays();
    stops.push(lease.release);
    relays = lease.relays;
    if (isStopped) return;
    stops.unshift(subscribeAll(relays, pageFilters(pageUrl), found, answered));
    ask();
  };

  const started = start();
  return () => {
    isStopped = true;
    clearTimeout(asking);
    void started.finally(() => {
      for (const stop of [...asked, ...stops]) stop();
    });
  };
}

/** Deletions are asked for twice: by whom they concern, lest a stranger's empty ones crowd them out; and by all. */
function filtersAbout(events: readonly NostrEvent[]) {
  const newest = events.slice(-MOST_ASKED_ABOUT);
  const comments = newest.filter(({ kind }) => kind === KIND.comment);
  const ids = comments.map(({ id }) => id);
  const authors = new Set(comments.map(({ pubkey }) => pubkey));
  return [...commentFilters(ids, [...authors]), ...deletionFilters(newest)];
}
