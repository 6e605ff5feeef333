import {
  type Event,
  EventRepository,
  type EventRepositoryUpsertResult,
  EventUtils,
  type Filter,
} from '@nostr-relay/common';
import { NostrRelay } from '@nostr-relay/core';
import { Validator } from '@nostr-relay/validator';
import { type Filter as PlainFilter, matchFilter } from 'nostr-tools/filter';
import type { TestRelay } from './relay.ts';

const DEFAULT_LIMIT = 500;

/**
 * A second relay, written by others, so that a mistake of ours doesn't agree with itself. Its caches are off: one
 * remembers refusals by the id that a forgery claims, the other answers with what was there a second ago. It keeps no
 * deletions and sends none on, knows no COUNT, and looks at no tags when it sends live events: a client must filter
 * again what it gets.
 */
export function createSecondRelay(): Pick<TestRelay, 'serve'> {
  const relay = new NostrRelay(new MemoryRepository(), {
    eventHandlingResultCacheTtl: 0,
    filterResultCacheTtl: 0,
  });
  const validator = new Validator();
  return {
    serve(socket) {
      relay.handleConnection(socket);
      socket.on('message', async (data) => {
        try {
          const message = await validator.validateIncomingMessage(data);
          await relay.handleMessage(socket, message);
        } catch (error) {
          socket.send(JSON.stringify(['NOTICE', (error as Error).message]));
        }
      });
      socket.on('close', () => relay.handleDisconnect(socket));
      socket.on('error', () => relay.handleDisconnect(socket));
    },
  };
}

/** What that relay's own SQLite repository does, as far as the tests need it. */
class MemoryRepository extends EventRepository {
  private readonly kept = new Map<string, Event>();

  override isSearchSupported(): boolean {
    return false;
  }

  override upsert(event: Event): EventRepositoryUpsertResult {
    const place = placeOf(event);
    const before = this.kept.get(place);
    if (before && !isNewer(event, before)) return { isDuplicate: true };
    this.kept.set(place, event);
    return { isDuplicate: false };
  }

  override find(filter: Filter): Event[] {
    return [...this.kept.values()]
      .filter((event) => matchFilter(filter as PlainFilter, event))
      .sort((a, b) => b.created_at - a.created_at)
      .slice(0, filter.limit ?? DEFAULT_LIMIT);
  }

  override async deleteByDeletionRequest({ pubkey, tags }: Event): Promise<void> {
    const ids = new Set(tags.filter(([name]) => name === 'e').map(([, id]) => id));
    for (const [place, event] of this.kept) {
      if (event.pubkey === pubkey && ids.has(event.id)) this.kept.delete(place);
    }
  }

  override async destroy(): Promise<void> {
    this.kept.clear();
  }
}

/** Where an event is kept: replaceable kinds have one place each, others as many as there are events. */
function placeOf(event: Event): string {
  const name = EventUtils.extractDTagValue(event);
  return name === null ? event.id : `${event.kind}:${event.pubkey}:${name}`;
}

function isNewer(event: Event, before: Event): boolean {
  if (event.created_at !== before.created_at) return event.created_at > before.created_at;
  return event.id < before.id;
}
