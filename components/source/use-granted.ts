import { useEffect, useState } from 'react';
import { grantedOrigins, onHostsChange } from '../../utils/permissions.ts';

/** The hosts that are granted, as patterns, live; null until it is known. Asked once for a whole list of sources. */
export function useGranted(): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = () => void grantedOrigins().then(setGranted);
    look();
    return onHostsChange(look);
  }, []);
  return granted;
}
