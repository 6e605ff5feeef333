import { useEffect, useState } from 'react';

/** A stored item, as `storage.defineItem` makes them. */
interface Setting<T> {
  getValue(): Promise<T>;
  watch(changed: (value: T) => void): () => void;
}

/** What is stored, live; null until it was read. */
export function useSetting<T>(setting: Setting<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void setting.getValue().then(setValue);
    return setting.watch(setValue);
  }, [setting]);
  return value;
}
