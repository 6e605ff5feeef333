import { enterLedger } from './ledger.ts';
import { isGranted } from './permissions.ts';
import type { PollProblem } from './source/poll.ts';
import { SECOND } from './time/units.ts';
import { isPrivateHost } from './url/is-private-host.ts';
import { webUrl } from './url/web-url.ts';

const MEGABYTE = 1024 * 1024;

/** What is asked for, and of how many bytes an answer is cut off: after decompression, so that a bomb of 200 kB is too. */
const FEED = { purpose: 'feed', mostBytes: 10 * MEGABYTE } as const;
const IMAGE = { purpose: 'image', mostBytes: 5 * MEGABYTE } as const;

/** For everything from the name look-up to the last byte. Less than the 30 s after which a worker may be stopped. */
const DEADLINE_MS = 20 * SECOND;

/** The only answers that bring a whole document: 206 is a part of one, 204 is none. */
const WHOLE = [200, 203];

/** What an earlier answer is known by. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
  /** Without validators: neither take the answer from the browser's own cache nor let it ask for the one it has. */
  fresh?: boolean;
}

export interface Answer {
  status: number;
  /** Where the answer came from, after redirects. */
  url: string;
  headers: Headers;
  bytes: Uint8Array;
}

/** Whom a request reached, for what, redirects' ends included, and how much came. */
interface Contact {
  what: typeof FEED | typeof IMAGE;
  hosts: Set<string>;
  bytes: number;
}

/** A request that brought nothing to read. `retryAfter` is the header's value as it came. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly problem: PollProblem;
  readonly status: number | null;
  readonly retryAfter: string | null;

  constructor(problem: PollProblem, response: Response | null = null, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
    this.status = response?.status ?? null;
    this.retryAfter = response?.headers.get('retry-after') ?? null;
  }
}

const UNKNOWN: Validators = { etag: null, lastModified: null };

/**
 * A feed. Asked without permission for its host, the browser would tell the host who we are (`Origin`).
 *
 * @throws {HttpError} As `request` does; `notPermitted` where the reader has not granted its host.
 */
export async function fetchDocument(
  address: string,
  accept: string,
  validators: Validators,
  now: () => number,
): Promise<Answer> {
  publicUrl(address);
  if (!(await isGranted(address))) throw new HttpError('notPermitted');
  return request(FEED, address, accept, validators, now);
}

/** An image of an article, which the reader asked for. @throws {HttpError} As `request` does. */
export function fetchImage(address: string, now: () => number): Promise<Answer> {
  return request(
    IMAGE,
    address,
    'image/avif,image/webp,image/png,image/jpeg,image/gif',
    UNKNOWN,
    now,
  );
}

/**
 * The one door to the network: no cookies, no referrer, the browser's ordinary cache mode (any other would add
 * `Cache-Control: no-cache`), a deadline, a cap, public hosts only, and an entry in the ledger.
 *
 * @throws {HttpError} For everything but a 2xx answer with a body and a 304 to a conditional request.
 */
async function request(
  what: Contact['what'],
  address: string,
  accept: string,
  validators: Validators,
  now: () => number,
): Promise<Answer> {
  const url = publicUrl(address);
  const abort = new AbortController();
  const deadline = setTimeout(() => abort.abort(new HttpError('slow')), DEADLINE_MS);
  const contact: Contact = { what, hosts: new Set([new URL(url).host]), bytes: 0 };
  try {
    const response = await fetch(url, {
      headers: headersOf(accept, validators),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    contact.hosts.add(new URL(response.url || url).host);
    refuseDetour(url, response);
    const isConditional = validators.etag !== null || validators.lastModified !== null;
    if (response.status === 304 && isConditional) return answer(response, new Uint8Array());
    if (response.status === 204) throw new HttpError('empty', response);
    if (!WHOLE.includes(response.status)) throw new HttpError('status', response);
    const bytes = await readCapped(response, contact);
    if (bytes.length === 0) throw new HttpError('empty', response);
    return answer(response, bytes);
  } catch (error) {
    const { aborted: isLate, reason } = abort.signal;
    abort.abort();
    if (error instanceof HttpError) throw error;
    // In the midst of a body Chromium tells of an abort, but not why.
    if (isLate) throw reason;
    throw new HttpError('unreachable', null, error);
  } finally {
    clearTimeout(deadline);
    await enterContact(contact, now());
  }
}

function publicUrl(address: string): string {
  const url = webUrl(address);
  if (url === null || isPrivateHost(new URL(url).hostname)) throw new HttpError('refused');
  return url;
}

/** The browser follows redirects by itself; what can be promised is that nothing is kept of where it shouldn't go. */
function refuseDetour(asked: string, response: Response) {
  const { protocol, hostname } = new URL(response.url || asked);
  const isDowngrade = asked.startsWith('https:') && protocol !== 'https:';
  if (isDowngrade || isPrivateHost(hostname)) throw new HttpError('refused', response);
}

/**
 * An empty `If-None-Match` asks for nothing (RFC 9110 section 5.6.1: an empty list), and is the one thing that keeps
 * Chromium's cache out without `Cache-Control: no-cache`: else it adds the validators, or a `Range`, of what it has.
 */
function headersOf(accept: string, { etag, lastModified, fresh = false }: Validators): Headers {
  const headers = new Headers({ accept });
  if (etag !== null) setAsItCame(headers, 'if-none-match', etag);
  if (lastModified !== null) setAsItCame(headers, 'if-modified-since', lastModified);
  if (etag === null && lastModified === null && fresh) headers.set('if-none-match', '');
  return headers;
}

/** What is no legal header is left out, and never mended. */
function setAsItCame(headers: Headers, name: string, value: string) {
  try {
    headers.set(name, value);
  } catch (error) {
    console.info(`What came as a validator can't be sent back: ${name}, ${String(error)}`);
  }
}

async function readCapped(response: Response, contact: Contact): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) break;
    contact.bytes += part.value.length;
    if (contact.bytes > contact.what.mostBytes) throw new HttpError('tooLarge', response);
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function answer(response: Response, bytes: Uint8Array): Answer {
  return { status: response.status, url: response.url, headers: response.headers, bytes };
}

/** What came counts for the host it came from: the last one. A full disk must not turn an answer into an error. */
async function enterContact({ what, hosts, bytes }: Contact, at: number): Promise<void> {
  const all = [...hosts];
  try {
    for (const host of all) {
      const came = host === all.at(-1) ? bytes : 0;
      await enterLedger(host, what.purpose, { requests: 1, bytes: came }, at);
    }
  } catch (error) {
    console.error('The ledger could not be written:', error);
  }
}
