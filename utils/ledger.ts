import { database, type LedgerEntry } from './database.ts';

/** Every host that was contacted, in the order of the alphabet. */
export async function loadLedger(): Promise<LedgerEntry[]> {
  return database.ledger.toArray();
}

/** Adds one request to a host's entry. */
export async function enterLedger(
  host: string,
  purpose: LedgerEntry['purpose'],
  bytes: number,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.ledger, async () => {
    const entry = await database.ledger.get([host, purpose]);
    await database.ledger.put({
      host,
      purpose,
      requests: (entry?.requests ?? 0) + 1,
      bytes: (entry?.bytes ?? 0) + bytes,
      lastAt: at,
    });
  });
}
