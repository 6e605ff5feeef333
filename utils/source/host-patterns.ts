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

/** The match pattern of an address's host, in its own scheme only. */
export function patternOfAddress(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
