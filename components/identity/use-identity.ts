import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type Identity, loadIdentity, onKeyOpened } from '../../utils/identity-state.ts';

/** The reader's identity, live: null where there is none, undefined until it was read. */
export function useIdentity(): Identity | null | undefined {
  const [opened, setOpened] = useState(0);
  useEffect(() => onKeyOpened(() => setOpened((count) => count + 1)), []);
  return useLiveQuery(loadIdentity, [opened]);
}
