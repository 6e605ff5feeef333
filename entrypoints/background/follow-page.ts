import { now } from '../../utils/clock.ts';
import { loadEvents, storeEvents } from '../../utils/event-store.ts';
import { checkEvent } from '../../utils/nostr/check-event.ts';
import { KIND, type NostrEvent } from '../../utils/nostr/event.ts';
import { belongsToPage, commentFilters, pageFilters } from '../../utils/nostr/page-filters.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { releaseRelays, subscribeAll, takeRelays } from '../../utils/relays.ts';

/** Events that come together are stored together. */
const GATHER_MS = 30;

/**
 * Listens at the relays to the discussion of a page and stores what is true and belongs there. Relays are hostile:
 * nothing is kept before it was checked. Returns how to stop.
 */
export function followPage(pageUrl: string): () => void {
  const known = new Set<string>();
  const commentIds = new Set<string>();
  const authors = new Set<string>();
  let gathered: NostrEvent[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let stopPage = () => {};
  let stopComments = () => {};
  let relays: Awaited<ReturnType<typeof takeRelays>> = [];

  const note = (event: NostrEvent) => {
    known.add(event.id);
    if (event.kind !== KIND.comment) return false;
    commentIds.add(event.id);
    authors.add(event.pubkey);
    return true;
  };

  const found = (received: unknown) => {
    if (known.has(idOf(received))) return;
    const event = checkEvent(received, now());
    if (event === null || !belongsToPage(event, pageUrl, commentIds)) return;
    gathered.push(event);
    known.add(event.id);
    gathering ??= setTimeout(() => void store(), GATHER_MS);
  };

  const store = async () => {
    const events = gathered;
    gathered = [];
    gathering = undefined;
    await storeEvents(pageUrl, events);
    const isMore = events.map(note).some(Boolean);
    if (isMore && !isStopped) followComments();
  };

  /** Votes and deletions are asked for by the comments they are on, so anew whenever there are more comments. */
  const followComments = () => {
    stopComments();
    stopComments = subscribeAll(relays, commentFilters([...commentIds], [...authors]), found);
  };

  const start = async () => {
    for (const event of await loadEvents(pageUrl)) note(event);
    relays = await takeRelays();
    if (isStopped) return releaseRelays();
    stopPage = subscribeAll(relays, pageFilters(pageUrl), found);
    followComments();
  };

  const started = start();
  return () => {
    isStopped = true;
    stopPage();
    stopComments();
    void started.then(() => {
      if (relays.length > 0) releaseRelays();
    });
  };
}

function idOf(received: unknown): string {
  const { id } = fieldsOf(received);
  return typeof id === 'string' ? id : '';
}
