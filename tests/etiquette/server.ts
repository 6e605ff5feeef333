import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Ask, Reply, Script } from './check.ts';

/** One server for every host there is, which keeps a record of every request. */
export interface FeedServer {
  browserArguments: string[];
  asks: Ask[];
  scripts: Map<string, Script>;
  close(): Promise<void>;
}

/** Chromium calls home by itself. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

const NOBODY: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Nobody' };

/** @param now The simulated clock. */
export async function startFeedServer(now: () => number): Promise<FeedServer> {
  const asks: Ask[] = [];
  const scripts = new Map<string, Script>();
  const counts = new Map<string, number>();
  const open = new Map<string, number>();

  const listener =
    (scheme: string) => (request: http.IncomingMessage, response: http.ServerResponse) => {
      const host = request.headers.host ?? '';
      const url = `${scheme}://${host}${request.url}`;
      open.set(host, (open.get(host) ?? 0) + 1);
      const ask: Ask = {
        url,
        path: request.url ?? '',
        method: request.method ?? '',
        headers: asTheyCame(request.rawHeaders),
        at: now(),
        realAt: performance.now(),
        atOnce: { host: open.get(host)!, all: [...open.values()].reduce((a, b) => a + b, 0) },
        closedAt: 0,
        bytesSent: 0,
      };
      if (!BROWSERS_OWN.test(host)) asks.push(ask);
      const { socket } = request;
      const sentBefore = socket.bytesWritten;
      response.on('close', () => {
        open.set(host, open.get(host)! - 1);
        ask.closedAt = performance.now();
        ask.bytesSent = socket.bytesWritten - sentBefore;
      });
      const n = counts.get(url) ?? 0;
      counts.set(url, n + 1);
      send(response, scripts.get(url)?.(n, ask) ?? NOBODY, now());
    };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Feeds' }]);
  const options = { maxHeaderSize: 64 * 1_024 };
  const secure = https.createServer({ ...options, key, cert }, listener('https'));
  const plain = http.createServer(options, listener('http'));
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)]);
  const rules = [`MAP *:443 127.0.0.1:${securePort}`, `MAP *:80 127.0.0.1:${plainPort}`];
  rules.push(`MAP *:8080 127.0.0.1:${plainPort}`);

  return {
    // Nothing is excluded: a request to a private address arrives here too, and is seen.
    browserArguments: [
      `--host-resolver-rules=${rules.join(', ')}`,
      '--ignore-certificate-errors',
      '--disable-features=HttpsUpgrades,HttpsFirstModeIncognito',
    ],
    asks,
    scripts,
    async close() {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

function send(response: http.ServerResponse, reply: Reply, now: number) {
  response.sendDate = false;
  const date = new Date(now).toUTCString();
  response.writeHead(reply.status ?? 200, { date, ...reply.headers });
  if (reply.stream) reply.stream(response);
  else response.end(reply.body ?? '');
}

function asTheyCame(raw: readonly string[]): Ask['headers'] {
  const headers: Record<string, string> = {};
  for (let i = 0; i < raw.length; i += 2) headers[raw[i]!.toLowerCase()] = raw[i + 1]!;
  return headers;
}

async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}
