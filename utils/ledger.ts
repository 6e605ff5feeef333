import { database, type LedgerEntry } from './database.ts';

/** Every host that was contacted, in the order of the alphabet. */
export async function loadLedger(): Promise<LedgerEntry[]> {
  return database.ledger.toArray();
}

/** Adds to a host's entry. A relay's connection is one request; what came over it is known, and added, at its end. */
export async function enterLedger(
  host: string,
  purpose: LedgerEntry['purpose'],
  { requests, bytes }: { requests: number; bytes: number },
  at: number,
): Promise<void> {
  await database.transaction('rw', database.ledger, async () => {
    const entry = await database.ledger.get([host, purpose]);
    await database.ledger.put({
      host,
      purpose,
      requests: (entry?.requests ?? 0) + requests,
      bytes: (entry?.bytes ?? 0) + bytes,
      lastAt: at,
    });
  });
}
