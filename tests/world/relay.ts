import type { Filter } from 'nostr-tools/filter';
import type { Event } from 'nostr-tools/pure';
import type { WebSocket } from 'ws';
import { findProblem, isHex, limits, readEvent, readFilters } from './relay-rules.ts';
import { createStore, LARGEST_ANSWER, matches, type Verdict } from './relay-store.ts';

/** What a relay does wrong on request; tests need relays that fail. */
interface Faults {
  /** Answers OK true and keeps nothing. */
  lie?: boolean;
  /** Milliseconds before each message that it sends. What comes in is kept at once. */
  delayMs?: number;
  /** Closes the connection instead of answering the n-th EVENT from now. The event is kept all the same. */
  dropAfter?: number;
  /** Raw messages sent on every REQ before the stored events; `$SUB` in them is replaced by the subscription id. */
  garbage?: string[];
  /** Refuses every EVENT with this reason (OK false). */
  refuse?: string;
}

export interface TestRelay {
  /** Serves a connection that a WebSocketServer has accepted. */
  serve(socket: WebSocket): void;
  /** NIP-11 document as JSON text. */
  information(): string;
  /** Stored events, newest first. */
  events(): Event[];
  /** Every EVENT message that came, accepted or not, in order (to see that each was sent once or more). */
  received(): Event[];
  /** Subscriptions open now: how many, for tests that ask whether anyone was asked. */
  subscriptions(): number;
  /** Total REQs since the start. */
  requests(): number;
  faults: Faults;
  /** Puts an event in without any check (for hostile tests) and sends it to live subscribers. */
  plant(event: unknown): void;
  /** Closes all connections; new ones are accepted again. */
  disconnect(): void;
}

interface Connection {
  /** Text is sent as it is, the rest as JSON. */
  send: (message: unknown[] | string) => void;
  drop: () => void;
  subscriptions: Map<string, Filter[]>;
}

/**
 * A relay in memory. It follows the NIPs as closely as the large relays do, so that what works with it has a fair
 * chance to work with those.
 *
 * @param options.now The relay's clock, in epoch milliseconds.
 * @param options.minimumWork Leading zero bits that an event's id must have (NIP-13).
 */
