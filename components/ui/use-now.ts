import { useEffect, useState } from 'react';
import { now, realMs } from '../../utils/clock.ts';
import { MINUTE } from '../../utils/time/units.ts';

/** The time, fresh every minute: "3m ago" must not stand still in a side panel that stays open for days. */
export function useNow(): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), Math.max(realMs(MINUTE), 1_000));
    return () => clearInterval(timer);
  }, []);
  return at;
}
