import type { SourceRecord } from './source-record.ts';
import type { Source } from './source.ts';

/**
 * Match patterns of every host of these sources, sorted, each once: what permission is asked for, and the pages on which
 * a discussion may be offered. Unencrypted pages only where the reader follows an unencrypted feed.
 */
export function hostPatterns(sources: readonly Pick<Source, 'hosts' | 'reads'>[]): string[] {
  const patterns = sources.flatMap(({ hosts, reads }) =>
    hosts.flatMap((host) =>
      reads.url.startsWith('http:')
        ? [`http://${host}/*`, `https://${host}/*`]
        : [`https://${host}/*`],
    ),
  );
  return [...new Set(patterns)].sort();
}

/** A source with the hosts on which its articles turned out to be. */
export function withArticleHosts<T extends Pick<Source, 'hosts'>>(
  source: T,
  { articleHosts }: Pick<SourceRecord, 'articleHosts'>,
): T {
  return { ...source, hosts: [...new Set([...source.hosts, ...articleHosts])] };
}

/** Whether a granted pattern covers this one: itself, or one of all hosts, or of a whole domain. */
export function isCovered(pattern: string, granted: readonly string[]): boolean {
  const [scheme = '', host = ''] = partsOf(pattern);
  return granted.some((origin) => {
    const [itsScheme, itsHost = ''] = partsOf(origin);
    if (itsScheme !== '*' && itsScheme !== scheme) return false;
    const isDomain = itsHost.startsWith('*.') && `.${host}`.endsWith(itsHost.slice(1));
    return itsHost === '*' || itsHost === host || isDomain;
  });
}

function partsOf(pattern: string): string[] {
  return pattern === '<all_urls>' ? ['*', '*'] : pattern.split(/:\/\/|\//);
}

/** What permission is asked for to read an address. Most of what is written `http:` leads to `https:` on the same host. */
export function patternsToRead(address: string): string[] {
  return hostPatterns([
    { hosts: [new URL(address).hostname], reads: { kind: 'feed', url: address } },
  ]);
}

/**
 * What permission is asked for to look at an address: its host's and, as half the web leads from one to the other, that
 * of the same site with or without `www.`. A redirect to a host that isn't granted fails without saying where it led.
 */
export function patternsToLook(address: string): string[] {
  const { hostname } = new URL(address);
  const twin = twinOf(hostname);
  const hosts = twin === null ? [hostname] : [hostname, twin];
  return hostPatterns([{ hosts, reads: { kind: 'feed', url: address } }]);
}

function twinOf(host: string): string | null {
  if (host.startsWith('www.')) return host.slice(4);
  const labels = host.split('.');
  const [, second = '', last = ''] = labels;
  // As in `example.co.uk`.
  const isOfCountry = labels.length === 3 && second.length <= 3 && last.length === 2;
  return /[a-z]$/.test(host) && (labels.length === 2 || isOfCountry) ? `www.${host}` : null;
}

/** Which lent patterns stay lent where these are needed, and which are given back. */
export function sortLent(
  lent: readonly string[],
  needed: readonly string[],
): { kept: string[]; back: string[] } {
  return {
    kept: lent.filter((pattern) => needed.includes(pattern)),
    back: lent.filter((pattern) => !needed.includes(pattern)),
  };
}

/** The match pattern of an address's host, in its own scheme only. */
export function patternOfAddress(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
