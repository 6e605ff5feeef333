import { useCallback, useEffect, useRef } from 'react';
import { dropHosts } from '../../utils/permissions.ts';
import { loadNeededHosts } from '../../utils/source-store.ts';
import { sortLent } from '../../utils/source/host-patterns.ts';

/**
 * Hosts that were granted for a look, until it is known whether they are needed. What is lent when the form goes away,
 * or comes after that, is given back. `keep` gives back what isn't among these, `take` hands over what is lent.
 */
export function useLentHosts() {
  const lent = useRef<string[]>([]);
  const isHere = useRef(true);
  const keep = useCallback((needed: readonly string[]) => {
    const { kept, back } = sortLent(lent.current, needed);
    lent.current = kept;
    void giveBack(back);
  }, []);
  const lend = useCallback(
    (patterns: readonly string[]) => {
      lent.current = [...new Set([...lent.current, ...patterns])];
      if (!isHere.current) keep([]);
    },
    [keep],
  );
  const take = useCallback(() => {
    const patterns = lent.current;
    lent.current = [];
    return patterns;
  }, []);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      keep([]);
    };
  }, [keep]);
  return { lend, keep, take };
}

/** What a source needs stays: the reader may have followed one on the same host in the meantime. */
async function giveBack(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { back } = sortLent(patterns, await loadNeededHosts());
  await dropHosts(back);
}
