import { database } from '../../utils/database.ts';

/**
 * Does the work again and again from the same beginning, and stops it at each of its writes in turn, as a killed worker
 * would; then goes on. Returns how many writes there were, and what was different afterwards from work not stopped.
 */
export async function stopAtEveryWrite(
  begin: () => Promise<void>,
  work: () => Promise<void>,
): Promise<{ stops: number; differences: number[] }> {
  await begin();
  await work();
  const expected = await everything();
  const differences: number[] = [];
  for (let survives = 0; ; survives++) {
    await begin();
    const wasStopped = await stoppedAfter(survives, work);
    if (wasStopped) await work();
    if (JSON.stringify(await everything()) !== JSON.stringify(expected)) differences.push(survives);
    if (!wasStopped) return { stops: survives, differences };
  }
}

async function stoppedAfter(survives: number, work: () => Promise<void>): Promise<boolean> {
  let writes = 0;
  const stop = () => {
    writes += 1;
    if (writes > survives) throw new Error('stopped');
  };
  for (const table of database.tables) {
    table.hook('creating', stop);
    table.hook('updating', stop);
    table.hook('deleting', stop);
  }
  try {
    await work();
    return false;
  } catch {
    return true;
  } finally {
    for (const table of database.tables) {
      table.hook('creating').unsubscribe(stop);
      table.hook('updating').unsubscribe(stop);
      table.hook('deleting').unsubscribe(stop);
    }
  }
}

async function everything() {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return Object.fromEntries(database.tables.map(({ name }, i) => [name, rows[i]]));
}
