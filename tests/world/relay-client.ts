import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Event, finalizeEvent, generateSecretKey, getPublicKey } from 'nostr-tools/pure';
import { onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { TestRelay } from './relay.ts';

type Message = unknown[];

/** A connection to a relay, for tests that look at each message. */
export interface RelayClient {
  send(...message: Message): void;
  sendText(text: string): void;
  /** The next message that has not been looked at; waits for it. */
  next(): Promise<Message>;
  /** Sends an event, or what claims to be one, and waits for the answer. */
  publish(event: object): Promise<Message>;
  /** What is stored. Ends the subscription again. */
  ask(...filters: object[]): Promise<Event[]>;
  closed: Promise<void>;
}

/** Serves a relay until the end of the test. Returns its address. */
export async function listen(relay: Pick<TestRelay, 'serve'>): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 262_144 });
  server.on('connection', (socket) => relay.serve(socket));
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  await once(server, 'listening');
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function connect(address: string): Promise<RelayClient> {
  const socket = new WebSocket(address);
  const arrived: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse((data as Buffer).toString()) as Message;
    const first = waiting.shift();
    if (first) first(message);
    else arrived.push(message);
  });
  const closed = once(socket, 'close').then(() => undefined);
  await once(socket, 'open');

  const next = () => {
    const message = arrived.shift();
    return message ? Promise.resolve(message) : new Promise<Message>((done) => waiting.push(done));
  };
  const send = (...message: Message) => socket.send(JSON.stringify(message));
  return {
    send,
    sendText: (text) => socket.send(text),
    next,
    publish(event) {
      send('EVENT', event);
      return next();
    },
    async ask(...filters) {
      send('REQ', 'ask', ...filters);
      const events: Event[] = [];
      for (;;) {
        const [type, , event] = await next();
        if (type === 'EOSE') break;
        if (type !== 'EVENT') throw new Error(`${String(type)} in place of events`);
        events.push(event as Event);
      }
      send('CLOSE', 'ask');
      return events;
    },
    closed,
  };
}

let written = 0;

/** Someone who writes, under a new key. Each event is a second younger than the one before, whoever wrote it. */
export function createWriter(at = Date.now()) {
  const secret = generateSecretKey();
  const yesterday = Math.floor(at / 1_000) - 86_400;
  return {
    pubkey: getPublicKey(secret),
    /** As it looks after its way over the wire: without the mark by which nostr-tools knows its own. */
    write(kind: number, tags: string[][], content = '', created_at = yesterday + (written += 1)) {
      const event = finalizeEvent({ kind, tags, content, created_at }, secret);
      return JSON.parse(JSON.stringify(event)) as Event;
    },
  };
}
