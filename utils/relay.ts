import { fieldsOf } from './shape/fields-of.ts';
import { SECOND } from './time/units.ts';
import type { NostrEvent } from './nostr/event.ts';
import type { Filter } from './nostr/page-filters.ts';

/** A connection to one relay (NIP-01). It comes back by itself as long as somebody listens. */
export interface Relay {
  url: string;
  isOpen(): boolean;
  /** Whether it could not be reached, or was lost, since it was last a good connection. */
  hasFailed(): boolean;
  /** Asks for events, stored and coming; asked again after every reconnection. Returns how to stop. */
  subscribe(filters: readonly Filter[], found: Found, answered?: () => void): () => void;
  /** Whether the relay has an event, by asking it. Null where it doesn't answer in time. */
  has(eventId: string): Promise<boolean | null>;
  /** Sends an event. The answer is the relay's word, not the truth; null where it doesn't answer in time. */
  publish(event: NostrEvent): Promise<{ accepted: boolean; reason: string } | null>;
  close(): void;
}

/** Takes what came. `known` where it was there already: what a relay sends again is no flood. */
export type Found = (event: unknown) => 'known' | 'new';

/** What a connection tells of itself. */
export interface RelayEvents {
  changed: () => void;
  /** A connection is tried. */
  connecting: () => void;
  /** A connection has ended, over which so much text came: about as many bytes, most of it being ASCII. */
  ended: (characters: number) => void;
}

/** A longer message is not parsed: no event that we keep is as long. */
const LONGEST_MESSAGE = 256 * 1_024;

/** More unknown events, or more text, in ten seconds than this is a flood: the relay is left for a minute. */
const MOST_EVENTS = 5_000;
const MOST_CHARACTERS = 20 * 1_024 * 1_024;
const FLOOD_WINDOW_MS = 10 * SECOND;
const FLOOD_PAUSE_MS = 60 * SECOND;

const ANSWER_WITHIN_MS = 8 * SECOND;

/** A subscription that the relay has closed is tried again after this. */
const ASK_AGAIN_MS = 15 * SECOND;

/** A connection that held this long was a good one: the next break is the first. */
const HELD_MS = 10 * SECOND;

const LONGEST_WAIT_MS = 30 * SECOND;
const RECONNECT_MS = [500, 2 * SECOND, 5 * SECOND, 15 * SECOND, LONGEST_WAIT_MS];

interface Subscription {
  filters: readonly Filter[];
  found: Found;
  /** All that is stored was given, or, `false`, the relay has closed the subscription. */
  ended: (isWhole: boolean) => void;
}

