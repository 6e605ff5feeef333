import type { Source } from './source.ts';

/**
 * Match patterns of every host of these sources, sorted, each once: what the manifest asks permission for, and the
 * pages on which a discussion may be offered.
 */
export function hostPatterns(sources: readonly Source[]): string[] {
  const hosts = new Set(sources.flatMap((source) => source.hosts));
  return [...hosts].sort().map((host) => `https://${host}/*`);
}
