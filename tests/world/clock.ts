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

export function startClock(): Clock {
  const startedAt = Date.now();
  let state: ClockState = { realAt: startedAt, worldAt: startedAt, scale: 1 };
  const now = () => state.worldAt + (Date.now() - state.realAt) * state.scale;
  return {
    now,
    set({ byMs = 0, scale = state.scale }) {
      state = { realAt: Date.now(), worldAt: now() + byMs, scale };
      return state;
    },
  };
}
