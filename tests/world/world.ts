import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Content, Page } from './content.ts';

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
  close(): Promise<void>;
}

/**
 * Starts the servers, one for https and one for http, on free ports.
 *
 * @param now The world's clock: decides what has been published.
 */
export async function startWorld(content: Content, now: () => number): Promise<World> {
  const visits: Visit[] = [];
  const overrides = new Map<string, () => Page | Promise<Page>>();

  const listener =
    (scheme: string) => async (request: http.IncomingMessage, response: http.ServerResponse) => {
      const url = new URL(
        request.url ?? '/',
        `${scheme}://${request.headers.host ?? 'nowhere.example'}`,
      );
      const address = `${url.origin}${url.pathname}`;
      const override = overrides.get(address);
      const page = override ? await override() : content(url, now());
      const status = send(request, response, page);
      visits.push({ address, headers: request.headers, status });
    };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Sample world' }]);
  const secure = https.createServer({ key, cert }, listener('https'));
  const plain = http.createServer(listener('http'));
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)]);

  return {
    browserArguments: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${securePort}, MAP *:80 127.0.0.1:${plainPort}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    visits,
    override(address, answer) {
      if (answer) overrides.set(address, answer);
      else overrides.delete(address);
    },
    async close() {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
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
