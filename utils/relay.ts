import { fieldsOf } from './shape/fields-of.ts';
import { SECOND } from './time/units.ts';
import type { NostrEvent } from './nostr/event.ts';
import type { Filter } from './nostr/page-filters.ts';

/** A connection to one relay (NIP-01). It comes back by itself as long as somebody listens. */
export interface Relay {
  url: string;
  isOpen(): boolean;
  /** Asks for events, stored and coming; asked again after every reconnection. Returns how to stop. */
  subscribe(filters: readonly Filter[], found: (event: unknown) => void): () => void;
  /** Whether the relay has an event, by asking it. Null where it doesn't answer in time. */
  has(eventId: string): Promise<boolean | null>;
  /** Sends an event. The answer is the relay's word, not the truth; null where it doesn't answer in time. */
  publish(event: NostrEvent): Promise<{ accepted: boolean; reason: string } | null>;
  close(): void;
}

/** A longer message is not parsed: no event that we keep is as long. */
const LONGEST_MESSAGE = 256 * 1_024;

/** More events in ten seconds than this is a flood: the relay is left for a minute. */
const MOST_EVENTS = 5_000;
const FLOOD_WINDOW_MS = 10 * SECOND;
const FLOOD_PAUSE_MS = 60 * SECOND;

const ANSWER_WITHIN_MS = 8 * SECOND;
const RECONNECT_MS = [500, 2 * SECOND, 5 * SECOND, 15 * SECOND, 30 * SECOND];

interface Subscription {
  filters: readonly Filter[];
  found: (event: unknown) => void;
  ended: () => void;
}

/**
 * @param changed Called when the connection opens or closes.
 */
export function connectRelay(url: string, changed: () => void): Relay {
  const subscriptions = new Map<string, Subscription>();
  const publishing = new Map<string, (answer: { accepted: boolean; reason: string }) => void>();
  let socket: WebSocket | null = null;
  let failures = 0;
  let count = 0;
  let isClosed = false;
  let isReconnecting = false;
  let waitingForOpen: (() => void)[] = [];
  let floodCount = 0;
  let floodFrom = 0;

  function open() {
    isReconnecting = false;
    if (isClosed || socket) return;
    socket = new WebSocket(url);
    socket.addEventListener('open', () => {
      failures = 0;
      for (const [id, { filters }] of subscriptions) send(['REQ', id, ...filters]);
      for (const go of waitingForOpen.splice(0)) go();
      changed();
    });
    socket.addEventListener('message', ({ data }) => receive(data));
    socket.addEventListener('close', () =>
      lost(RECONNECT_MS[Math.min(failures, RECONNECT_MS.length - 1)]!),
    );
  }

  function lost(waitMs: number) {
    socket = null;
    failures += 1;
    changed();
    if (isClosed || isReconnecting) return;
    isReconnecting = true;
    setTimeout(open, waitMs);
  }

  function send(message: unknown[]) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function receive(data: unknown) {
    const message = parse(data);
    if (message === null) return;
    const [type, id] = message;
    if (typeof id !== 'string') return;
    if (type === 'EVENT') {
      if (isFlooded()) return;
      subscriptions.get(id)?.found(message[2]);
    } else if (type === 'EOSE' || type === 'CLOSED') subscriptions.get(id)?.ended();
    else if (type === 'OK')
      publishing.get(id)?.({
        accepted: message[2] === true,
        reason: typeof message[3] === 'string' ? message[3] : '',
      });
  }

  function isFlooded(): boolean {
    const at = performance.now();
    if (at - floodFrom > FLOOD_WINDOW_MS) [floodFrom, floodCount] = [at, 0];
    floodCount += 1;
    if (floodCount <= MOST_EVENTS) return false;
    const flooded = socket;
    socket = null;
    isReconnecting = true;
    setTimeout(open, FLOOD_PAUSE_MS);
    flooded?.close();
    return true;
  }

  function listen(filters: readonly Filter[], found: Subscription['found'], ended: () => void) {
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
    subscribe: (filters, found) => listen(filters, found, () => {}),
    has: (eventId) =>
      withinTime((answer) => {
        const stop = listen(
          [{ ids: [eventId], limit: 1 }],
          (event) => fieldsOf(event)['id'] === eventId && answer(true),
          () => answer(false),
        );
        return stop;
      }),
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
function withinTime<T>(start: (answer: (value: T) => void) => () => void): Promise<T | null> {
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
