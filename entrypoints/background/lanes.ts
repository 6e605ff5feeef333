/** At the same time, at most. One host never gets two at once, and a second passes between two. */
const LANES = 4;
const APART_MS = 1_000;

/** When each host may be asked again, by `performance.now()`. Lost with the worker, whose start takes as long. */
const openAt = new Map<string, number>();

/**
 * Works through a queue in lanes. A lane that finds only busy hosts ends: whoever keeps a host busy takes its next.
 *
 * @param gapMs Between the beginnings of any two.
 * @param forMs After so long nothing is begun any more, and what is left is left.
 */
export async function inLanes<T>(
  queue: readonly T[],
  hostOf: (one: T) => string,
  { gapMs, forMs = Infinity }: { gapMs: number; forMs?: number },
  work: (one: T) => Promise<void>,
): Promise<void> {
  const rest = [...queue];
  const endsAt = performance.now() + forMs;
  let nextAt = 0;
  const lane = async () => {
    for (;;) {
      const [first] = rest
        .map((one) => ({ one, at: Math.max(openAt.get(hostOf(one)) ?? 0, nextAt) }))
        .sort((a, b) => a.at - b.at);
      if (!first || first.at >= endsAt || performance.now() > endsAt) return;
      const waitMs = Math.ceil(first.at - performance.now());
      if (waitMs > 0) {
        await pass(waitMs);
        continue;
      }
      rest.splice(rest.indexOf(first.one), 1);
      const host = hostOf(first.one);
      openAt.set(host, Infinity);
      nextAt = performance.now() + gapMs;
      try {
        await work(first.one);
      } finally {
        openAt.set(host, performance.now() + APART_MS);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function pass(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
