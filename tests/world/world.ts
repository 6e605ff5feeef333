import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { WebSocketServer } from 'ws';
import { addressOf, type Content, type Page } from './content.ts';
import type { TestRelay } from './relay.ts';

const LARGEST_MESSAGE = 256 * 1_024;

/** A request that came, for tests that ask who was contacted, and how. */
interface Visit {
  address: string;
  headers: http.IncomingHttpHeaders;
  status: number;
}

/** A local internet: one process that answers for every host name. */
export interface World {
  /** What a browser must be started with to live in it. */
  browserArguments: string[];
  visits: Visit[];
  /** Answers this address otherwise from now on; null undoes it. May take its time. */
  override(address: string, answer: (() => Page | Promise<Page>) | null): void;
  /** By host name. */
  relays: ReadonlyMap<string, Pick<TestRelay, 'serve'>>;
  close(): Promise<void>;
}

/**
 * Starts the servers, one for https and one for http, on free ports.
 *
 * @param now The world's clock: decides what has been published.
 */
export async function startWorld(
  content: Content,
  now: () => number,
  relays: World['relays'] = new Map(),
): Promise<World> {
  const visits: Visit[] = [];
  const overrides = new Map<string, () => Page | Promise<Page>>();

  const listener =
    (scheme: string) => async (request: http.IncomingMessage, response: http.ServerResponse) => {
      const base = `${scheme}://${request.headers.host ?? 'nowhere.example'}`;
      const url = URL.parse(request.url ?? '/', base);
      const address = url ? addressOf(url) : `${base}${request.url}`;
      const page = url ? await pageAt(url, address) : failure(400, `No address: ${address}`);
      const status = send(request, response, page);
      visits.push({ address, headers: request.headers, status });
    };

  /** What throws is a fault of one page; the rest of the world goes on. */
  const pageAt = async (url: URL, address: string): Promise<Page | null> => {
    const override = overrides.get(address);
    try {
      return override ? await override() : content(url, now());
    } catch (error) {
      return failure(500, `${address} failed: ${String(error)}`);
    }
  };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Sample world' }]);
  const secure = https.createServer({ key, cert }, listener('https'));
  const plain = http.createServer(listener('http'));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  secure.on('upgrade', serveRelays(sockets, relays));
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)]);

  return {
    browserArguments: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${securePort}, MAP *:80 127.0.0.1:${plainPort}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    visits,
    relays,
    override(address, answer) {
      if (answer) overrides.set(address, answer);
      else overrides.delete(address);
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

/** Hands a WebSocket to the relay of that host; where there is none, nobody answers. */
function serveRelays(sockets: WebSocketServer, relays: World['relays']) {
  return (request: http.IncomingMessage, socket: Duplex, head: Buffer) => {
    const relay = relays.get(request.headers.host ?? '');
    if (relay) sockets.handleUpgrade(request, socket, head, (opened) => relay.serve(opened));
    else socket.destroy();
  };
}

function failure(status: number, body: string): Page {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** Sends a page with a validator, or 304 to those who have it already. */
function send(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  page: Page | null,
): number {
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.');
    return 404;
  }
  const etag = `"${createHash('sha1').update(page.body).digest('hex').slice(0, 16)}"`;
  if (page.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return 304;
  }
  response.writeHead(page.status, { ...page.headers, ...(page.status === 200 ? { etag } : {}) });
  response.end(page.body);
  return page.status;
}

async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}
