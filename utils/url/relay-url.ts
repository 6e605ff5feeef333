import { isPrivateHost } from './is-private-host.ts';

/** More relays than this bring nothing but connections: each is asked for everything. */
export const MOST_RELAYS = 10;

const LONGEST = 200;

/** Why an address can't be a relay's. Each has one sentence, `relay…`. */
export type RelayUrlProblem = 'empty' | 'malformed' | 'notARelay' | 'unencrypted' | 'credentials';

/**
 * The address of a relay in its one form: what names no scheme is taken as `wss://`, a slash at the end goes.
 * Unencrypted (`ws://`) only to the reader's own machine or network.
 */
export function relayUrl(text: string): { url: string } | { problem: RelayUrlProblem } {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  if (!hasScheme && !typed.includes('.')) return { problem: 'malformed' };
  const address = hasScheme ? typed : `wss://${typed}`;
  if (address.length > LONGEST || !URL.canParse(address)) return { problem: 'malformed' };
  const url = new URL(address);
  if (url.protocol !== 'wss:' && url.protocol !== 'ws:') return { problem: 'notARelay' };
  if (url.username !== '' || url.password !== '') return { problem: 'credentials' };
  if (url.port === '0' || !isHostName(url.hostname)) return { problem: 'malformed' };
  if (url.protocol === 'ws:' && !isPrivateHost(url.hostname)) return { problem: 'unencrypted' };
  return { url: `${url.origin}${url.pathname}${url.search}`.replace(/\/$/, '') };
}

/** The list with one more relay, or why not. */
export function withRelay(
  relays: readonly string[],
  text: string,
): { relays: string[]; url: string } | { problem: RelayUrlProblem | 'double' | 'tooMany' } {
  const read = relayUrl(text);
  if ('problem' in read) return read;
  if (usableRelays(relays).includes(read.url)) return { problem: 'double' };
  if (relays.length >= MOST_RELAYS) return { problem: 'tooMany' };
  return { relays: [...relays, read.url], url: read.url };
}

/** Of what is stored, the addresses that can be connected to, each once: one that is broken must not break the others. */
export function usableRelays(stored: readonly unknown[]): string[] {
  const urls = stored.flatMap((address) => {
    const read = typeof address === 'string' ? relayUrl(address) : null;
    return read !== null && 'url' in read ? [read.url] : [];
  });
  return [...new Set(urls)];
}

/** A name or number as resolvers know them; URLs of this kind may hold nearly anything there. */
function isHostName(host: string): boolean {
  return /^(\[[\da-f:.]+\]|[a-z\d_-]+(\.[a-z\d_-]+)*\.?)$/.test(host);
}
