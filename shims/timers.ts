export const setImmediate = (run: (...given: unknown[]) => void, ...given: unknown[]) =>
  setTimeout(run, 0, ...given);

export default { setImmediate };