export function createRelay({ now = () => Date.now(), minimumWork = 0 } = {}): TestRelay {
  const store = createStore(now);
  const connections = new Set<Connection>();
  const received: Event[] = [];
  let requests = 0;

  /** Nothing is remembered by an id that is only claimed: a forgery must not shut out the true event. */
  function judge(claimed: object, isTooLarge: boolean): Verdict {
    const { refuse, lie } = relay.faults;
    const refused = (reason: string) => ({ ok: false, reason, news: null });
    if (refuse !== undefined) return refused(refuse);
    if (lie) return { ok: true, reason: '', news: null };
    if (isTooLarge) return refused(`invalid: larger than ${limits.messageBytes} bytes`);
    const event = readEvent(claimed);
    if (!event) return refused('invalid: a field is missing or of the wrong type');
    const problem = findProblem(event, now(), minimumWork);
    return problem === null ? store.put(event) : refused(problem);
  }

  function takeEvent({ send, drop }: Connection, claimed: unknown, isTooLarge: boolean) {
    const isObject = typeof claimed === 'object' && claimed !== null;
    if (isObject) received.push(claimed as Event);
    if (!isObject || !('id' in claimed) || !isHex(claimed.id, 64)) {
      return send(['NOTICE', 'invalid: an event has an id of 64 hex digits']);
    }
    const { ok, reason, news } = judge(claimed, isTooLarge);
    if (isDropDue(relay.faults)) drop();
    else send(['OK', claimed.id, ok, reason]);
    if (news) broadcast(news);
  }

  function broadcast(event: Event) {
    for (const { send, subscriptions } of connections) {
      for (const [id, filters] of subscriptions) {
        if (filters.some((filter) => matches(filter, event))) send(['EVENT', id, event]);
      }
    }
  }

  function subscribe({ send, subscriptions }: Connection, id: string, values: unknown[]) {
    requests += 1;
    const filters = readFilters(values);
    if (typeof filters === 'string') return send(['CLOSED', id, filters]);
    if (!subscriptions.has(id) && subscriptions.size >= limits.subscriptions) {
      const reason = `rate-limited: more than ${limits.subscriptions} subscriptions`;
      return send(['CLOSED', id, reason]);
    }
    subscriptions.set(id, filters);
    for (const text of relay.faults.garbage ?? []) send(text.replaceAll('$SUB', id));
    for (const event of store.find(filters)) send(['EVENT', id, event]);
    send(['EOSE', id]);
  }

  function count({ send }: Connection, id: string, values: unknown[]) {
    const filters = readFilters(values);
    if (typeof filters === 'string') return send(['CLOSED', id, filters]);
    const isMatch = (event: Event) => filters.some((filter) => matches(filter, event));
    send(['COUNT', id, { count: store.all().filter(isMatch).length }]);
  }

  function take(connection: Connection, text: string) {
    const { send, subscriptions } = connection;
    const isTooLarge = Buffer.byteLength(text) > limits.messageBytes;
    const [type, first, ...rest] = parseMessage(text);
    if (type === 'EVENT') return takeEvent(connection, first, isTooLarge);
    if (type !== 'REQ' && type !== 'COUNT' && type !== 'CLOSE') {
      return send(['NOTICE', 'unsupported: not a message that this relay knows']);
    }
    if (typeof first !== 'string' || first === '' || first.length > limits.subscriptionIdLength) {
      return send(['NOTICE', 'invalid: not a subscription id']);
    }
    if (isTooLarge) return send(['CLOSED', first, 'invalid: message too large']);
    if (type === 'REQ') subscribe(connection, first, rest);
    else if (type === 'COUNT') count(connection, first, rest);
    else subscriptions.delete(first);
  }

  const relay: TestRelay = {
    faults: {},
    serve(socket) {
      const connection: Connection = {
        send: sender(socket, () => relay.faults.delayMs ?? 0),
        drop: () => socket.terminate(),
        subscriptions: new Map(),
      };
      connections.add(connection);
      socket.on('message', (data) => take(connection, (data as Buffer).toString()));
      socket.on('close', () => connections.delete(connection));
      socket.on('error', () => connections.delete(connection));
    },
    information: () => JSON.stringify(describeRelay(minimumWork)),
    events: () => store.all(),
    received: () => [...received],
    subscriptions: () =>
      [...connections].reduce((sum, { subscriptions }) => sum + subscriptions.size, 0),
    requests: () => requests,
    plant(event) {
      if (typeof event !== 'object' || event === null) {
        throw new TypeError('Only an object can be planted; faults.garbage sends anything.');
      }
      store.plant(event as Event);
      broadcast(event as Event);
    },
    disconnect() {
      for (const { drop } of connections) drop();
      connections.clear();
    },
  };
  return relay;
}

/** Sends in the order given, even where the delay changes in between: each timer takes what waits longest. */
function sender(socket: WebSocket, delayMs: () => number): Connection['send'] {
  const waiting: string[] = [];
  return (message) => {
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    if (waiting.length === 0 && delayMs() === 0) return socket.send(text);
    waiting.push(text);
    setTimeout(() => socket.send(waiting.shift()!), delayMs());
  };
}

function isDropDue(faults: Faults): boolean {
  if (faults.dropAfter === undefined) return false;
  faults.dropAfter -= 1;
  if (faults.dropAfter > 0) return false;
  delete faults.dropAfter;
  return true;
}

/** The parts of a message; none where it is no JSON array. */
function parseMessage(text: string): unknown[] {
  try {
    const message: unknown = JSON.parse(text);
    return Array.isArray(message) ? message : [];
  } catch {
    return [];
  }
}

/** NIP-11. */
function describeRelay(minimumWork: number) {
  return {
    name: 'Sample world',
    description: 'A relay for tests. It forgets everything when it ends.',
    supported_nips: [1, 9, 11, 13, 40, 45],
    limitation: {
      max_message_length: limits.messageBytes,
      max_subscriptions: limits.subscriptions,
      max_limit: LARGEST_ANSWER,
      default_limit: LARGEST_ANSWER,
      max_subid_length: limits.subscriptionIdLength,
      max_event_tags: limits.tags,
      max_content_length: limits.contentBytes,
      min_pow_difficulty: minimumWork,
      created_at_upper_limit: limits.secondsAhead,
      auth_required: false,
      payment_required: false,
      restricted_writes: false,
    },
  };
}
