/** The world's time, for the servers and the extension alike. */
export interface Clock {
  now: () => number;
  /** Moves the time on by `byMs` and lets it run `scale` times as fast from there. */
  set(change: { byMs?: number; scale?: number }): ClockState;
}

/** At `realAt` of real time it was `worldAt`; since then the world's time runs `scale` times as fast. */
export interface ClockState {
  realAt: number;
  worldAt: number;
  scale: number;
}

/** Runs from now on, at the real time or from another: epoch ms. */
export function startClock(from = Date.now()): Clock {
  let state: ClockState = { realAt: Date.now(), worldAt: from, scale: 1 };
  const now = () => state.worldAt + (Date.now() - state.realAt) * state.scale;
  return {
    now,
    set({ byMs = 0, scale = state.scale }) {
      state = { realAt: Date.now(), worldAt: now() + byMs, scale };
      return state;
    },
  };
}
