/** An address as it stands in a feed, against what it may be relative to; null where that can't be an address. */
export function resolveAddress(written: string, base: string): string | null {
  const address = written.trim();
  if (address === '') return null;
  if (base !== '') {
    try {
      return new URL(address, base).href;
    } catch {
      // No address against this base, then; it may be one by itself.
    }
  }
  return URL.canParse(address) || !/^[a-z][a-z\d+.-]*:/i.test(address) ? address : null;
}

/** Against several, each relative to the one before it: what comes last counts first. */
export function baseOf(...bases: (string | null | undefined)[]): string {
  let base = '';
  for (const next of bases) base = (next && resolveAddress(next, base)) || base;
  return URL.canParse(base) ? base : '';
}