export function connectRelay(url: string, events: RelayEvents): Relay {
  const subscriptions = new Map<string, Subscription>();
  const publishing = new Map<string, (answer: { accepted: boolean; reason: string }) => void>();
  let socket: WebSocket | null = null;
  let failures = 0;
  let count = 0;
  let isClosed = false;
  let isReconnecting = false;
  let waitingForOpen: (() => void)[] = [];
  let flood = { from: 0, events: 0, characters: 0 };
  let openedAt = Infinity;
  let received = 0;

  function open() {
    isReconnecting = false;
    if (isClosed || socket) return;
    events.connecting();
    received = 0;
    try {
      socket = new WebSocket(url);
    } catch (error) {
      console.warn(`No connection to ${url} is possible:`, error);
      return lost(LONGEST_WAIT_MS);
    }
    socket.addEventListener('open', () => {
      openedAt = performance.now();
      for (const [id, { filters }] of subscriptions) send(['REQ', id, ...filters]);
      for (const go of waitingForOpen.splice(0)) go();
      events.changed();
    });
    socket.addEventListener('message', ({ data }) => receive(data));
    socket.addEventListener('close', () =>
      lost(RECONNECT_MS[Math.min(failures, RECONNECT_MS.length - 1)]!),
    );
  }

  function lost(waitMs: number) {
    socket = null;
    events.ended(received);
    failures = performance.now() - openedAt > HELD_MS ? 0 : failures + 1;
    openedAt = Infinity;
    events.changed();
    if (isClosed || isReconnecting) return;
    isReconnecting = true;
    setTimeout(open, waitMs);
  }

  function send(message: unknown[]) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function receive(data: unknown) {
    const length = typeof data === 'string' ? data.length : 0;
    received += length;
    if (isFlooded(0, length)) return;
    const message = parse(data);
    if (message === null) return;
    const [type, id] = message;
    if (typeof id !== 'string') return;
    if (type === 'EVENT') {
      const isNew = subscriptions.get(id)?.found(message[2]) !== 'known';
      isFlooded(isNew ? 1 : 0, 0);
    } else if (type === 'EOSE') subscriptions.get(id)?.ended(true);
    else if (type === 'CLOSED') askAgain(id);
    else if (type === 'OK') {
      const reason = typeof message[3] === 'string' ? message[3] : '';
      publishing.get(id)?.({ accepted: message[2] === true, reason });
    }
  }

  function askAgain(id: string) {
    subscriptions.get(id)?.ended(false);
    setTimeout(() => {
      const subscription = subscriptions.get(id);
      if (subscription) send(['REQ', id, ...subscription.filters]);
    }, ASK_AGAIN_MS);
  }

  function isFlooded(unknown: number, characters: number): boolean {
    const at = performance.now();
    if (at - flood.from > FLOOD_WINDOW_MS) flood = { from: at, events: 0, characters: 0 };
    flood.events += unknown;
    flood.characters += characters;
    if (flood.events <= MOST_EVENTS && flood.characters <= MOST_CHARACTERS) return false;
    const flooded = socket;
    socket = null;
    isReconnecting = true;
    setTimeout(open, FLOOD_PAUSE_MS);
    flooded?.close();
    return true;
  }

  function listen(filters: readonly Filter[], found: Found, ended: Subscription['ended']) {
    const id = String(++count);
    subscriptions.set(id, { filters, found, ended });
    send(['REQ', id, ...filters]);
    return () => {
      if (subscriptions.delete(id)) send(['CLOSE', id]);
    };
  }

  function whenOpen(go: () => void) {
    if (socket?.readyState === WebSocket.OPEN) go();
    else waitingForOpen.push(go);
    return () => {
      waitingForOpen = waitingForOpen.filter((other) => other !== go);
    };
  }

  open();
  return {
    url,
    isOpen: () => socket?.readyState === WebSocket.OPEN,
    hasFailed: () => failures > 0,
    subscribe: (filters, found, answered) =>
      listen(filters, found, (isWhole) => {
        if (isWhole) answered?.();
      }),
    has: (eventId) =>
      withinTime((answer) =>
        listen(
          [{ ids: [eventId], limit: 1 }],
          (event) => {
            if (fieldsOf(event)['id'] === eventId) answer(true);
            return 'known';
          },
          (isWhole) => answer(isWhole ? false : null),
        ),
      ),
    publish: (event) =>
      withinTime((answer) => {
        publishing.set(event.id, answer);
        const stop = whenOpen(() => send(['EVENT', event]));
        return () => {
          stop();
          publishing.delete(event.id);
        };
      }),
    close() {
      isClosed = true;
      socket?.close();
    },
  };
}

/** Waits for an answer, and for no longer than is decent. `start` returns how to stop waiting for it. */
function withinTime<T>(
  start: (answer: (value: T | null) => void) => () => void,
): Promise<T | null> {
  return new Promise((resolve) => {
    let stop = () => {};
    const end = (value: T | null) => {
      clearTimeout(timer);
      stop();
      resolve(value);
    };
    const timer = setTimeout(() => end(null), ANSWER_WITHIN_MS);
    stop = start(end);
  });
}

function parse(data: unknown): unknown[] | null {
  if (typeof data !== 'string' || data.length > LONGEST_MESSAGE) return null;
  try {
    const message: unknown = JSON.parse(data);
    return Array.isArray(message) ? message : null;
  } catch {
    return null;
  }
}
